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

    [Fact]
    public void Numbers_above_the_rest_of_a_sentence_are_page_numbers() =>
        Assert.Equal(
            ["2", "3"],
            PageNumbers($"某县工作要点\n\n{Prose}（县教育局、各\n2\n乡镇）\n{Prose}及时公开\n3\n预算和决算\n{Prose}\n")
        );

    [Fact]
    public void A_number_alone_is_one_in_the_middle_of_a_sentence() =>
        Assert.Equal(["2"], PageNumbers($"某县工作要点\n\n{Prose}重点公开各乡\n\n2\n\n镇和街道的服务事项。\n"));

    [Theory]
    [InlineData("重点公开各乡\n2\n镇和街道的服务事项。")]
    [InlineData("全年活动不少于\n\n2\n\n次，每次都要有记录。")]
    [InlineData("重点公开服务事项。\n\n2\n\n镇和街道的服务事项。")]
    public void A_number_alone_is_none_elsewhere(string text) =>
        Assert.Empty(PageNumbers($"某县工作要点\n\n{Prose}{text}\n"));

    private static IEnumerable<string?> PageNumbers(string text) =>
        Notices
            .OfText(text)
            .Ledger.Spans.Where(span => span is { Class: LedgerClass.Furniture, Reason: "page number" })
            .Select(span => span.Quote);
}
