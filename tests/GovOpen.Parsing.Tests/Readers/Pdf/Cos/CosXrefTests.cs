using System.Globalization;
using System.Text;

namespace GovOpen.Parsing.Tests.Readers.Pdf.Cos;

public class CosXrefTests
{
    private static string Text(byte[] bytes) => Encoding.Latin1.GetString(bytes);

    private static void IsSound(byte[] bytes, params string[] pages)
    {
        var opened = OpenedFile.Open(bytes);
        Assert.Equal(pages, opened.Pages);
        Assert.Empty(opened.Findings);
    }

    [Fact]
    public void A_table_leads_to_the_objects() => IsSound(PdfWriter.TwoPages().ToBytes(), "first", "second");

    [Fact]
    public void A_stream_leads_to_objects_and_object_streams() =>
        IsSound(PdfWriter.TwoPages().ToCompressedBytes(), "first", "second");

    [Theory]
    [InlineData(" n\n", " f\n")]
    [InlineData(" n  \n", " f  \n")]
    [InlineData(" n\r\n", " f\r\n")]
    public void Entries_of_19_to_21_bytes_are_read(string used, string free) =>
        IsSound(
            PdfWriter.Latin(
                Text(PdfWriter.TwoPages().ToBytes())
                    .Replace(" n \n", used, StringComparison.Ordinal)
                    .Replace(" f \n", free, StringComparison.Ordinal)
            ),
            "first",
            "second"
        );

    [Theory]
    [InlineData("xref\n0 7\n", "xref\n1 7\n")]
    [InlineData("xref\n0 7\n", "xref\n0 9\n")]
    [InlineData("xref\n0 7\n", "xref\n0 3\n")]
    [InlineData("xref\n0 7\n", "xref 0 7 ")]
    public void Subsections_with_wrong_starts_and_counts_are_read(string head, string wrong)
    {
        var text = Text(PdfWriter.TwoPages().ToBytes());
        Assert.Contains(head, text, StringComparison.Ordinal);
        IsSound(PdfWriter.Latin(text.Replace(head, wrong, StringComparison.Ordinal)), "first", "second");
    }

    [Fact]
    public void A_stream_at_the_side_of_a_table_gives_what_the_table_calls_free()
    {
        // ISO 32000-2, 7.5.8.4: objects 3 and 4 are hidden from readers that know tables only.
        var writer = new PdfWriter();
        writer.Add("<</Type/Page/Parent 2 0 R/Contents 4 0 R>>");
        writer.AddStream("hidden");
        writer.Set(PdfWriter.PageRoot, "<</Type/Pages/Kids[3 0 R]/Count 1>>");
        var text = Text(writer.ToBytes());
        var (page, content) = (writer.Offsets[3], writer.Offsets[4]);
        var rows = $"01{page:X4}00 01{content:X4}00".Replace(" ", "", StringComparison.Ordinal);
        var side =
            $"5 0 obj\n<</Type/XRef/W[1 2 1]/Index[3 2]/Size 5/Filter/ASCIIHexDecode/Length {rows.Length + 1}>>\nstream\n{rows}>\nendstream\nendobj\n";
        var at = writer.XrefOffset;
        text = text.Replace($"{page:D10} 00000 n", "0000000000 00000 f", StringComparison.Ordinal)
            .Replace($"{content:D10} 00000 n", "0000000000 00000 f", StringComparison.Ordinal)
            .Replace("xref\n0", side + "xref\n0", StringComparison.Ordinal)
            .Replace("/Size 5/Root", $"/XRefStm {at}/Size 5/Root", StringComparison.Ordinal)
            .Replace($"startxref\n{at}", $"startxref\n{at + side.Length}", StringComparison.Ordinal);
        IsSound(PdfWriter.Latin(text), "hidden");
    }

