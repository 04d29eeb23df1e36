using System.Globalization;
using GovOpen.Parsing.Export;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Tasks;

namespace GovOpen.Cli.Inspection;

/// <summary>Writes the account of characters: a bar for each class, then what was left out of the tasks as furniture or unplaced.</summary>
internal sealed class LedgerView(TextWriter output, int width, bool isFull)
{
    private const int BarWidth = 50;
    private const int MaxSpans = 40;

    public void Write(Ledger ledger, SourcePlane plane)
    {
        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"== ledger ({ledger.Characters} characters)"));
        Bar("task", ledger.Task, ledger.Characters);
        Bar("outline", ledger.Outline, ledger.Characters);
        Bar("head", ledger.Head, ledger.Characters);
        Bar("prose", ledger.Prose, ledger.Characters);
        Bar("furniture", ledger.Furniture, ledger.Characters);
        Bar("unplaced", ledger.Unplaced, ledger.Characters);
        WriteSpans(ledger, LedgerClass.Furniture, plane);
        WriteSpans(ledger, LedgerClass.Unplaced, plane);
    }

    private void Bar(string name, int count, int all)
    {
        var share = all == 0 ? 0 : (double)count / all;
        // What is there at all shows.
        var length = count > 0 ? Math.Max(1, (int)Math.Round(share * BarWidth)) : 0;
        var figures = string.Create(CultureInfo.InvariantCulture, $"  {name, -10} {count, 8} {100 * share, 6:0.0}%  ");
        output.WriteLine((figures + new string('█', length)).TrimEnd());
    }

    private void WriteSpans(Ledger ledger, LedgerClass kind, SourcePlane plane)
    {
        var spans = ledger.Spans.Where(span => span.Class == kind).ToList();
        if (spans.Count == 0)
        {
            return;
        }

        output.WriteLine();
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"== {ExportNames.Of(kind)} ({spans.Count})"));
        foreach (var span in isFull ? spans : spans.Take(MaxSpans))
        {
            var head = string.Create(
                CultureInfo.InvariantCulture,
                $"{PlaceName.Of(plane, span.Start), 6}  {span.Reason, -16} "
            );
            output.WriteLine(head + FittedText.OneLine(span.Quote ?? string.Empty, width - CellWidth.Of(head)));
        }

        if (!isFull && spans.Count > MaxSpans)
        {
            output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"        … {spans.Count - MaxSpans} more"));
        }
    }
}
