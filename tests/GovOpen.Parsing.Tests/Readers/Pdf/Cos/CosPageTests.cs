using GovOpen.Parsing.Readers.Pdf;
using GovOpen.Parsing.Readers.Pdf.Cos;

namespace GovOpen.Parsing.Tests.Readers.Pdf.Cos;

public class CosPageTests
{
    private static OpenedFile Tree(string root, params string[] objects)
    {
        var writer = new PdfWriter();
        writer.Set(PdfWriter.PageRoot, root);
        foreach (var value in objects)
        {
            writer.Add(value);
        }

        return OpenedFile.Open(writer.ToBytes());
    }

    [Fact]
    public void A_page_inherits_what_it_does_not_say()
    {
        var opened = Tree(
            "<</Type/Pages/Kids[3 0 R 4 0 R]/Count 2/MediaBox[0 0 100 200]/Rotate 90/Resources<</A 1>>>>",
            "<</Type/Pages/Kids[5 0 R]/Count 1/CropBox[10 10 90 300]/Rotate 180>>",
            "<</Type/Page/MediaBox[50 60 20 30]/Resources<</B 1>>/UserUnit 2>>",
            "<</Type/Page>>"
        );
        var pages = opened.File.Pages().ToList();
        Assert.Equal(new CosRectangle(10, 10, 90, 200), pages[0].CropBox);
        Assert.Equal(180, pages[0].Rotate);
        Assert.NotNull(pages[0].Resources["A"]);
        Assert.Equal(new CosRectangle(20, 30, 50, 60), pages[1].CropBox);
        Assert.Equal(90, pages[1].Rotate);
        Assert.Null(pages[1].Resources["A"]);
        Assert.Equal(2, pages[1].UserUnit);
        Assert.Equal([1, 2], pages.Select(page => page.Number));
        Assert.Equal(2, opened.File.DeclaredPageCount);
        Assert.Empty(opened.Findings);
    }

    [Theory]
    [InlineData("", 0, 612, 0)]
    [InlineData("/MediaBox[0 0 0 0]", 0, 612, 0)]
    [InlineData("/MediaBox[0 0 10]", 0, 612, 0)]
    [InlineData("/MediaBox(x)/Rotate(x)/Resources 7", 0, 612, 0)]
    [InlineData("/MediaBox[0 0 10 10]/CropBox[50 50 60 60]", 0, 10, 0)]
    [InlineData("/MediaBox[-5 0 10 10]/CropBox[0 0 4 4]/Rotate -90", 0, 4, 270)]
    [InlineData("/MediaBox[0 0 9 9]/Rotate 450", 0, 9, 90)]
    [InlineData("/MediaBox[0 0 9 9]/Rotate 44", 0, 9, 0)]
    [InlineData("/MediaBox[0 0 9 9]/Rotate 1e15", 0, 9, 270)]
    [InlineData("/MediaBox[0 0 9 9]/UserUnit 0", 0, 9, 0)]
    public void Boxes_and_rotation_are_made_usable(string entries, double left, double right, int rotate)
    {
        var opened = Tree("<</Type/Pages/Kids[3 0 R]/Count 1>>", $"<</Type/Page{entries}>>");
        var page = Assert.Single(opened.File.Pages());
        Assert.Equal((left, right), (page.CropBox.X0, page.CropBox.X1));
        Assert.Equal(rotate, page.Rotate);
        Assert.Equal(1, page.UserUnit);
    }

    [Theory]
    [InlineData("/Kids[3 0 R null 7 0 R 9 0 R (x) 12]", 1)]
    [InlineData("/Kids[3 0 R 2 0 R]", 1)]
    [InlineData("/Kids[4 0 R 3 0 R]", 1)]
    [InlineData("/Kids[5 0 R 6 0 R]", 0)]
    [InlineData("/Kids[3 0 R<</Type/Font>>]", 1)]
    public void A_broken_kid_is_passed_over(string kids, int pages)
    {
        var opened = Tree(
            $"<</Type/Pages{kids}/Count 1>>",
            "<</Type/Page/MediaBox[0 0 9 9]>>",
            "<</Type/Pages/Kids[4 0 R 2 0 R]>>",
            "<</Type/Pages/Kids[6 0 R]>>",
            "<</Type/Pages/Kids[5 0 R]>>"
        );
        Assert.Equal(Math.Max(pages, 1), opened.Pages.Count);
        Assert.Contains("GO1102", opened.Codes);
    }

    [Theory]
    [InlineData("<</Type/Pages/Kids[3 0 R 3 0 R]/Count 2>>", 2)]
    [InlineData("<</Type/Pages/Kids[4 0 R]/Count 1>>", 1)]
    [InlineData("<</Kids[3 0 R 4 0 R]/Count 2>>", 2)]
    [InlineData("<</Type/Pages/Kids 3 0 R/Count 1>>", 1)]
    [InlineData("<</Type/Page/Kids[3 0 R]/Count 1>>", 1)]
    [InlineData("<</Type/Page/MediaBox[0 0 9 9]>>", 1)]
    [InlineData("<</Type/Pages/Kids[<</Type/Page>>]/Count 1>>", 1)]
    [InlineData("<</Type/Pages/Kids 5 0 R/Count 2>>", 2)]
    public void An_odd_tree_is_understood(string root, int pages)
    {
        var opened = Tree(root, "<</Type/Page/MediaBox[0 0 9 9]>>", "<</MediaBox[0 0 9 9]>>", "[3 0 R 4 0 R]");
        Assert.Equal(pages, opened.Pages.Count);
        Assert.Empty(opened.Findings);
    }

