namespace GovOpen.Parsing.Readers.Markdown;

/// <summary>Tells by their indents which numbered items of Markdown stand inside others (CommonMark 5.2).</summary>
internal sealed class ListIndents
{
    /// <summary>Lists that stand deeper are one with the deepest that is counted.</summary>
    private const int Deepest = 9;

    private const int TabStop = 4;

    private const int MostDigits = 4;

    private readonly List<int> open = [];

    /// <summary>How many lists hold the item that the line begins; 0 where it begins none.</summary>
    public int Enter(ReadOnlySpan<char> line)
    {
        var at = 0;
        var indent = 0;
        for (; at < line.Length && line[at] is ' ' or '\t'; at++)
        {
            indent += line[at] == '\t' ? TabStop - (indent % TabStop) : 1;
        }

        var digits = line[at..].IndexOfAnyExceptInRange('0', '9');
        if (digits is < 1 or > MostDigits || line[at + digits] is not ('.' or ')'))
        {
            if (indent == 0)
            {
                open.Clear();
            }

            return 0;
        }

        while (open.Count > 1 && open[^1] > indent)
        {
            open.RemoveAt(open.Count - 1);
        }

        // An inner list begins at 1; another number that is set in is a slip of the writer.
        var isFirst = line.Slice(at, digits) is ['1'];
        if (open.Count == 0 || (isFirst && indent > open[^1] + 1 && open.Count < Deepest))
        {
            open.Add(indent);
        }

        return open.Count;
    }
}
