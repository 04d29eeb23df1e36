using System.Diagnostics;
using System.Text;
using GovOpen.Parsing.Readers;

namespace GovOpen.Parsing.Tests.Readers.Html;

public class HtmlHostileTests
{
    [Fact]
    public void A_hundred_thousand_nested_elements_lose_no_text()
    {
        var html =
            string.Concat(Enumerable.Repeat("<div>", 100_000))
            + "甲<table border=1><tr><td>乙<td>丙<tr><td>丁<td>戊</table>"
            + string.Concat(Enumerable.Repeat("</div>", 100_000))
            + "<p>己</p>";
        var document = Within(TimeSpan.FromSeconds(10), html);
        Assert.True(document.Has("GO6001"));
        Assert.Equal(
            "甲乙丙丁戊己",
            string.Concat(document.Texts().Select(text => text.Value)).Replace(" ", "", StringComparison.Ordinal)
        );
        HtmlPlacementTests.AssertPlaced(document, "nested");
    }

    [Fact]
    public void A_table_at_the_limit_of_depth_keeps_its_rows()
    {
        var html =
            string.Concat(Enumerable.Repeat("<div>", 390)) + "<table border=1><tr><td>乙<td>丙<tr><td>丁<td>戊</table>";
        Assert.Equal(["0:乙 | 1:丙", "0:丁 | 1:戊"], HtmlPage.Read(html).Lines());
    }

    [Theory]
    [InlineData("<head></head><script>x</script><body><p>甲")]
    [InlineData("<head><title>x</title></head><link rel=stylesheet><style>p{}</style><meta charset=utf-8><body><p>甲")]
    [InlineData("<head></head><head><meta charset=utf-8></head><html><body><p>甲")]
    [InlineData("<title>x</title></head><base href=x><p>甲")]
    public void What_belongs_into_the_head_may_stand_behind_it(string html) =>
        Assert.Equal(["甲"], HtmlPage.Read(html).Lines());

    [Fact]
    public void Two_hundred_thousand_attributes_are_cut()
    {
        var html = "<div " + string.Concat(Enumerable.Range(0, 200_000).Select(i => $"a{i}=1 ")) + "><p>甲</p>";
        var document = Within(TimeSpan.FromSeconds(10), html);
        Assert.True(document.Has("GO6002"));
        Assert.Equal(["甲"], document.Lines());
    }

    [Theory]
    [InlineData("<font color=c{0}><p>甲")]
    [InlineData("<b id=x{0}><p>甲</p>")]
    [InlineData("<a class=c{0}><table><tr><td>甲")]
    [InlineData("<table><tr><td>甲")]
    [InlineData("<p>甲<b></p>")]
    [InlineData("<ul><li>甲")]
    [InlineData("</p>甲<select>")]
    [InlineData("<svg>甲</svg><math>")]
    [InlineData("甲&#")]
    [InlineData("<!--甲")]
    [InlineData("<a b='甲")]
    [InlineData("</甲")]
    public void Markup_that_is_never_closed_ends_in_time(string piece)
    {
        var html = new StringBuilder();
        for (var i = 0; i < 20_000; i++)
        {
            html.Append(
                piece.Replace(
                    "{0}",
                    i.ToString(System.Globalization.CultureInfo.InvariantCulture),
                    StringComparison.Ordinal
                )
            );
        }

        var document = Within(TimeSpan.FromSeconds(20), html.ToString());
        HtmlPlacementTests.AssertPlaced(document, piece);
    }

    [Fact]
    public void A_line_over_the_limit_becomes_several()
    {
        var document = HtmlPage.Read(
            "<p>" + new string('甲', 25) + "</p>",
            ReaderOptions.Default with
            {
                MaxLineLength = 10,
            }
        );
        Assert.Equal([10, 10, 5], document.Lines().Select(line => line.Length));
        Assert.True(document.Has("GO6005"));
    }

    [Fact]
    public void Nuls_are_reported() => Assert.True(HtmlPage.Read("<p>甲\0乙</p>").Has("GO1002"));

    [Fact]
    public void Cancelling_stops() =>
        Assert.Throws<OperationCanceledException>(() =>
            new GovOpen.Parsing.Readers.Html.HtmlReader().Read(
                new("page.html", "<p>x"u8.ToArray()),
                ReaderOptions.Default,
                new CancellationToken(canceled: true)
            )
        );

    private static GovOpen.Parsing.Model.SourceDocument Within(TimeSpan limit, string html)
    {
        var watch = Stopwatch.StartNew();
        var document = HtmlPage.Read(html);
        Assert.True(watch.Elapsed < limit, $"{watch.Elapsed}");
        return document;
    }
}