    [Fact]
    public void Pages_that_a_broken_tree_has_lost_are_found_with_what_they_inherit()
    {
        var opened = Tree(
            "<</Type/Pages/Kids[3 0 R 99 0 R]/Count 2/Rotate 90>>",
            "<</Type/Page/Parent 2 0 R>>",
            "<</Type/Page/Parent 2 0 R/MediaBox[0 0 9 9]>>"
        );
        Assert.Equal([612, 9], opened.File.Pages().Select(page => page.CropBox.X1));
        Assert.All(opened.File.Pages(), page => Assert.Equal(90, page.Rotate));
        Assert.Contains("GO1102", opened.Codes);
    }

    [Fact]
    public void Pages_that_were_deleted_stay_so()
    {
        var opened = Tree(
            "<</Type/Pages/Kids[3 0 R 99 0 R]/Count 2>>",
            "<</Type/Page/MediaBox[0 0 9 9]>>",
            "<</Type/Page>>",
            "<</Type/Page>>"
        );
        Assert.Single(opened.Pages);
    }

    [Theory]
    [InlineData("2000000000", 2_000_000_000)]
    [InlineData("-1", -1)]
    [InlineData("99999999999", null)]
    public void A_count_is_not_believed(string count, int? declared)
    {
        var opened = Tree($"<</Type/Pages/Kids[3 0 R]/Count {count}>>", "<</Type/Page>>");
        Assert.Single(opened.Pages);
        Assert.Equal(declared, opened.File.DeclaredPageCount);
        Assert.Equal(declared is null ? [] : ["GO1103"], opened.Codes);
    }

    [Fact]
    public void Contents_are_streams_in_their_order()
    {
        var writer = new PdfWriter();
        writer.Add("<</Type/Page/Contents[4 0 R null 9 0 R 5 0 R 4 0 R(x)]>>");
        writer.AddStream("a");
        writer.AddStream("b");
        writer.Set(PdfWriter.PageRoot, "<</Type/Pages/Kids[3 0 R]/Count 1>>");
        Assert.Equal(["a|b|a"], OpenedFile.Open(writer.ToBytes()).Pages);
    }

    [Fact]
    public void Pages_beyond_the_limit_are_not_read()
    {
        var writer = new PdfWriter();
        for (var i = 0; i < 9; i++)
        {
            writer.AddPage("x");
        }

        var opened = OpenedFile.Open(writer.ToBytes(), PdfLimits.Default with { MaxPages = 4 });
        Assert.Equal(4, opened.Pages.Count);
        Assert.Contains("GO6067", opened.Codes);
    }

    [Fact]
    public void A_tree_that_doubles_at_every_level_ends()
    {
        var writer = new PdfWriter();
        writer.Set(PdfWriter.PageRoot, "<</Type/Pages/Kids[3 0 R 3 0 R]>>");
        for (var level = 4; level < 60; level++)
        {
            writer.Add($"<</Type/Pages/Kids[{level} 0 R {level} 0 R]>>");
        }

        writer.Add("<</Type/Page>>");
        Assert.Equal(2, OpenedFile.Open(writer.ToBytes()).Pages.Count);
    }

    [Fact]
    public void Nodes_that_share_one_long_list_of_kids_are_counted()
    {
        var writer = new PdfWriter();
        var known = writer.Add("<</Type/Pages/Kids[]>>");
        var list = writer.Add($"[{string.Concat(Enumerable.Repeat($"{known} 0 R ", 1000))}]");
        var nodes = Enumerable.Range(0, 1000).Select(_ => writer.Add($"<</Type/Pages/Kids {list} 0 R>>")).ToList();
        var kids = string.Concat(nodes.Select(node => $"{node} 0 R "));
        writer.Set(PdfWriter.PageRoot, $"<</Type/Pages/Kids[{known} 0 R {kids}]>>");
        var opened = OpenedFile.Open(writer.ToBytes(), PdfLimits.Default with { MaxObjects = 100_000 });
        Assert.Contains("GO6061", opened.Codes);
    }

    [Fact]
    public void A_tree_that_is_too_deep_ends()
    {
        var writer = new PdfWriter();
        writer.Set(PdfWriter.PageRoot, "<</Type/Pages/Kids[3 0 R]>>");
        for (var level = 4; level < 5000; level++)
        {
            writer.Add($"<</Type/Pages/Kids[{level} 0 R]>>");
        }

        Assert.Contains("GO6062", OpenedFile.Open(writer.ToBytes()).Codes);
    }
}
