using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Lexicons;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Tables;
using GovOpen.Parsing.Tasks;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Structure;

/// <summary>Undoes layout: page furniture leaves, cut paragraphs and tables are joined.</summary>
internal sealed class PieceBuilder
{
    private const int LongestContinued = 50;

    private readonly List<Diagnostic> findings;
    private readonly List<Piece> pieces = [];

    // What is not a piece yet: lines, or a table that may go on. One of them is empty.
    private readonly List<Clause> run = [];
    private TableStitcher? table;
    private int tableCount;

    private PieceBuilder(List<Diagnostic> findings) => this.findings = findings;

    public static List<Piece> Build(SourceDocument document, LedgerBook ledger, List<Diagnostic> findings)
    {
        var builder = new PieceBuilder(findings);
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
                    : builder.table is not null && IsContinued(written.Text) ? "continued table"
                    : edges.GetValueOrDefault(written.Text) ?? FurnitureLexicon.ReasonFor(paragraph.Text.FoldedSpan);
                if (reason is not null)
                {
                    ledger.Claim(paragraph.Text, LedgerClass.Furniture, reason);
                }
                else
                {
                    builder.EndTable();
                    builder.AddParagraph(paragraph, document);
                }
            }
            else if (block is Block.Table table && table.Grid.Rows.Count > 0)
            {
                builder.EndRun();
                builder.AddTable(table.Grid);
            }
        }

        builder.EndTable();
        builder.EndRun();
        return builder.pieces;
    }

    private void AddParagraph(Block.Paragraph paragraph, SourceDocument document)
    {
        var value =
            document.Format == DocumentFormat.Html ? GluedLabel.ValueStart(paragraph.Text, document.Plane.Text) : 0;
        if (value > 0)
        {
            var label = paragraph with { Text = paragraph.Text.Slice(0, value).Trim() };
            run.Add(Clause.From(label, document.Plane));
            paragraph = paragraph with { Text = paragraph.Text.Slice(value).Trim() };
        }

        run.Add(Clause.From(paragraph, document.Plane));
    }

    private void AddTable(TableGrid grid)
    {
        if (table is not null)
        {
            var reason = table.Judge(grid);
            if (reason == SeparationReason.None)
            {
                table.Add(grid);
                return;
            }

            EndTable();
            findings.Add(new(TableRules.TablesNotJoined, $"表{tableCount}与其后表格未合并：{Describe(reason)}"));
        }

        table = new(grid);
    }

    private void EndTable()
    {
        if (table is not null)
        {
            pieces.Add(new Piece.Table(table.Grid, ++tableCount));
            table = null;
        }
    }

    private void EndRun()
    {
        if (run.Count > 0)
        {
            foreach (var clause in ClauseJoiner.Join(run))
            {
                pieces.Add(new Piece.Prose(clause));
            }

            run.Clear();
        }
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
}
