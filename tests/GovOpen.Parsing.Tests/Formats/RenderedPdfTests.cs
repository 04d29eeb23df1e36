namespace GovOpen.Parsing.Tests.Formats;

/// <summary>The seeds set as PDF by two programs, where the folder beside the repository has them, give the same tasks as their HTML.</summary>
public class RenderedPdfTests
{
    private static readonly string Folder = Path.Combine(Golden.Root, "..", "shared", "rendered");

    [Theory]
    [InlineData("000", "lo")]
    [InlineData("000", "chromium")]
    [InlineData("001", "lo")]
    [InlineData("001", "chromium")]
    [InlineData("002", "lo")]
    [InlineData("002", "chromium")]
    [InlineData("003", "lo")]
    [InlineData("003", "chromium")]
    [InlineData("004", "lo")]
    [InlineData("004", "chromium")]
    public void A_seed_as_pdf_gives_the_same_tasks(string number, string producer)
    {
        var name = $"{number}.{producer}.pdf";
        if (!File.Exists(Path.Combine(Folder, name)))
        {
            return;
        }

        PdfAgreement.Check(Read($"{number}.html"), Read(name));
    }

    private static NoticeTrace Read(string name) =>
        Notices.Inspect(name, File.ReadAllBytes(Path.Combine(Folder, name)));
}
