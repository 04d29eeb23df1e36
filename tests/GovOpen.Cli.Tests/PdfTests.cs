using GovOpen.Cli.Reading;

namespace GovOpen.Cli.Tests;

/// <summary>The command line with the reader itself, on PDF files.</summary>
public class PdfTests
{
    private const string Page = """
        %PDF-1.4
        1 0 obj
        <</Type/Catalog/Pages 2 0 R>>
        endobj
        2 0 obj
        <</Type/Pages/Kids[3 0 R]/Count 1>>
        endobj
        3 0 obj
        <</Type/Page/Parent 2 0 R/MediaBox[0 0 595 842]/Contents 4 0 R/Resources<</Font<</F 5 0 R>>>>>>
        endobj
        4 0 obj
        <</Length 47>>
        stream
        BT /F 14 Tf 100 700 Td (Publish the list.) Tj ET
        endstream
        endobj
        5 0 obj
        <</Type/Font/Subtype/Type1/BaseFont/Helvetica>>
        endobj
        """;

    // A file that asks for a password that nobody knows: the keys are zeros.
    private static readonly string Locked =
        Page
        + $"\n6 0 obj\n<</Filter/Standard/V 1/R 2/P -4/O<{new string('0', 64)}>/U<{new string('0', 64)}>>>\nendobj\n"
        + "trailer\n<</Root 1 0 R/Encrypt 6 0 R/ID[<00><00>]>>\n";

    [Fact]
    public void A_finding_names_the_page()
    {
        using var run = new CliRun().File("a.pdf", Page).Run("validate a.pdf", new PipelineReader());
        Assert.StartsWith("a.pdf#page=1: warning GO1100: ", run.Output, StringComparison.Ordinal);
        Assert.Equal(5, run.Status);
    }

    [Fact]
    public void A_file_that_needs_a_password_is_unreadable_and_the_option_is_named()
    {
        using var run = new CliRun().File("a.pdf", Locked);
        foreach (var arguments in new[] { "convert a.pdf", "convert a.pdf --password wrong" })
        {
            run.Run(arguments, new PipelineReader());
            Assert.Equal(3, run.Status);
            Assert.Contains("error GO1107", run.Error, StringComparison.Ordinal);
            Assert.Contains("--password", run.Error, StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Pages_are_drawn_into_a_folder()
    {
        using var run = new CliRun().File("a.pdf", Page).Run("inspect a.pdf --svg out/pages", new PipelineReader());

        Assert.Equal("a.pdf out/pages/page-0001.svg", run.Files);
        Assert.Contains("</svg>", run.Text("out/pages/page-0001.svg"), StringComparison.Ordinal);
        Assert.Contains("p1 ", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_has_no_pages_cannot_be_drawn()
    {
        using var run = new CliRun()
            .File("a.txt", "一、健全机制。")
            .Run("inspect a.txt --svg out", new PipelineReader());
        Assert.Equal((2, "a.txt"), (run.Status, run.Files));
        Assert.Contains("--svg: 'a.txt' has no pages", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_cannot_be_made_is_named()
    {
        using var run = new CliRun()
            .File("a.pdf", Page)
            .File("out", "x")
            .Run("inspect a.pdf --svg out", new PipelineReader());
        Assert.Equal(4, run.Status);
        Assert.Contains("'out'", run.Error, StringComparison.Ordinal);
    }
}
