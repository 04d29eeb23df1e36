using GovOpen.Parsing.Model;
using GovOpen.Parsing.Tables;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Structure.Records;

/// <summary>A label and what stands behind its colon: 责任单位：县财政局.</summary>
/// <param name="Label">The words, and the colon behind them.</param>
/// <param name="Name">The same without blanks.</param>
/// <param name="Sense">What the words say of a column.</param>
/// <param name="Value">What stands behind; empty where it stands on the next line.</param>
/// <param name="Marks">What parts the field from the one before.</param>
internal sealed record LabelField(
    SourceText Label,
    string Name,
    LabelSense Sense,
    SourceText Value,
    List<SourceText> Marks
);

/// <summary>Takes lines apart that begin with a label as heads of columns are: 牵头单位：县财政局；完成时限：6月底前.</summary>
internal static class LabelLine
{
    /// <summary>No label is longer, blanks included. UTF-16 code units.</summary>
    private const int Longest = 20;

    private const int LongestUnknown = 12;

    private static readonly CharSet Partings = CharSet.Of(";,。\n 、");

    private static readonly CharSet Openers = CharSet.Of(Bullets.Signs + "· ");

    private static readonly CharSet NotInLabels = CharSet.Of("。;,、\n()《》“”0123456789.");

    /// <summary>The sense of the label that a line begins with, or null where it begins with none that heads of columns know.</summary>
    public static LabelSense? SenseOf(SourceText line) =>
        LabelAt(line.FoldedSpan, Begin(line.FoldedSpan)) is { Length: > 0 } label
        && Known(line.FoldedSpan.Slice(label.Start, label.Length)) is var sense and not LabelSense.Unknown
            ? sense
            : null;

    /// <summary>The short words before a colon that a line begins with, whatever they say; null where it begins otherwise.</summary>
    public static string? NameOf(SourceText line) =>
        LabelAt(line.FoldedSpan, Begin(line.FoldedSpan)) is { Length: > 1 } label
        && HanText.WithoutBlanks(line.Folded.Substring(label.Start, label.Length)) is { Length: <= LongestUnknown } name
        && !name.AsSpan().ContainsAny(NotInLabels)
            ? name
            : null;

    /// <summary>The fields of a line that begins with a label.</summary>
    public static List<LabelField> Split(SourceText line)
    {
        var fields = new List<LabelField>();
        var start = Begin(line.FoldedSpan);
        List<SourceText> marks = start > 0 ? [line.Slice(0, start)] : [];
        while (LabelAt(line.FoldedSpan, start) is { Length: > 0 } label)
        {
            var (end, next) = EndOfValue(line.FoldedSpan, label.Behind);
            var name = HanText.WithoutBlanks(line.Folded.Substring(label.Start, label.Length));
            fields.Add(
                new(
                    line.Slice(start, label.Behind - start),
                    name,
                    Known(name),
                    line.Slice(label.Behind, end - label.Behind).Trim(),
                    marks
                )
            );
            if (next < 0)
            {
                break;
            }

            marks = end < next ? [line.Slice(end, next - end)] : [];
            start = next;
        }

        return fields;
    }

    // The end of a value, and where the label behind it begins; −1 where none does.
    private static (int End, int Next) EndOfValue(ReadOnlySpan<char> folded, int from)
    {
        for (var at = from; at < folded.Length; )
        {
            var step = folded[at..].IndexOfAny(Partings);
            if (step < 0)
            {
                break;
            }

            // A sentence keeps its stop; what only parts the fields belongs to none.
            var end = at + step + (folded[at + step] is '。' or ';' && IsLong(folded, from, at + step) ? 1 : 0);
            var next = at + step;
            while (next < folded.Length && Partings.Contains(folded[next]))
            {
                next++;
            }

            if (
                LabelAt(folded, next) is { Length: > 0 } label
                && Known(folded.Slice(label.Start, label.Length)) != LabelSense.Unknown
            )
            {
                return (end, next);
            }

            at = Math.Max(next, at + step + 1);
        }

        return (folded.Length, -1);
    }

    private static bool IsLong(ReadOnlySpan<char> folded, int from, int to) =>
        folded.Slice(from, to - from).IndexOfAny('。', ';') >= 0 || folded[to] == '。';

    // Behind a bullet.
    private static int Begin(ReadOnlySpan<char> folded)
    {
        var start = folded.IndexOfAnyExcept(Openers);
        return start is > 0 and <= 2 ? start : 0;
    }

    // Up to the colon, or in black brackets; of no length where neither stands near.
    private static (int Start, int Length, int Behind) LabelAt(ReadOnlySpan<char> folded, int start)
    {
        var near = folded.Slice(start, Math.Min(folded.Length - start, Longest));
        if (near is ['【', ..])
        {
            var close = near.IndexOf('】');
            var behind = start + close + 1;
            behind += close > 0 && behind < folded.Length && folded[behind] == ':' ? 1 : 0;
            return close > 1 ? (start + 1, close - 1, behind) : default;
        }

        var colon = near.IndexOf(':');
        return colon > 0 ? (start, colon, start + colon + 1) : default;
    }

    private static LabelSense Known(ReadOnlySpan<char> words)
    {
        if (words.Contains(' '))
        {
            words = HanText.WithoutBlanks(words.ToString());
        }

        return ColumnLexicon.SenseOfWhole(words);
    }
}
