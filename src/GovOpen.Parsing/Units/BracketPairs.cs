namespace GovOpen.Parsing.Units;

/// <summary>Which brackets of a folded text belong together; stray ones belong to none.</summary>
internal sealed class BracketPairs
{
    private const string Openers = "(〔【《";
    private const string Closers = ")〕】》";

    private readonly int[]? partners;

    /// <summary>Pairs the brackets of the whole text.</summary>
    public BracketPairs(string folded)
    {
        if (folded.AsSpan().IndexOfAny(Openers) >= 0)
        {
            partners = Pair(folded);
        }
    }

    /// <summary>The offset of the bracket that closes the one at an offset, or −1.</summary>
    public int CloserOf(int open) => partners is null ? -1 : partners[open];

    private static int[] Pair(string folded)
    {
        var partners = new int[folded.Length];
        Array.Fill(partners, -1);
        var open = new Stack<int>();
        Span<int> waiting = stackalloc int[Openers.Length];
        for (var i = 0; i < folded.Length; i++)
        {
            var type = Openers.IndexOf(folded[i], StringComparison.Ordinal);
            if (type >= 0)
            {
                open.Push(i);
                waiting[type]++;
                continue;
            }

            type = Closers.IndexOf(folded[i], StringComparison.Ordinal);
            if (type < 0 || waiting[type] == 0)
            {
                continue;
            }

            // An opener of another type that is still waiting here was never closed.
            var start = -1;
            while (start < 0)
            {
                var top = open.Pop();
                var topType = Openers.IndexOf(folded[top], StringComparison.Ordinal);
                waiting[topType]--;
                start = topType == type ? top : -1;
            }

            partners[start] = i;
            partners[i] = start;
        }

        return partners;
    }
}
