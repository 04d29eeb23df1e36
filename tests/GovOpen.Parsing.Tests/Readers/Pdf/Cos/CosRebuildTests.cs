using System.Text;
using GovOpen.Parsing.Readers.Pdf.Cos;

namespace GovOpen.Parsing.Tests.Readers.Pdf.Cos;

public class CosRebuildTests
{
    private static readonly string Sound = Text(PdfWriter.TwoPages().ToBytes());

    private static string Text(byte[] bytes) => Encoding.Latin1.GetString(bytes);

    private static OpenedFile IsRebuilt(string text, params string[] pages)
    {
        var opened = OpenedFile.Open(PdfWriter.Latin(text));
        Assert.Equal(pages, opened.Pages);
        Assert.Contains("GO1100", opened.Codes);
        return opened;
    }

    [Fact]
    public void A_missing_start_is_no_loss() =>
        IsRebuilt(Sound[..Sound.IndexOf("startxref", StringComparison.Ordinal)], "first", "second");

    [Theory]
    [InlineData("0")]
    [InlineData("7")]
    [InlineData("99999999")]
    [InlineData("x")]
    [InlineData("-5")]
    public void A_wrong_start_is_no_loss(string start)
    {
        var at = Sound.IndexOf("startxref", StringComparison.Ordinal);
        IsRebuilt(Sound[..at] + $"startxref\n{start}\n%%EOF\n", "first", "second");
    }

    [Fact]
    public void A_missing_table_and_trailer_are_no_loss() =>
        IsRebuilt(Sound[..Sound.IndexOf("xref", StringComparison.Ordinal)], "first", "second");

    [Theory]
    [InlineData(-1)]
    [InlineData(1)]
    [InlineData(100)]
    public void Shifted_offsets_are_no_loss(int shift)
    {
        var writer = PdfWriter.TwoPages();
        var text = Text(writer.ToBytes());
        foreach (var offset in writer.Offsets.Skip(1))
        {
            text = text.Replace($"{offset:D10} 00000 n", $"{offset + shift:D10} 00000  n", StringComparison.Ordinal);
        }

        var opened = OpenedFile.Open(PdfWriter.Latin(text));
        Assert.Equal(["first", "second"], opened.Pages);
        Assert.Equal(shift == -1 ? [] : ["GO1100"], opened.Codes);
    }

    [Fact]
    public void Junk_before_the_header_shifts_offsets_without_harm()
    {
        var opened = OpenedFile.Open(PdfWriter.Latin("HTTP/1.1 200 OK\r\n\r\n" + Sound));
        Assert.Equal(["first", "second"], opened.Pages);
        Assert.Empty(opened.Findings);
    }

    [Fact]
    public void Offsets_that_count_the_junk_before_the_header_are_no_loss()
    {
        const string junk = "junk\n";
        var text = Text(PdfWriter.TwoPages().ToBytes(junk + "%PDF-1.4\n"));
        IsRebuilt(text, "first", "second");
    }

    [Fact]
    public void A_file_without_header_is_read() =>
        Assert.Equal(["first", "second"], OpenedFile.Open(PdfWriter.TwoPages().ToBytes("")).Pages);

    [Theory]
    [InlineData("/Length 5", "/Length 2")]
    [InlineData("/Length 5", "/Length 50000")]
    [InlineData("/Length 5", "/Length -1")]
    [InlineData("/Length 5", "/Length (5)")]
    [InlineData("/Length 5", "/Length 99 0 R")]
    [InlineData("/Length 5", "/Lengt")]
    public void A_wrong_length_is_no_loss(string length, string wrong)
    {
        var text = Sound.Replace(length, wrong.PadRight(length.Length), StringComparison.Ordinal);
        var opened = OpenedFile.Open(PdfWriter.Latin(text));
        Assert.Equal(["first", "second"], opened.Pages);
    }

    [Theory]
    [InlineData("\nendstream", "")]
    [InlineData("\nendobj", "")]
    public void A_missing_end_is_no_loss(string end, string instead)
    {
        var text = Sound.Replace(end, instead, StringComparison.Ordinal);
        var opened = IsRebuilt(text, [.. OpenedFile.Open(PdfWriter.Latin(text)).Pages]);
        Assert.Equal(2, opened.Pages.Count);
        Assert.StartsWith("first", opened.Pages[0], StringComparison.Ordinal);
        Assert.StartsWith("second", opened.Pages[1], StringComparison.Ordinal);
    }

