using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Readers.PlainText;

/// <summary>A text cut into lines, none longer than the limit.</summary>
internal sealed class LineSheet
{
    // Besides CR and LF: Word's soft line break, form feed, NEL and the Unicode separators.
    private const string RareLineEnds = "\u0085\u2028\u2029";
    private static readonly CharSet LineEnds = CharSet.Of("\n\r\v\f" + RareLineEnds);

    private readonly List<TextLine> lines;

    // What heads of tables and cells say is known in simplified characters.
    private readonly string words;

    private LineSheet(string text)
    {
        Text = text;
        words = TextFolder.Simplify(text);
        lines = new(text.AsSpan().Count('\n') + 1);
    }

    public string Text { get; }

    public int Count => lines.Count;

    /// <summary>What had to be cut, or null.</summary>
    public Diagnostic? Finding { get; private set; }

    /// <summary>Heads of tables below which no lines fitted. Looking takes long, so that it is given up after many.</summary>
    public int HeadsWithoutRows { get; set; }

    public TextLine this[int index] => lines[index];

    /// <summary>The visible middle of a line, in simplified characters.</summary>
    public ReadOnlySpan<char> Content(int index) => words.AsSpan(lines[index].First, lines[index].Length);

    /// <summary>What stands in a range, white space included, in simplified characters.</summary>
    public ReadOnlySpan<char> Words(TextRange range) => words.AsSpan(range.Start, range.Length);

    /// <summary>The whole line, white space included, in simplified characters.</summary>
    public ReadOnlySpan<char> Raw(int index) => words.AsSpan(lines[index].Start, lines[index].End - lines[index].Start);

    /// <summary>A range without what nobody sees at its ends.</summary>
    public TextRange Trim(TextRange range)
    {
        var (start, end) = HanText.TrimUnseen(Text, range.Start, range.End);
        return new(start, end);
    }

    /// <summary>The first line from <paramref name="index"/> on that is not blank, or <see cref="Count"/>; looks at few lines only.</summary>
    public int NextVisible(int index, int within = int.MaxValue)
    {
        var stop = (int)Math.Min(lines.Count, (long)index + within);
        while (index < stop && lines[index].IsBlank)
        {
            index++;
        }

        return index < stop ? index : lines.Count;
    }

    /// <summary>Takes lines out, as a page break between what stands before and behind them: one empty line is left at most.</summary>
    public void TakeOut(HashSet<int> taken)
    {
        var kept = 0;
        for (var i = 0; i < lines.Count; i++)
        {
            if (!taken.Contains(i))
            {
                lines[kept++] = lines[i];
                continue;
            }

            var isApart = false;
            for (; kept > 0 && lines[kept - 1].IsEmpty; kept--)
            {
                isApart = true;
            }

            for (; i + 1 < lines.Count && (taken.Contains(i + 1) || lines[i + 1].IsEmpty); i++)
            {
                isApart |= lines[i + 1].IsEmpty;
            }

            if (isApart)
            {
                var end = lines[i].Start;
                lines[kept++] = new(end, end, end, end, StartsPage: true);
            }

            if (i + 1 < lines.Count)
            {
                lines[i + 1] = lines[i + 1] with { StartsPage = true };
            }
        }

        lines.RemoveRange(kept, lines.Count - kept);
    }

    public static LineSheet Cut(string text, int maxLength)
    {
        var sheet = new LineSheet(text);
        var at = 0;
        var startsPage = false;
        var hasPlainEnds = text.AsSpan().IndexOfAny(RareLineEnds) < 0;
        while (at < text.Length)
        {
            var rest = text.AsSpan(at);
            var length = hasPlainEnds ? rest.IndexOfAnyInRange('\n', '\r') : rest.IndexOfAny(LineEnds);
            var end = length < 0 ? text.Length : at + length;
            var breaksPage = end < text.Length && text[end] == '\f';
            if (end > at || !breaksPage)
            {
                // A form feed at the head of a line leaves no line behind.
                sheet.AddPieces(at, end, maxLength, startsPage);
                startsPage = false;
            }

            if (end == text.Length)
            {
                break;
            }

            startsPage |= breaksPage;
            at = end + (text[end] == '\r' && end + 1 < text.Length && text[end + 1] == '\n' ? 2 : 1);
        }

        return sheet;
    }

    private void AddPieces(int start, int end, int maxLength, bool startsPage)
    {
        if (end - start > maxLength)
        {
            Finding ??= new Diagnostic(
                LimitRules.LineTooLong,
                $"一行有{end - start}个字符，超过{maxLength}个，分成几段读取",
                new TextRange(start, end)
            );
        }

        while (end - start > maxLength)
        {
            var cut = start + Math.Max(1, maxLength);
            cut += char.IsLowSurrogate(Text[cut]) ? 1 : 0;
            Add(start, cut, startsPage);
            (start, startsPage) = (cut, false);
        }

        Add(start, end, startsPage);
    }

    private void Add(int start, int end, bool startsPage)
    {
        var (first, last) = HanText.TrimUnseen(Text, start, end);
        lines.Add(first == last ? new(start, end, start, start, startsPage) : new(start, end, first, last, startsPage));
    }
}
