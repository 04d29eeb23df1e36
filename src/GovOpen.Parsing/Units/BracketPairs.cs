using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Units;

/// <summary>Which brackets of a folded text belong together; stray ones belong to none.</summary>
internal sealed class BracketPairs
{
    private const string Openers = "(〔【《";
    private const string Closers = ")〕】》";
    private static readonly CharSet All = CharSet.Of(Openers + Closers);

    private readonly List<(int At, int Partner)> brackets = [];

    /// <summary>Pairs the brackets of the whole text.</summary>
    public BracketPairs(string folded)
    {
        var open = new Stack<int>();
        Span<int> waiting = stackalloc int[Openers.Length];
        var rest = folded.AsSpan();
        for (var i = rest.IndexOfAny(All); i >= 0; i = NextBracket(rest, i))
        {
            brackets.Add((i, -1));
            var type = Openers.AsSpan().IndexOf(folded[i]);
            if (type >= 0)
            {
                open.Push(brackets.Count - 1);
                waiting[type]++;
            }
            else
            {
                Close(folded, open, waiting, Closers.AsSpan().IndexOf(folded[i]));
            }
        }
    }

    /// <summary>The offset of the bracket that belongs to the one at an offset, or −1.</summary>
    public int PartnerOf(int at)
    {
        var low = 0;
        var high = brackets.Count - 1;
        while (low <= high)
        {
            var middle = (low + high) / 2;
            if (brackets[middle].At == at)
            {
                return brackets[middle].Partner;
            }

            (low, high) = brackets[middle].At < at ? (middle + 1, high) : (low, middle - 1);
        }

        return -1;
    }

    private static int NextBracket(ReadOnlySpan<char> text, int at)
    {
        var next = text[(at + 1)..].IndexOfAny(All);
        return next < 0 ? -1 : at + 1 + next;
    }

    private void Close(string folded, Stack<int> open, Span<int> waiting, int type)
    {
        if (waiting[type] == 0)
        {
            return;
        }

        // An opener of another type that is still waiting here was never closed.
        while (true)
        {
            var top = open.Pop();
            var topType = Openers.AsSpan().IndexOf(folded[brackets[top].At]);
            waiting[topType]--;
            if (topType == type)
            {
                var last = brackets.Count - 1;
                brackets[top] = (brackets[top].At, brackets[last].At);
                brackets[last] = (brackets[last].At, brackets[top].At);
                return;
            }
        }
    }
}
