using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Lexicons;

/// <summary>Knows the lines that sites and page layouts print around a notice (Lexicons/furniture.json), and page numbers.</summary>
internal static class FurnitureLexicon
{
    /// <summary>No site line is longer; a paragraph that is may well speak of websites.</summary>
    public const int LongestLine = 240;

    /// <summary>A line that begins as a site line does is short: publication lines carry a few short fields.</summary>
    private const int LongestStart = 100;

    /// <summary>A line that holds a site's phrase somewhere is a short one; a longer one is prose that speaks of it.</summary>
    private const int LongestHolder = 120;

    /// <summary>No page number is longer, its ornaments counted.</summary>
    public const int LongestPageNumber = 24;

    private const int LongestPageWord = 8;

    /// <summary>2022-6-6</summary>
    private const int FewestDateDigits = 6;

    private static readonly WordTable<Entry?> Whole = new(512, ignoresCase: true);
    private static readonly Dictionary<char, List<Entry>> Starts = [];
    private static readonly List<Entry> Anywhere = [];
    private static readonly PhraseProbe InsidePhrases;
    private static readonly PhraseProbe OutsidePhrases;
    private static readonly int LongestWhole;
    private static readonly CharSet Separators = CharSet.Of("|/·【】〔〕()<>《》•-");

    static FurnitureLexicon()
    {
        foreach (var row in Lexicon.Rows("furniture.json", "phrase", "match", "scope", "reason"))
        {
            var entry = new Entry(row[0], row[1], row[2] == "outside", row[3]);
            switch (entry.Match)
            {
                case "whole":
                    Whole.Add(entry.Phrase, entry);
                    LongestWhole = Math.Max(LongestWhole, entry.Phrase.Length);
                    break;
                case "start":
                    if (!Starts.TryGetValue(char.ToUpperInvariant(entry.Phrase[0]), out var list))
                    {
                        Starts[char.ToUpperInvariant(entry.Phrase[0])] = list = [];
                    }

                    list.Add(entry);
                    break;
                default:
                    Anywhere.Add(entry);
                    break;
            }
        }

        InsidePhrases = new(Anywhere.Where(entry => !entry.OnlyOutside).Select(entry => entry.Phrase));
        OutsidePhrases = new(Anywhere.Select(entry => entry.Phrase));
    }

    /// <summary>Why a line (folded, any white space) is site or page furniture wherever it stands, or null.</summary>
    public static string? ReasonFor(ReadOnlySpan<char> foldedLine) => Reason(foldedLine, isOutside: false);

    /// <summary>The same for a line that is known to stand outside the notice, where less is proof enough.</summary>
    public static string? ReasonOutside(ReadOnlySpan<char> foldedLine) => Reason(foldedLine, isOutside: true);

    /// <summary>Whether a folded line is nothing but a page number: - 3 -, 第3页 共10页, 3/10.</summary>
    public static bool IsPageNumber(ReadOnlySpan<char> foldedLine)
    {
        if (foldedLine.Length > LongestPageNumber)
        {
            return false;
        }

        Span<char> buffer = stackalloc char[LongestPageNumber];
        var line = Squeeze(foldedLine, buffer);
        return PageNumberForm.ReadSqueezed(line) is { IsSure: true } || IsNamed(line) || IsFraction(line);
    }

    private static string? Reason(ReadOnlySpan<char> foldedLine, bool isOutside)
    {
        if (IsPageNumber(foldedLine))
        {
            return "page number";
        }

        if (foldedLine.Length > LongestLine)
        {
            return null;
        }

        Span<char> buffer = stackalloc char[foldedLine.Length];
        var line = Squeeze(foldedLine, buffer);
        if (line.IsEmpty)
        {
            return null;
        }

        return WholeReason(line.TrimEnd(':'), isOutside)
            ?? StartReason(line, isOutside)
            ?? AnywhereReason(line, isOutside)
            ?? (
                line.Length <= LongestStart
                    ? TokensReason(foldedLine, isOutside) ?? FormReason(line, foldedLine, isOutside)
                    : null
            );
    }

    private static string? WholeReason(ReadOnlySpan<char> line, bool isOutside) =>
        line.Length <= LongestWhole && Whole.TryGet(line, out var entry) && entry is not null && entry.Holds(isOutside)
            ? entry.Reason
            : null;

