using GovOpen.Parsing.Lexicons;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Readers.Html;

/// <summary>The labels of a site's metadata block (Lexicons/metadata-labels.json), and where they stand in a line.</summary>
internal static class MetadataLabels
{
    /// <summary>UTF-16 code units, without blanks and brackets.</summary>
    public const int LongestLabel = 10;

    private const int LongestUnknown = 8;

    /// <summary>Known labels in a line that begins with one that no list knows.</summary>
    private const int FewestBehindUnknown = 3;

    /// <summary>A label this long is told where the value before it ends without a mark (…办公室发文字号：).</summary>
    private const int ShortestGlued = 4;

    /// <summary>A label with the blanks that spread it, and its brackets.</summary>
    private const int LongestHead = 40;

    private static readonly List<string[]> Rows = Lexicon.Rows("metadata-labels.json", "label", "specific");

    /// <summary>The labels of the lexicon, and whether no other text of a page has them.</summary>
    public static WordTable<bool> Known { get; } = Load();

    private static readonly CharSet Heads = CharSet.Of(CharSet.HeadsOf(Rows.Select(static row => row[0])));

    /// <summary>Whether a line without any colon may begin with a label, by its first visible character.</summary>
    public static bool MayBegin(char first) => !HanText.IsHan(first) || Heads.Contains(first);

    /// <summary>The pairs of a line that begins with a label; empty where it does not.</summary>
    public static List<MetadataPair> Find(SourceText line)
    {
        // Most lines are prose: they are not even folded.
        var head = line.Span[..Math.Min(line.Length, LongestHead)];
        return BracketedLabels.Find(line) is { } bracketed ? bracketed
            : line.Length > LongestHead && !head.ContainsAny(":：︰∶\t") ? []
            : FindIn(line);
    }

    /// <summary>A line that has the form of a label, or of one with its value, whatever its words; null where it has not.</summary>
    public static MetadataPair? FindUnknown(SourceText line)
    {
        if (BracketedLabels.IsAt(line))
        {
            return BracketedLabels.Find(line, mayBeUnknown: true) is [var pair] ? pair : null;
        }

        var folded = line.FoldedSpan;
        var colon = folded.IndexOf(':');
        var end =
            colon >= 0 ? colon
            : FirstElementEnd(line) is > 0 and var first ? first
            : folded.Length;
        if (end > LongestHead)
        {
            return null;
        }

        var length = 0;
        for (var at = 0; at < end; at++)
        {
            if (HanText.IsVisible(folded[at]) && !HanText.IsHan(folded[at]))
            {
                return null;
            }

            length += HanText.IsVisible(folded[at]) ? 1 : 0;
        }

        var value = colon < 0 ? end : colon + 1;
        return length is >= 2 and <= LongestUnknown
            ? new(0, end, value, folded.Length, IsSpecific: false, HasColon: colon >= 0, IsKnown: false)
            : null;
    }

    private static List<MetadataPair> FindIn(SourceText line)
    {
        var folded = line.FoldedSpan;
        var pairs = new List<MetadataPair>();
        for (var colon = folded.IndexOf(':'); colon > 0; colon = NextColon(folded, colon))
        {
            if (LabelBefore(line, colon, pairs) is { } label)
            {
                if (pairs.Count > 0)
                {
                    pairs[^1] = pairs[^1] with { ValueEnd = label.Start };
                }

                pairs.Add(new(label.Start, colon, colon + 1, folded.Length, label.IsSpecific, HasColon: true));
            }
            else if (pairs.Count == 0)
            {
                if (!BeginsWithUnknown(folded, colon))
                {
                    break;
                }

                pairs.Add(new(0, colon, colon + 1, folded.Length, IsSpecific: false, HasColon: true, IsKnown: false));
            }
            else if (UnknownBefore(folded, colon) is { } start && start > pairs[^1].ValueStart)
            {
                pairs[^1] = pairs[^1] with { ValueEnd = start };
                pairs.Add(
                    new(start, colon, colon + 1, folded.Length, IsSpecific: false, HasColon: true, IsKnown: false)
                );
            }
        }

        if (pairs is [{ IsKnown: false }, ..] && pairs.Count(pair => pair.IsKnown) < FewestBehindUnknown)
        {
            pairs.Clear();
        }

        return pairs.Count > 0 ? pairs
            : FindTabbed(line) is { } cells ? cells
            : (Bare(folded) ?? Leading(line)) is { } bare ? [bare]
            : pairs;
    }

    private static int NextColon(ReadOnlySpan<char> folded, int at) =>
        folded[(at + 1)..].IndexOf(':') is >= 0 and var step ? at + 1 + step : -1;

    // 索引号\tA-1\t文号\t…: cells of a row, copied.
    private static List<MetadataPair>? FindTabbed(SourceText line)
    {
        if (!line.Span.Contains('\t'))
        {
            return null;
        }

        var row = line.Value;
        var pairs = new List<MetadataPair>();
        var isSpecific = false;
        for (var start = 0; start < row.Length; )
        {
            var end = CellEnd(row, start);
            var name = TextFolder.Fold(row[start..end]);
            var known = Bare(name);
            if (known is null && !IsUnknown(name))
            {
                return null;
            }

            isSpecific |= known is { IsSpecific: true };
            var valueStart = Math.Min(end + 1, row.Length);
            var valueEnd = CellEnd(row, valueStart);
            pairs.Add(
                new(start, end, valueStart, valueEnd, known is { IsSpecific: true }, HasColon: false, known is not null)
            );
            start = valueEnd + 1;
        }

        return isSpecific || pairs.TrueForAll(pair => pair.IsKnown) ? pairs : null;
    }

