using GovOpen.Parsing.Lexicons;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>Tells what a site prints below a notice from the cells of a table that has one cell a line.</summary>
internal static class SiteFoot
{
    // 微信, 打印, 客户端 may be cells: ways in which something is published.
    private const int Shortest = 4;

    private const int Longest = 100;

    /// <summary>分享到：, 上一篇：…, 打印本页, 网站标识码：…: no cell says so.</summary>
    public static bool Holds(ReadOnlySpan<char> line) =>
        line.Length is >= Shortest and <= Longest
        && line[^1] != '。'
        && FurnitureLexicon.ReasonFor(TextFolder.Fold(line, stackalloc char[Longest]))
            is "share bar"
                or "links to other pages"
                or "print and close buttons"
                or "scan to read on a phone"
                or "notice of leaving the site"
                or "page foot";
}