    [Theory]
    [InlineData("/W[1 2 1]/Index[0 5]", "00000000 01{0:X4}00 01{1:X4}00 01{2:X4}00 01{3:X4}00")]
    [InlineData("/W[0 2 0]/Index[1 4]", "{0:X4} {1:X4} {2:X4} {3:X4}")]
    [InlineData("/W[1 8 0]/Index[1 2 3 2]", "01{0:X16} 01{1:X16} 01{2:X16} 01{3:X16}")]
    [InlineData("/W[1 2 1]/Index[3 2 1 2]", "01{2:X4}00 01{3:X4}00 01{0:X4}00 01{1:X4}00")]
    [InlineData("/W[1 2 1]", "00000000 01{0:X4}00 01{1:X4}00 01{2:X4}00 01{3:X4}00 01000000")]
    public void Rows_of_a_stream_have_the_widths_it_says(string entries, string rows)
    {
        var writer = new PdfWriter();
        writer.AddPage("text");
        var text = Text(writer.ToBytes());
        var at = writer.XrefOffset;
        var hex = string.Format(
            CultureInfo.InvariantCulture,
            rows,
            [.. writer.Offsets.Skip(1).Select(offset => (object)offset)]
        );
        var stream =
            $"9 0 obj\n<</Type/XRef{entries}/Size 6/Root 1 0 R/Filter/ASCIIHexDecode/Length {hex.Length}>>\nstream\n{hex}\nendstream\nendobj\nstartxref\n{at}\n%%EOF";
        IsSound(PdfWriter.Latin(text[..at] + stream), "text");
    }

    [Fact]
    public void An_update_wins_over_what_was_there()
    {
        var writer = PdfWriter.TwoPages();
        var bytes = writer.ToBytes();
        var text = Text(bytes);
        var offset = text.Length;
        text += "3 0 obj\n<</Length 3>>\nstream\nnew\nendstream\nendobj\n";
        var xref = text.Length;
        text +=
            $"xref\n3 1\n{offset:D10} 00000 n \ntrailer\n<</Size 7/Root 1 0 R/Prev {writer.XrefOffset}>>\nstartxref\n{xref}\n%%EOF\n";
        IsSound(PdfWriter.Latin(text), "new", "second");
    }

    [Fact]
    public void A_freed_object_is_null()
    {
        var writer = PdfWriter.TwoPages();
        var text = Text(writer.ToBytes());
        var xref = text.Length;
        text +=
            $"xref\n3 1\n0000000000 00001 f \ntrailer\n<</Size 7/Root 1 0 R/Prev {writer.XrefOffset}>>\nstartxref\n{xref}\n%%EOF\n";
        IsSound(PdfWriter.Latin(text), "", "second");
    }

    [Fact]
    public void A_chain_of_two_that_lead_to_each_other_ends()
    {
        var writer = PdfWriter.TwoPages();
        writer.Trailer = "/Prev 000000";
        var text = Text(writer.ToBytes());
        text = text.Replace("/Prev 000000", $"/Prev {text.Length:D6}", StringComparison.Ordinal);
        var second = text.Length;
        text += $"xref\n0 0\ntrailer\n<</Root 1 0 R/Prev {writer.XrefOffset}>>\nstartxref\n{second}\n%%EOF\n";
        var opened = OpenedFile.Open(PdfWriter.Latin(text));
        Assert.Equal(["first", "second"], opened.Pages);
        Assert.Equal(["GO1109"], opened.Codes);
    }

    [Fact]
    public void A_linearized_file_is_read_from_the_section_at_its_head()
    {
        var places = new int[8];
        var file = Linearized(places);
        IsSound(PdfWriter.Latin(file = Linearized(places)), "first", "second");

        // Cut off behind the first page, as a download breaks off: what is there is found.
        var cut = OpenedFile.Open(PdfWriter.Latin(file[..places[1]]));
        Assert.Equal(["first"], cut.Pages);
        Assert.Contains("GO1100", cut.Codes);
    }

