using GovOpen.Parsing.Heads;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Structure;

/// <summary>Finds the lines that go on with the names of addressees (主送机关) which the line above broke off.</summary>
internal static class AddresseeLines
{
    /// <summary>Lines over which one list of names is broken.</summary>
    private const int MostLines = 4;

    private const int LongestLine = 60;

    /// <summary>A broken line is a full one.</summary>
    private const int ShortestBroken = 12;

    private static readonly CharSet Separators = CharSet.Of("、，,");

    /// <summary>The indexes of the lines that belong to the line above them.</summary>
    public static HashSet<int> Find(List<Clause> lines)
    {
        var found = new HashSet<int>();
        for (var i = 1; i < lines.Count; i++)
        {
            if (lines[i] is { Marker: null, Text: { Length: <= LongestLine, Value: [.., ':' or '：'] value } })
            {
                for (var line = First(lines, i, value) + 1; line <= i; line++)
                {
                    found.Add(line);
                }
            }
        }

        return found;
    }

    // The first line of the longest run that, joined, names addressees.
    private static int First(List<Clause> lines, int last, string text)
    {
        var first = last;
        for (var i = last - 1; i >= 0 && last - i < MostLines && IsBroken(lines[i]); i--)
        {
            text = lines[i].Text.Value + text;
            if (CitationGrammar.ReadAddressees(text).Count > 0)
            {
                first = i;
            }
        }

        return first;
    }

    private static bool IsBroken(Clause line) =>
        line is { Marker: null, Text: { Length: >= ShortestBroken and <= LongestLine, Value: var text } }
        && !Terminal.EndsSentence(text)
        && (text.AsSpan().ContainsAny(Separators) || text.StartsWith('各'));
}
