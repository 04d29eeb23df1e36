using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Units;

/// <summary>Which brackets of a folded text belong together; stray ones belong to none.</summary>
internal sealed class BracketPairs
{
    private const string Openers = "(〔【《〈<";
    private const string Closers = ")〕】》〉>";
    private const int None = -1;
    private static readonly CharSet All = CharSet.Of(Openers + Closers);

    private readonly List<(int At, int Partner)> brackets = [];

    /// <summary>Pairs the brackets of the whole text.</summary>
    public BracketPairs(string folded)
    {
        // While an opener waits, its partner is the opener that waits before it: a stack without an array of its own.
        var top = -1;
        Span<int> waiting = stackalloc int[Openers.Length];
        var rest = folded.AsSpan();
        for (var i = rest.IndexOfAny(All); i >= 0; i = NextBracket(rest, i))
        {
            var type = Openers.AsSpan().IndexOf(folded[i]);
            brackets.Add((i, type >= 0 ? top : None));
            if (type >= 0)
            {
                top = brackets.Count - 1;
                waiting[type]++;
            }
            else
            {
                Close(folded, ref top, waiting, Closers.AsSpan().IndexOf(folded[i]));
            }
        }

        while (top >= 0)
        {
            Leave(ref top);
        }
    }

    /// <summary>Whether every bracket has its partner.</summary>
    public bool AreWhole => brackets.TrueForAll(static bracket => bracket.Partner >= 0);

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

    private void Close(string folded, ref int top, Span<int> waiting, int type)
    {
        if (waiting[type] == 0)
        {
            return;
        }

        // An opener of another type that is still waiting here was never closed.
        while (true)
        {
            var opener = top;
            Leave(ref top);
            var openerType = Openers.AsSpan().IndexOf(folded[brackets[opener].At]);
            waiting[openerType]--;
            if (openerType == type)
            {
                var last = brackets.Count - 1;
                brackets[opener] = (brackets[opener].At, brackets[last].At);
                brackets[last] = (brackets[last].At, brackets[opener].At);
                return;
            }
        }
    }

    private void Leave(ref int top)
    {
        var (at, before) = brackets[top];
        brackets[top] = (at, None);
        top = before;
    }
}