    private static int CellEnd(string row, int start) =>
        row.IndexOf('\t', start) is var tab and >= 0 ? tab : row.Length;

    // 时效状态：有效　发文单位：…: the first label of a line of them may be the one that no list knows.
    private static bool BeginsWithUnknown(ReadOnlySpan<char> folded, int colon) => IsUnknown(folded[..colon]);

    private static bool IsUnknown(ReadOnlySpan<char> name)
    {
        var label = name.Trim();
        if (label.Length is < 2 or > LongestUnknown)
        {
            return false;
        }

        foreach (var c in label)
        {
            if (!HanText.IsHan(c))
            {
                return false;
            }
        }

        return true;
    }

    // <label>文号</label><span>…</span>: the style sheet sets the colon, or none.
    private static MetadataPair? Leading(SourceText line) =>
        FirstElementEnd(line) is var end and > 0 && Bare(line.FoldedSpan[..end]) is { } label
            ? label with
            {
                ValueStart = end,
                ValueEnd = line.Length,
            }
            : null;

    // Where the first piece of a line ends, if a tag parts it from the next; else 0. Entities (索&nbsp;引&nbsp;号) part nothing.
    private static int FirstElementEnd(SourceText line)
    {
        var source = -1;
        foreach (var run in line.Runs)
        {
            if (run.Start > 0 && run.Source != source)
            {
                return run.Start <= LongestHead ? run.Start : 0;
            }

            source = run.Source + run.SourceLength;
        }

        return 0;
    }

    // 公布日期：2021年6月11日　主题类别：…: what blanks set apart before a colon ends the value, known or not.
    private static int? UnknownBefore(ReadOnlySpan<char> folded, int colon)
    {
        var start = colon;
        while (start > 0 && colon - start < LongestUnknown && HanText.IsHan(folded[start - 1]))
        {
            start--;
        }

        return colon - start >= 2 && start > 0 && (!HanText.IsVisible(folded[start - 1]) || folded[start - 1] == '|')
            ? start
            : null;
    }

    // A line that is a label and nothing more.
    private static MetadataPair? Bare(ReadOnlySpan<char> folded)
    {
        if (folded.Length > LongestLabel * 3)
        {
            return null;
        }

        Span<char> name = stackalloc char[LongestLabel];
        var length = 0;
        foreach (var c in folded)
        {
            if (c is '【' or '】' || !HanText.IsVisible(c))
            {
                continue;
            }

            if (length == LongestLabel)
            {
                return null;
            }

            name[length++] = c;
        }

        return Known.TryGet(name[..length], out var isSpecific)
            ? new(0, folded.Length, folded.Length, folded.Length, isSpecific, HasColon: false)
            : null;
    }

    private static (int Start, bool IsSpecific)? LabelBefore(SourceText line, int colon, List<MetadataPair> pairs)
    {
        var folded = line.FoldedSpan;
        var isGlued = pairs is [{ IsSpecific: true }, ..];
        Span<char> name = stackalloc char[LongestLabel];
        var length = 0;
        (int, bool)? best = null;
        for (var at = colon - 1; at >= 0 && length < LongestLabel; at--)
        {
            var c = folded[at];
            if (c is '【' or '】' or '[' or ']' or '〔' or '〕' || !HanText.IsVisible(c))
            {
                continue;
            }

            if (!HanText.IsHan(c))
            {
                break;
            }

            length++;
            name[LongestLabel - length] = c;
            if (
                length >= 2
                && (
                    (isGlued && length >= ShortestGlued)
                    || IsBoundary(folded, at, mustOpen: pairs.Count == 0)
                    || (pairs.Count > 0 && BeginsElement(line, at))
                )
                && Known.TryGet(name[(LongestLabel - length)..], out var isSpecific)
            )
            {
                best = (StartOf(folded, at), isSpecific);
            }
        }

        return best;
    }

    private static bool IsBoundary(ReadOnlySpan<char> folded, int at, bool mustOpen)
    {
        var before = at - 1;
        while (before >= 0 && folded[before] is '【' or '〔')
        {
            before--;
        }

        if (mustOpen)
        {
            return folded[..(before + 1)].IsWhiteSpace();
        }

        return before < 0
            || !HanText.IsVisible(folded[before])
            || folded[before] is '|' or ';' or '】' or '〕' or ')' or ',';
    }

    // <span>发布日期：…</span><span>文号：…</span>: what a tag parts, style sheets set apart.
    private static bool BeginsElement(SourceText line, int at)
    {
        var source = -1;
        foreach (var run in line.Runs)
        {
            if (run.Start >= at)
            {
                return run.Start == at && run.Source != source;
            }

            source = run.Source + run.SourceLength;
        }

        return false;
    }

    private static int StartOf(ReadOnlySpan<char> folded, int at) =>
        at > 0 && folded[at - 1] is '【' or '〔' ? at - 1 : at;

    private static WordTable<bool> Load()
    {
        var labels = new WordTable<bool>(Rows.Count);
        foreach (var row in Rows)
        {
            labels.Add(row[0], row[1] == "true");
        }

        return labels;
    }
}