    [Fact]
    public void What_an_object_cut_off_still_holds_is_used()
    {
        var writer = new PdfWriter();
        writer.AddPage("text");
        var text = Text(writer.ToBytes());
        var opened = IsRebuilt(text[..(text.IndexOf("/MediaBox[0 0", StringComparison.Ordinal) + 13)], "text");
        Assert.Contains("GO1106", opened.Codes);
    }

    [Fact]
    public void A_stream_cut_off_gives_what_is_there()
    {
        var writer = new PdfWriter();
        writer.Add("<</Type/Page/Contents 4 0 R>>");
        writer.AddStream("a long content");
        writer.Set(PdfWriter.PageRoot, "<</Type/Pages/Kids[3 0 R]/Count 1>>");
        var text = Text(writer.ToBytes());
        IsRebuilt(text[..(text.IndexOf("a long", StringComparison.Ordinal) + 6)], "a long");
    }

    [Fact]
    public void The_last_object_of_a_number_counts() =>
        IsRebuilt(
            Sound[..Sound.IndexOf("xref", StringComparison.Ordinal)]
                + "3 0 obj\n<</Length 3>>\nstream\nnew\nendstream\nendobj\n",
            "new",
            "second"
        );

    [Fact]
    public void Object_streams_are_opened_while_rebuilding()
    {
        var text = Text(PdfWriter.TwoPages().ToCompressedBytes());
        var opened = IsRebuilt(text[..text.LastIndexOf("startxref", StringComparison.Ordinal)], "first", "second");
        Assert.IsType<CosReference>(opened.File.Trailer["Root"]);
    }

    [Fact]
    public void Object_streams_are_opened_where_the_table_is_lost()
    {
        var text = Text(PdfWriter.TwoPages().ToCompressedBytes());
        IsRebuilt(text[..text.IndexOf("8 0 obj", StringComparison.Ordinal)], "first", "second");
    }

    [Fact]
    public void An_object_stream_cut_off_gives_the_objects_that_are_there()
    {
        var text = Text(PdfWriter.TwoPages().ToCompressedBytes());
        var opened = OpenedFile.Open(
            PdfWriter.Latin(text[..(text.LastIndexOf("/MediaBox", StringComparison.Ordinal) + 4)])
        );
        Assert.Equal(["first", "second"], opened.Pages);
        Assert.Equal(["GO1100"], opened.Codes);
    }

    [Fact]
    public void Objects_inside_streams_are_not_taken_for_objects()
    {
        var writer = new PdfWriter();
        writer.AddPage("text");
        writer.AddStream("3 0 obj\n<</Length 5>>\nstr eam\nwrong\n2 0 obj null trailer <</Root 9 0 R>>");
        var text = Text(writer.ToBytes());
        IsRebuilt(text[..text.LastIndexOf("startxref", StringComparison.Ordinal)], "text");
    }

    [Fact]
    public void Pages_without_catalog_and_tree_are_collected_by_file_order()
    {
        var text =
            "%PDF-1.4\n9 0 obj<</Type/Page/Contents 8 0 R>>endobj 8 0 obj<</Length 3>>stream\none\nendstream endobj "
            + "5 0 obj<</Type/Page/Contents 4 0 R>>endobj 4 0 obj<</Length 3>>stream\ntwo\nendstream endobj";
        IsRebuilt(text, "one", "two");
    }

    [Theory]
    [InlineData("")]
    [InlineData("%PDF-1.7")]
    [InlineData("nothing of a PDF")]
    [InlineData("%PDF-1.4\ntrailer<</Root 1 0 R>>")]
    [InlineData("%PDF-1.4\n1 0 obj<</Type/Catalog/Pages 1 0 R>>endobj trailer<</Root 1 0 R>>")]
    [InlineData("%PDF-1.4\n1 0 obj 1 0 R endobj trailer<</Root 1 0 R>>")]
    [InlineData("%PDF-1.4\n1 0 obj 2 0 R endobj 2 0 obj 1 0 R endobj trailer<</Root 1 0 R>>")]
    public void A_file_without_pages_says_so(string text)
    {
        var opened = IsRebuilt(text);
        Assert.Contains("GO1101", opened.Codes);
    }

    [Fact]
    public void The_table_is_rebuilt_but_once_and_told_once()
    {
        var writer = PdfWriter.TwoPages();
        var text = Text(writer.ToBytes());
        foreach (var number in new[] { 3, 4, 5, 6 })
        {
            text = text.Replace($"\n{number} 0 obj", $"\n{number}_0 obj", StringComparison.Ordinal);
        }

        var opened = OpenedFile.Open(PdfWriter.Latin(text));
        Assert.Empty(opened.Pages);
        Assert.Single(opened.Codes, "GO1100");
    }
}
