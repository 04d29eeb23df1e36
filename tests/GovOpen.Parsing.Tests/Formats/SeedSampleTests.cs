namespace GovOpen.Parsing.Tests.Formats;

/// <summary>All formats of one notice agree: the seeds as text, as pages, and as PDF by two programs on two papers.</summary>
public class SeedSampleTests
{
    private const string Folder = "samples/pdf";

    public static TheoryData<string> Files =>
        [
            .. Directory
                .GetFiles(Path.Combine(Golden.Root, Folder), "*.pdf")
                .Select(Path.GetFileName)
                .OfType<string>()
                .Order(StringComparer.Ordinal),
        ];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_page_set_as_pdf_gives_the_same_tasks(string file) =>
        PdfAgreement.Check(Notices.Of($"{Folder}/{file.Split('.')[0]}.html"), Notices.Of($"{Folder}/{file}"));

    [Theory]
    [InlineData("000")]
    [InlineData("001")]
    [InlineData("002")]
    [InlineData("003")]
    [InlineData("004")]
    public void A_seed_as_a_page_gives_the_same_tasks(string number)
    {
        var page = Notices.Of($"{Folder}/seed-{number}.html").Notice;

        Assert.Empty(TaskComparison.Differences(Notices.Seed(number).Notice, page));
        Assert.Equal(0, page.Ledger.Unplaced);
    }
}
