using System.Net;
using System.Text;
using GovOpen.Parsing;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Readers;

namespace GovOpen.Benchmarks;

/// <summary>Makes a page of a text as an office suite's export does: a style on every element, tables with their grid.</summary>
internal static class PageMaker
{
    private const string Style =
        "style=\"text-indent: 32pt; line-height: 28pt; font-family: 仿宋_GB2312; font-size: 16pt\"";

    public static SourceFile PageOf(SourceFile text)
    {
        var html = new StringBuilder(
            "<!DOCTYPE html><html><head><meta charset=\"utf-8\"><title>通知</title></head><body>"
        );
        foreach (var block in Corpus.ReadBlocks(text).Blocks)
        {
            switch (block)
            {
                case Block.Paragraph paragraph:
                    html.Append("<p ")
                        .Append(Style)
                        .Append("><span>")
                        .Append(Encode(paragraph.Text))
                        .Append("</span></p>\n");
                    break;
                case Block.Table table:
                    AppendTable(html, table.Grid);
                    break;
                default:
                    break;
            }
        }

        html.Append("</body></html>");
        return new(Path.ChangeExtension(text.Name, "html"), Encoding.UTF8.GetBytes(html.ToString()));
    }

    private static void AppendTable(StringBuilder html, TableGrid grid)
    {
        html.Append("<table border=\"1\"><tbody>\n");
        foreach (var row in grid.Rows)
        {
            html.Append("<tr>");
            foreach (var cell in row.Cells)
            {
                html.Append("<td ").Append(Style).Append("><p>").Append(Encode(cell.Text)).Append("</p></td>\n");
            }

            html.Append("</tr>\n");
        }

        html.Append("</tbody></table>\n");
    }

    private static string Encode(SourceText text) =>
        WebUtility.HtmlEncode(text.Value).Replace("\n", "<br>", StringComparison.Ordinal);
}
