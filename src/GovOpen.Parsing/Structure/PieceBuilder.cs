using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Lexicons;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Tables;
using GovOpen.Parsing.Tasks;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Structure;

/// <summary>Undoes layout: page furniture leaves, cut paragraphs and tables are joined.</summary>
internal static class PieceBuilder
{
    private const int LongestContinued = 50;

    public static List<Piece> Build(SourceDocument document, LedgerBook ledger, List<Diagnostic> findings)
    {
        var pieces = new List<Piece>();
        var run = new List<Clause>();
        var tableCount = 0;
        var contents = ContentsLines.Find(document.Blocks);
        var edges = SiteEdge.Find(document);
        var numbers = PageNumberRun.Find(document.Blocks);
        foreach (var block in document.Blocks)
        {
            if (block is Block.Paragraph written)
            {
                var paragraph = LetterSpacing.Close(written);
                var reason =
                    contents.Contains(written.Text) ? "table of contents"
                    : numbers.Contains(written.Text) ? "page number"
                    : run.Count == 0 && pieces is [.., Piece.Table] && IsContinued(written.Text) ? "continued table"
                    : edges.GetValueOrDefault(written.Text) ?? FurnitureLexicon.ReasonFor(paragraph.Text.FoldedSpan);
                if (reason is not null)
                {
                    ledger.Claim(paragraph.Text, LedgerClass.Furniture, reason);
                }
                else
                {
                    run.Add(Clause.From(paragraph, document.Plane));
                }
            }
            else if (block is Block.Table table && table.Grid.Rows.Count > 0)
            {
                Flush(run, pieces);
                AddTable(table.Grid, pieces, findings, ref tableCount);
            }
        }

        Flush(run, pieces);
        return pieces;
    }

    private static void AddTable(TableGrid grid, List<Piece> pieces, List<Diagnostic> findings, ref int tableCount)
    {
        if (pieces is [.., Piece.Table above])
        {
            var reason = TableStitcher.Judge(above.Grid, grid);
            if (reason == SeparationReason.None)
            {
                pieces[^1] = above with { Grid = TableStitcher.Join(above.Grid, grid) };
                return;
            }

            findings.Add(new(TableRules.TablesNotJoined, $"表{above.Number}与其后表格未合并：{Describe(reason)}"));
        }

        pieces.Add(new Piece.Table(grid, ++tableCount));
    }

    // 续表, or the title again with （续）, between two tables is what a page break prints.
    private static bool IsContinued(SourceText text) =>
        text.Length <= LongestContinued
        && HanText.WithoutBlanks(text.FoldedSpan) is var words
        && (
            words.Trim("()") is "续表" or "续上表" or "接上表" or "续"
            || words.EndsWith("(续)", StringComparison.Ordinal)
            || words.EndsWith("(续表)", StringComparison.Ordinal)
        );

    private static string Describe(SeparationReason reason) =>
        reason switch
        {
            SeparationReason.ColumnCountsDiffer => "列数不同",
            SeparationReason.FormsDiffer => "表格形式不同",
            _ => "表头不同",
        };

    private static void Flush(List<Clause> run, List<Piece> pieces)
    {
        if (run.Count > 0)
        {
            pieces.AddRange(ClauseJoiner.Join(run).Select(clause => new Piece.Prose(clause)));
            run.Clear();
        }
    }
}
