using GovOpen.Parsing.Model;
using GovOpen.Parsing.Tasks;
using GovOpen.Parsing.Units;

namespace GovOpen.Parsing.Tests.Formats;

/// <summary>The samples that stand in the repository both as text and as HTML give the same tasks.</summary>
public class SampleAgreementTests
{
    public static TheoryData<string> Names =>
        [
            .. Notices
                .All.Where(path => path.StartsWith("samples/html/", StringComparison.Ordinal))
                .Select(path => Path.GetFileNameWithoutExtension(path)),
        ];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_sample_as_html_gives_the_same_tasks(string name)
    {
        var (text, html) = (Text(name), Html(name));

        Assert.NotEmpty(text.Tasks);
        Assert.Empty(TaskComparison.Differences(text, html));
        Assert.Equal(DocumentFormat.Html, html.Source.Format);
        Assert.Equal(0, html.Ledger.Unplaced);
    }

    [Fact]
    public void A_cell_that_spans_rows_is_certain_where_a_blank_one_was_a_guess()
    {
        var (text, html) = (Text("2022-tab-table").Tasks[2], Html("2022-tab-table").Tasks[2]);

        Assert.Equal((UnitOrigin.Inherited, "p2.t2"), (text.Units[0].Origin, text.Units[0].From));
        Assert.Equal((UnitOrigin.Merged, "p2.t2"), (html.Units[0].Origin, html.Units[0].From));
        Assert.True(text.Confidence < html.Confidence);
        Assert.Equal(1, html.Confidence);
    }

    private static Notice Text(string name) => Notices.Of($"samples/text/{name}.txt").Notice;

    private static Notice Html(string name) => Notices.Of($"samples/html/{name}.html").Notice;
}
