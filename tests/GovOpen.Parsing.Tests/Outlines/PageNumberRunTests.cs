using GovOpen.Parsing.Tasks;

namespace GovOpen.Parsing.Tests.Outlines;

/// <summary>Bare numbers that count pages leave the text; those that stand above titles stay.</summary>
public class PageNumberRunTests
{
    private static readonly string Prose = string.Concat(
        Enumerable.Repeat("各部门要及时公开重点领域信息，主动回应关切。", 8)
    );

    [Fact]
    public void Numbers_between_paragraphs_of_a_page_are_page_numbers() =>
        Assert.Equal(["1", "2"], PageNumbers($"某县工作要点\n\n{Prose}\n\n1\n\n{Prose}\n\n2\n\n{Prose}\n"));

    [Fact]
    public void Numbers_above_titles_are_none() =>
        Assert.Empty(PageNumbers($"某县工作要点\n\n1\n加强政策解读\n{Prose}\n2\n做好回应关切\n{Prose}\n"));

    private static IEnumerable<string?> PageNumbers(string text) =>
        Notices
            .OfText(text)
            .Ledger.Spans.Where(span => span is { Class: LedgerClass.Furniture, Reason: "page number" })
            .Select(span => span.Quote);
}
