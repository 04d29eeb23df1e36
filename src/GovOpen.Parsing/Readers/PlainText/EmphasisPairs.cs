using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Readers.PlainText;

/// <summary>
/// Tells runs of * _ ~ that open or close emphasis from those that are text: a run is a mark where a run of the same
/// length stands on the other side. Linear, as a search that failed is not repeated for the same kind of run.
/// </summary>
internal sealed class EmphasisPairs(string text)
{
    private const int LongestMark = 3;

    /// <summary>Asterisks between two bold pieces that touch.</summary>
    private const int DoubledMark = 4;

    private readonly HashSet<int> closers = [];
    private int end;
    private int failed;

    /// <summary>Begins a new stretch that ends at the offset.</summary>
    public void Reset(int stretchEnd)
    {
        end = stretchEnd;
        failed = 0;
        closers.Clear();
    }

    /// <summary>How often the character at the offset is repeated.</summary>
    public int RunAt(int at, int limit)
    {
        var rest = text.AsSpan(at, limit - at);
        var length = rest.IndexOfAnyExcept(rest[0]);
        return length < 0 ? rest.Length : length;
    }

    /// <summary>Whether the run is a mark. Plain text knows asterisks in twos and threes only.</summary>
    public bool IsMark(int at, int length, bool isMarkdown)
    {
        var c = text[at];
        if (closers.Remove(at))
        {
            ReopenAt(at, length, c);
            return true;
        }

        if (length > LongestMark || (length == 1 && (!isMarkdown || c == '~')) || (c != '*' && !isMarkdown))
        {
            return false;
        }

        var kind =
            1
            << (
                (length * 3)
                + (
                    c == '*' ? 0
                    : c == '_' ? 1
                    : 2
                )
            );
        if ((failed & kind) != 0 || !Opens(at, length))
        {
            return false;
        }

        var close = FindCloser(at + length, c, length);
        if (close < 0)
        {
            failed |= kind;
            return false;
        }

        closers.Add(close);
        return true;
    }

    // 「**一****二**」: the four close what is open and open again.
    private void ReopenAt(int at, int length, char c)
    {
        if (length == DoubledMark && FindCloser(at + length, c, DoubledMark / 2) is >= 0 and var close)
        {
            closers.Add(close);
        }
    }

    private bool Opens(int at, int length) =>
        at + length < end
        && !HanText.IsSpace(text[at + length])
        && (text[at] != '_' || at == 0 || !char.IsLetterOrDigit(text[at - 1]));

    private int FindCloser(int from, char c, int length)
    {
        while (from < end)
        {
            var skip = text.AsSpan(from, end - from).IndexOf(c);
            if (skip < 0)
            {
                return -1;
            }

            var at = from + skip;
            var run = RunAt(at, end);
            if ((run == length || (run == DoubledMark && length * 2 == run && c == '*')) && Closes(at, run))
            {
                return at;
            }

            from = at + run;
        }

        return -1;
    }

    private bool Closes(int at, int length) =>
        !HanText.IsSpace(text[at - 1])
        && !closers.Contains(at)
        && (text[at] != '_' || at + length >= end || !char.IsLetterOrDigit(text[at + length]));
}
