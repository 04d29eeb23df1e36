using GovOpen.Parsing.Model;
using GovOpen.Parsing.Tests.Ledgers;

namespace GovOpen.Parsing.Tests.Readers.Pdf;

public class PdfReaderTests
{
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
    public void What_is_odd_about_a_page_is_found_there()
    {
        var pdf = new PdfWriter();
        pdf.AddPage("BT ET");
        pdf.AddPage("BT /Nowhere 12 Tf 72 700 Td (1. Publish.) Tj ET nonsense");
        var text = System.Text.Encoding.Latin1.GetString(pdf.ToBytes());
        var trace = Notices.Inspect(
            "a.pdf",
            PdfWriter.Latin(text.Replace("startxref", "nowhere", StringComparison.Ordinal))
        );

        Assert.Null(PageOf("GO1100"));
        Assert.Equal(2, PageOf("GO1121"));
        Assert.Equal(2, PageOf("GO1123"));

        int? PageOf(string code) =>
            trace.Notice.Diagnostics.First(finding => finding.Rule.Code == code).At is { } at
                ? trace.Document.Plane.PageAt(at.Start)
                : null;
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
        var font = pdf.AddUnicodeFont();
        var content = string.Concat(
            Lines.Select((line, i) => $"BT /F 14 Tf {100} {700 - (i * 40)} Td {PdfWriter.Utf16(line)} Tj ET\n")
        );
        pdf.AddPage(content, $"/Font<</F {font} 0 R>>");
        return pdf.ToBytes();
    }
}
