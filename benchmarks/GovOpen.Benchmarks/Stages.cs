using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Interpretation;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Structure;
using GovOpen.Parsing.Tasks;

namespace GovOpen.Benchmarks;

/// <summary>The steps of the pipeline one by one, as <see cref="Parsing.NoticePipeline"/> puts them together.</summary>
internal static class Stages
{
    public static LedgerBook Enter(SourceDocument document)
    {
        var ledger = new LedgerBook(document.Plane);
        foreach (var block in document.Blocks)
        {
            if (block is Block.Paragraph paragraph)
            {
                ledger.Enter(paragraph.Text);
            }
            else if (block is Block.Table table)
            {
                foreach (var cell in table.Grid.Rows.SelectMany(row => row.Cells))
                {
                    ledger.Enter(cell.Text);
                }
            }
        }

        return ledger;
    }

    public static (NoticeFrame Frame, IReadOnlyList<PartDraft> Parts) Structure(SourceDocument document) =>
        PartSplitter.Split(PieceBuilder.Build(document, new LedgerBook(document.Plane), []));

    public static NoticeReading Interpret(SourceDocument document, NoticeFrame frame, IReadOnlyList<PartDraft> parts)
    {
        var head = HeadReader.Read(document, frame, parts);
        List<Diagnostic> findings = [];
        return NoticeInterpreter.Interpret(parts, head, new(document.Plane, Enter(document), findings));
    }
}
