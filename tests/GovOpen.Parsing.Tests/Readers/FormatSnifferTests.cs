using System.Text;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Readers;

namespace GovOpen.Parsing.Tests.Readers;

public class FormatSnifferTests
{
    [Theory]
    [InlineData("a.txt", "<!DOCTYPE html><p>x", DocumentFormat.Html)]
    [InlineData("a", "\n<!-- x -->\n<html>", DocumentFormat.Html)]
    [InlineData("a", "<p>x</p><p>y</p><p>z</p>", DocumentFormat.Html)]
    [InlineData("a.htm", "x", DocumentFormat.Html)]
    [InlineData("a.md", "# x", DocumentFormat.Markdown)]
    [InlineData("a.MARKDOWN", "<div align=center>x</div>", DocumentFormat.Markdown)]
    [InlineData("a.txt", "# x", DocumentFormat.Text)]
    [InlineData("-", "x < y", DocumentFormat.Text)]
    [InlineData("a.txt", "", DocumentFormat.Text)]
    [InlineData("a.html", "", DocumentFormat.Html)]
    [InlineData("a.txt", "一\0二三四五六七八九十", DocumentFormat.Text)]
    [InlineData("a.d/b", "x", DocumentFormat.Text)]
    public void Content_first_then_extension(string name, string content, DocumentFormat expected) =>
        Assert.Equal(expected, FormatSniffer.Sniff(name, Encoding.UTF8.GetBytes(content)));

    [Theory]
    [InlineData("PK\u0003\u0004\u0014\0")]
    [InlineData("GIF89a")]
    [InlineData("{\\rtf1")]
    [InlineData("a\0\u0001\u0002\u0003\u0004\u0005\u0006")]
    public void Binary_is_no_format(string content) =>
        Assert.Null(FormatSniffer.Sniff("a.txt", Encoding.Latin1.GetBytes(content)));

    [Theory]
    [InlineData("%PDF-1.7", DocumentFormat.Pdf)]
    [InlineData("%PDF-1.4\r%\u00E2\u00E3\r1 0 obj", DocumentFormat.Pdf)]
    [InlineData("HTTP/1.1 200 OK\r\n\r\n%PDF-1.4\n1 0 obj\n<<>>\nendobj", DocumentFormat.Pdf)]
    [InlineData("%PDF-1.7 is a format", DocumentFormat.Text)]
    [InlineData("A file begins with %PDF-1.7 and holds objects.", DocumentFormat.Text)]
    [InlineData("%PDF", DocumentFormat.Text)]
    public void A_pdf_file_is_told_by_its_header_and_objects(string content, DocumentFormat expected) =>
        Assert.Equal(expected, FormatSniffer.Sniff("a.txt", Encoding.Latin1.GetBytes(content)));

    [Fact]
    public void A_header_behind_the_first_kilobyte_is_text() =>
        Assert.Equal(
            DocumentFormat.Text,
            FormatSniffer.Sniff("a.pdf", Encoding.Latin1.GetBytes(new string(' ', 1100) + "%PDF-1.4\n1 0 obj endobj"))
        );

    [Fact]
    public void An_old_word_file_is_no_format() =>
        Assert.Null(FormatSniffer.Sniff("a.txt", [0xD0, 0xCF, 0x11, 0xE0, 0xA1, 0xB1, 0x1A, 0xE1]));

    [Fact]
    public void Utf16_is_no_binary()
    {
        Assert.Equal(
            DocumentFormat.Text,
            FormatSniffer.Sniff("a.txt", Encoding.Unicode.GetBytes("政务公开 2022\n工作要点"))
        );
        Assert.Equal(
            DocumentFormat.Html,
            FormatSniffer.Sniff("a.txt", Encoding.BigEndianUnicode.GetBytes("<html><p>政务公开</p>"))
        );
    }
}
