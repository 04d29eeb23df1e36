using GovOpen.Parsing.Model;
using GovOpen.Parsing.Tests.Ledgers;

namespace GovOpen.Parsing.Tests.Readers.Pdf;

public class PdfReaderTests
{
    private const string Unicode =
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange "
        + "1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end end";

    private static readonly string[] Lines =
    [
        "某县2022年政务公开工作要点",
        "一、健全机制。要抓好落实。",
        "二、加强公开。2022年6月底前完成。",
    ];

    [Fact]
    public void A_file_becomes_tasks_with_page_and_box()
    {
        var trace = Notices.Inspect("notice.pdf", OnePage());
        var notice = trace.Notice;

        Assert.Equal(["健全机制。", "加强公开。"], notice.Tasks.Select(task => task.Title));
        Assert.Equal((DocumentFormat.Pdf, 1), (notice.Source.Format, notice.Source.Pages));
        var at = notice.Tasks[0].At[0];
        Assert.Equal((1, null, "一、健全机制。要抓好落实。"), (at.Page, at.Line, at.Quote));
        Assert.Equal([100, 282], [at.Box[0], at.Box[2]]);
        Assert.Equal(0, notice.Ledger.Unplaced);
        Assert.Empty(LedgerLaws.Broken(notice));
        Assert.Empty(LedgerLaws.Disagreements(notice));
    }

    [Fact]
    public void Junk_before_the_header_changes_nothing()
    {
        var notice = Notices.Inspect("notice.bin", [.. "HTTP/1.1 200 OK\r\n\r\n"u8, .. OnePage()]).Notice;
        Assert.Equal(2, notice.Tasks.Count);
    }

    [Theory]
    [InlineData("%PDF-1.7\n")]
    [InlineData("%PDF-1.7\n1 0 obj\n<</Type/Catalog>>\nendobj\n")]
    public void A_file_without_pages_cannot_be_read(string text)
    {
        var thrown = Assert.Throws<UnreadableInputException>(() => Notices.Inspect("a.pdf", PdfWriter.Latin(text)));
        Assert.Equal("GO1101", thrown.Finding.Rule.Code);
    }

    [Fact]
    public void Every_page_is_drawn()
    {
        var drawing = Assert.Single(NoticePipeline.Default.Draw(new("notice.pdf", OnePage())));

        Assert.Equal(1, drawing.Page);
        Assert.Contains("健", drawing.Svg, StringComparison.Ordinal);
        Assert.Empty(NoticePipeline.Default.Draw(new("notice.txt", "一、健全机制。"u8.ToArray())));
    }

    private static byte[] OnePage()
    {
        var pdf = new PdfWriter();
        var map = pdf.AddStream(Unicode);
        var descendant = pdf.Add(
            "<</Type/Font/Subtype/CIDFontType2/BaseFont/FangSong/DW 1000/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>"
        );
        var font = pdf.Add(
            $"<</Type/Font/Subtype/Type0/BaseFont/FangSong/Encoding/Identity-H/DescendantFonts[{descendant} 0 R]/ToUnicode {map} 0 R>>"
        );
        var content = string.Concat(
            Lines.Select((line, i) => $"BT /F 14 Tf {100} {700 - (i * 40)} Td <{Hex(line)}> Tj ET\n")
        );
        pdf.AddPage(content, $"/Font<</F {font} 0 R>>");
        return pdf.ToBytes();
    }

    private static string Hex(string text) => string.Concat(text.Select(c => $"{(int)c:X4}"));
}