    /// <summary>Annex F: the first page and its section at the head, the rest and its section behind them.</summary>
    /// <param name="places">Where the objects stand, 0 for the second section; of the last writing, and then of this one.</param>
    private static string Linearized(int[] places)
    {
        var file = new StringBuilder("%PDF-1.4\n");
        Put(3, "<</Linearized 1/L 1000/H[0 0]/O 4/E 500/N 2/T 600>>");
        var head = file.Length;
        file.Append("xref\n3 3\n").Append(Entries(3, 3));
        file.Append(
            CultureInfo.InvariantCulture,
            $"trailer\n<</Size 8/Root 1 0 R/Prev {places[0]:D6}>>\nstartxref\n0\n%%EOF\n"
        );
        Put(4, "<</Type/Page/Parent 2 0 R/Contents 5 0 R>>");
        Put(5, "<</Length 5>>\nstream\nfirst\nendstream");
        Put(1, "<</Type/Catalog/Pages 2 0 R>>");
        Put(2, "<</Type/Pages/Kids[4 0 R 6 0 R]/Count 2>>");
        Put(6, "<</Type/Page/Parent 2 0 R/Contents 7 0 R>>");
        Put(7, "<</Length 6>>\nstream\nsecond\nendstream");
        places[0] = file.Length;
        file.Append("xref\n0 3\n0000000000 65535 f \n").Append(Entries(1, 2)).Append("6 2\n").Append(Entries(6, 2));
        file.Append(CultureInfo.InvariantCulture, $"trailer\n<</Size 8>>\nstartxref\n{head}\n%%EOF\n");
        return file.ToString();

        void Put(int number, string body)
        {
            places[number] = file.Length;
            file.Append(CultureInfo.InvariantCulture, $"{number} 0 obj\n{body}\nendobj\n");
        }

        string Entries(int first, int count) =>
            string.Concat(
                places
                    .Skip(first)
                    .Take(count)
                    .Select(place => string.Create(CultureInfo.InvariantCulture, $"{place:D10} 00000 n \n"))
            );
    }

    [Fact]
    public void A_section_that_leads_only_to_itself_is_no_table()
    {
        var text = Text(PdfWriter.TwoPages().ToBytes());
        var second = text.Length;
        text += $"xref\n0 0\ntrailer\n<</Root 1 0 R/Prev {second}>>\nstartxref\n{second}\n%%EOF\n";
        var opened = OpenedFile.Open(PdfWriter.Latin(text));
        Assert.Equal(["first", "second"], opened.Pages);
        Assert.Equal(["GO1100", "GO1109"], opened.Codes);
    }

    [Fact]
    public void An_object_stream_extends_another()
    {
        var writer = new PdfWriter();
        writer.Add("null");
        var content = writer.AddStream("text");
        var page = $"<</Type/Page/Parent 2 0 R/Contents {content} 0 R>>";
        var first = writer.AddStream($"3 0 {page}", "/Type/ObjStm/N 1/First 4");
        var last = writer.AddStream("9 0 null", $"/Type/ObjStm/N 1/First 4/Extends {first} 0 R");
        writer.Set(PdfWriter.PageRoot, "<</Type/Pages/Kids[3 0 R]/Count 1>>");
        var text = Text(writer.ToBytes());
        var at = writer.XrefOffset;
        var rows = string.Concat(
            writer.Offsets.Select((offset, number) => number == 3 ? $"02{last:X4}" : $"01{offset:X4}")
        );
        var stream =
            $"8 0 obj\n<</Type/XRef/W[1 2 0]/Size 7/Root 1 0 R/Filter/AHx/Length {rows.Length}>>\nstream\n{rows}\nendstream\nendobj\nstartxref\n{at}\n%%EOF";
        IsSound(PdfWriter.Latin(text[..at] + stream), "text");
    }

    [Fact]
    public void A_length_may_be_a_reference()
    {
        var writer = new PdfWriter();
        writer.Add("9");
        writer.Add("<</Length 3 0 R>>\nstream\nendobj ok\nendstream");
        writer.Add("<</Type/Page/Parent 2 0 R/Contents 4 0 R>>");
        writer.Set(PdfWriter.PageRoot, "<</Type/Pages/Kids[5 0 R]/Count 1>>");
        IsSound(writer.ToBytes(), "endobj ok");
    }
}
