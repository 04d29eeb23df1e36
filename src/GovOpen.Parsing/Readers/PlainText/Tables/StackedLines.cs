using GovOpen.Parsing.Model;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>
/// The lines from the first head of a <see cref="StackedFitTable"/> on, up to what stands outside. Where gaps within
/// cells, between cells and between rows differ, lines of one cell are one line, and rows are told apart by them.
/// </summary>
internal sealed class StackedLines
{
    /// <summary>Blank lines that may stand between two cells.</summary>
    public const int MostBlankLines = 8;

    private readonly LineSheet sheet;

    // The sheet's lines that begin and end each cell, and the blank lines above it.
    private readonly List<(int First, int Last, int Gap)> spans = [];

    private StackedLines(LineSheet sheet) => this.sheet = sheet;

    public int Count => spans.Count;

    /// <summary>Lines taken, before those of one cell became one.</summary>
    public int Visible { get; private set; }

    public List<TextRange> PageNumbers { get; } = [];

    /// <summary>Pipes on lines of their own between cells, and the line that aligns columns.</summary>
    public List<TextRange> Markup { get; } = [];

    public static StackedLines Read(LineSheet sheet, int line, int most)
    {
        var lines = new StackedLines(sheet);
        var gap = 0;
        var isIndented = sheet.Raw(line).StartsWith('\t');
        while (line < sheet.Count && lines.spans.Count < most)
        {
            var content = sheet.Content(line);
            if (
                LineShapes.StandsOutside(content)
                || SiteFoot.Holds(content)
                || (isIndented && gap > 0 && !HanText.IsSpace(sheet.Raw(line)[0]))
            )
            {
                break;
            }

            if (content is "|" || PipeRow.IsAlignment(content))
            {
                lines.Markup.Add(new(sheet[line].First, sheet[line].Last));
            }
            else if (
                LineShapes.IsPageNumber(content)
                && content.ContainsAnyExceptInRange('0', '9')
                && RowLabel.Read(content) is null
            )
            {
                lines.PageNumbers.Add(new(sheet[line].First, sheet[line].Last));
            }
            else
            {
                lines.spans.Add((line, line, gap));
            }

            var next = sheet.NextVisible(line + 1, MostBlankLines + 1);
            gap = next - line - 1;
            line = next;
        }

        lines.Visible = lines.spans.Count;
        lines.Glue();
        return lines;
    }

    /// <summary>The text of a cell, its first line alone.</summary>
    public ReadOnlySpan<char> TextOf(int index) => sheet.Content(spans[index].First);

    public List<FlatCell> Cells(int from, int count) =>
        spans.GetRange(from, Math.Min(count, spans.Count - from)).ConvertAll(CellOf);

    /// <summary>The lines below so many heads, with how each stands to the one above; heads that a page prints again are passed over.</summary>
    public List<StackedLine> Body(int heads, bool byGaps)
    {
        var body = new List<StackedLine>();
        if (heads >= spans.Count)
        {
            return body;
        }

        var cells = int.MaxValue;
        for (var i = 1; i < heads; i++)
        {
            cells = Math.Min(cells, spans[i].Gap);
        }

        var rows = spans[heads].Gap;
        var again = new List<FlatRow>();
        for (var i = heads; i < spans.Count; i++)
        {
            if (PrintsHeads(i, heads))
            {
                again.Add(new(Cells(i, heads), StartsPage: true));
                i += heads - 1;
                continue;
            }

            if (BeginsOtherHeads(i))
            {
                break;
            }

            var (first, last, gap) = spans[i];
            var start =
                !byGaps ? RowStart.Unknown
                : rows > cells ? (gap >= rows ? RowStart.Begins : RowStart.GoesOn)
                : gap > cells ? RowStart.Apart
                : RowStart.Unknown;
            body.Add(
                new StackedLine(CellOf(spans[i]), last + 1, start) { HeadsAgain = again }.Looked(TextOf(first, last))
            );
            again = again.Count > 0 ? [] : again;
        }

        MarkSignature(body);
        MarkCounted(body, heads);
        return body;
    }

    // A unit and a whole date below it, the last lines and the only such date.
    private static void MarkSignature(List<StackedLine> body)
    {
        if (
            body is [.., var unit, var date]
            && date.Is(LineKinds.Date)
            && unit.Is(LineKinds.LikeUnits)
            && body.FindIndex(line => line.Is(LineKinds.Date)) == body.Count - 1
        )
        {
            body[^2] = unit.With(LineKinds.Signature);
            body[^1] = date.With(LineKinds.Signature);
        }
    }

    // Texts that count on from one in the first row.
    private static void MarkCounted(List<StackedLine> body, int heads)
    {
        var last = new Dictionary<string, RowLabel>(StringComparer.Ordinal);
        for (var i = 0; i < body.Count; i++)
        {
            if (body[i].Item is not { } item)
            {
                continue;
            }

            if (last.TryGetValue(item.Stem, out var before) && item.Follows(before))
            {
                body[i] = body[i].With(LineKinds.Counted);
                last[item.Stem] = item;
            }
            else if (i < heads)
            {
                last[item.Stem] = item;
            }
        }
    }

    // Lines that stand nearer to each other than heads do are one cell.
    private void Glue()
    {
        var heads = 1;
        var nearest = int.MaxValue;
        while (
            heads < spans.Count
            && (
                HeaderWords.IsOne(sheet.Content(spans[heads].First))
                || HeaderWords.IsOrdinal(sheet.Content(spans[heads].First))
            )
        )
        {
            nearest = Math.Min(nearest, spans[heads++].Gap);
        }

        if (nearest is 0 or int.MaxValue)
        {
            return;
        }

        var kept = 0;
        for (var i = 1; i < spans.Count; i++)
        {
            if (spans[i].Gap < nearest)
            {
                spans[kept] = spans[kept] with { Last = spans[i].Last };
            }
            else
            {
                spans[++kept] = spans[i];
            }
        }

        spans.RemoveRange(kept + 1, spans.Count - kept - 1);
    }

    private bool PrintsHeads(int index, int heads)
    {
        for (var k = 0; k < heads; k++)
        {
            if (
                index + k >= spans.Count
                || !sheet.Content(spans[index + k].First).SequenceEqual(sheet.Content(spans[k].First))
            )
            {
                return false;
            }
        }

        return true;
    }

    // Three known heads in a row begin another table.
    private bool BeginsOtherHeads(int index)
    {
        for (var k = 0; k < 3; k++)
        {
            if (index + k >= spans.Count || !HeaderWords.IsKnown(sheet.Content(spans[index + k].First)))
            {
                return false;
            }
        }

        return true;
    }

    private FlatCell CellOf((int First, int Last, int Gap) span)
    {
        var cell = new FlatCell(RangeOf(span.First));
        for (var line = span.First + 1; line <= span.Last; line++)
        {
            cell = sheet[line].IsBlank ? cell : cell.With(RangeOf(line));
        }

        return cell;
    }

    private ReadOnlySpan<char> TextOf(int first, int last)
    {
        if (first == last)
        {
            return sheet.Content(first);
        }

        var text = new System.Text.StringBuilder();
        for (var line = first; line <= last; line++)
        {
            text.Append(sheet.Content(line));
        }

        return text.ToString();
    }

    private TextRange RangeOf(int line) => new(sheet[line].First, sheet[line].Last);
}