    private static string? StartReason(ReadOnlySpan<char> line, bool isOutside)
    {
        if (line.Length > LongestStart || !Starts.TryGetValue(char.ToUpperInvariant(line[0]), out var entries))
        {
            return null;
        }

        foreach (var entry in entries)
        {
            if (
                entry.Holds(isOutside)
                && line.StartsWith(entry.Phrase, StringComparison.OrdinalIgnoreCase)
                && !(entry.NeedsDate && CountDigits(line) < FewestDateDigits)
            )
            {
                return entry.Reason;
            }
        }

        return null;
    }

    private static int CountDigits(ReadOnlySpan<char> line)
    {
        var digits = 0;
        foreach (var c in line)
        {
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        }

        return digits;
    }

    private static string? AnywhereReason(ReadOnlySpan<char> line, bool isOutside)
    {
        var phrases = isOutside ? OutsidePhrases : InsidePhrases;
        return
            line.Length <= LongestHolder
            && phrases.Find(line) is { } phrase
            && !(line.Contains('。') || IsNumbered(line))
            ? ReasonOf(phrase)
            : null;
    }

    private static string? ReasonOf(string phrase) => Anywhere.Find(entry => entry.Phrase == phrase)?.Reason;

    // （五）完善网站标识码和ICP备案信息: an item that speaks of what a site's foot holds.
    private static bool IsNumbered(ReadOnlySpan<char> line) =>
        line.IndexOfAnyExcept("(第一二三四五六七八九十0123456789") is > 0 and < 6 and var end
        && line[end] is '、' or '.' or ')' or '条' or '项';

    private static string? FormReason(ReadOnlySpan<char> line, ReadOnlySpan<char> foldedLine, bool isOutside) =>
        SiteLineForms.IsPath(line) ? "breadcrumb"
        : SiteLineForms.IsMenu(foldedLine) || (isOutside && SiteLineForms.IsGluedMenu(line)) ? "site navigation"
        : isOutside && SiteLineForms.IsPublication(line, foldedLine) ? "publication line"
        : null;

    // 【打印本页】【关闭窗口】, 第1页/共3页 首页 下一页: every word of the line is a button, or the number of a page.
    private static string? TokensReason(ReadOnlySpan<char> line, bool isOutside)
    {
        string? reason = null;
        while (!line.IsEmpty)
        {
            var end = 0;
            while (end < line.Length && line[end] != ' ' && !Separators.Contains(line[end]))
            {
                end++;
            }

            if (end > 0)
            {
                var known = WholeReason(line[..end], isOutside);
                if (known is null && !IsPageWord(line[..end]))
                {
                    return null;
                }

                reason ??= known;
            }

            line = line[Math.Min(line.Length, end + 1)..];
        }

        return reason;
    }

    private static ReadOnlySpan<char> Squeeze(ReadOnlySpan<char> line, Span<char> buffer)
    {
        if (!line.ContainsAny(HanText.Unseen))
        {
            return line;
        }

        var length = 0;
        foreach (var c in line)
        {
            if (HanText.IsVisible(c))
            {
                buffer[length++] = c;
            }
        }

        return buffer[..length];
    }

    private static bool IsPageWord(ReadOnlySpan<char> word) =>
        word.Length <= LongestPageWord && (IsNamed(word) || !word.ContainsAnyExceptInRange('0', '9'));

    private static bool IsNamed(ReadOnlySpan<char> line)
    {
        if (line.IsEmpty || line[0] is not ('第' or '共') || line[^1] != '页')
        {
            return false;
        }

        var digits = 0;
        foreach (var c in line)
        {
            digits += char.IsAsciiDigit(c) ? 1 : 0;
            if (!char.IsAsciiDigit(c) && c is not ('第' or '共' or '页' or ',' or '/' or '-'))
            {
                return false;
            }
        }

        return digits > 0;
    }

    private static bool IsFraction(ReadOnlySpan<char> line)
    {
        var slash = line.IndexOf('/');
        return slash is > 0 and <= 3
            && line.Length - slash - 1 is > 0 and <= 3
            && int.TryParse(line[..slash], out var page)
            && int.TryParse(line[(slash + 1)..], out var pages)
            && page > 0
            && pages is > 1
            && page <= pages;
    }

    private sealed record Entry(string Phrase, string Match, bool OnlyOutside, string Reason)
    {
        /// <summary>「时间：3月至11月」 is an item's own; a site prints a whole date.</summary>
        public bool NeedsDate { get; } = Phrase is "时间:" or "日期:";

        public bool Holds(bool isOutside) => isOutside || !OnlyOutside;
    }
}
