using GovOpen.Parsing.Lexicons;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Tables;

/// <summary>What the words of a column head say.</summary>
internal enum LabelSense
{
    Unknown,
    Ordinal,
    Group,
    Task,
    Measure,

    /// <summary>What the work is to reach: the text where no other column says what to do, else beside it.</summary>
    Aim,
    Lead,
    Responsible,
    Cooperating,
    Supervising,
    Person,
    Deadline,
    Remark,

    /// <summary>单位 alone: an organization, or a unit of measure. The cells decide.</summary>
    AmbiguousUnit,

    /// <summary>Known, and no field of a task: progress, sources, money.</summary>
    Beside,

    /// <summary>A column that lists, scores or counts: without units the table is no task table.</summary>
    Refuse,

    /// <summary>A column of directories, timetables and scoring rules: whoever is named beside it, nothing is asked for.</summary>
    Directory,
}

/// <summary>Looks up column heads in <c>column-roles.json</c>.</summary>
internal static class ColumnLexicon
{
    private static readonly Dictionary<string, LabelSense> Words = Load();

    /// <summary>The sense of a column head: of the whole label, else of the longest known word in it.</summary>
    public static LabelSense Look(string label)
    {
        var key = Key(label);
        if (key.Length == 0)
        {
            return LabelSense.Unknown;
        }

        if (Words.TryGetValue(key, out var sense))
        {
            return sense;
        }

        var best = LabelSense.Unknown;
        var length = 1;
        foreach (var (word, candidate) in Words)
        {
            if (word.Length > length && key.Contains(word, StringComparison.Ordinal))
            {
                (best, length) = (candidate, word.Length);
            }
        }

        // A long sentence that happens to hold a head's word is no head.
        return key.Length <= Math.Max(8, length * 3) ? best : LabelSense.Unknown;
    }

    /// <summary>Whether the whole label is a known word.</summary>
    public static bool Knows(string label) => Words.ContainsKey(Key(label));

    // Blanks, and what stands in brackets: 责任单位（列第一位的为牵头单位）.
    private static string Key(string label)
    {
        var folded = TextFolder.Fold(label);
        var open = folded.IndexOf('(', StringComparison.Ordinal);
        return HanText.WithoutBlanks(open > 0 ? folded[..open] : folded);
    }

    private static Dictionary<string, LabelSense> Load()
    {
        var words = new Dictionary<string, LabelSense>(StringComparer.Ordinal);
        foreach (var (name, list) in Lexicon.Read("column-roles.json"))
        {
            foreach (var word in list)
            {
                words.Add(word, SenseOf(name));
            }
        }

        return words;
    }

    private static LabelSense SenseOf(string name) =>
        name == "ambiguous-unit" ? LabelSense.AmbiguousUnit : Enum.Parse<LabelSense>(name, ignoreCase: true);
}
