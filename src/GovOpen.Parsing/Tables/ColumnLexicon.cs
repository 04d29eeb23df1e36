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
    /// <summary>A label of a few characters may hold a known word of any length; a longer one is a third of it at most.</summary>
    private const int ShortLabel = 8;
    private const int LabelPerWord = 3;

    private const string People = "领导";

    /// <summary>What ends the name of a list of words that say something only where they are the whole label.</summary>
    private const string Alone = "-alone";

    // The order in the file decides between words of the same length.
    private static readonly WordTable<(LabelSense Sense, int Order)> Words = new(512);

    // 参与 is a head below 责任单位, and no more than a word in 公众参与.
    private static readonly WordTable<(LabelSense Sense, int Order)> WordsAlone = new(16);
    private static readonly int LongestWord;
    private static readonly CharSet Heads;

    static ColumnLexicon()
    {
        var heads = new List<char>();
        var order = 0;
        foreach (var (name, words) in Lexicon.Read("column-roles.json"))
        {
            var isAlone = name.EndsWith(Alone, StringComparison.Ordinal);
            var sense = SenseOf(isAlone ? name[..^Alone.Length] : name);
            foreach (var word in words)
            {
                if (isAlone)
                {
                    WordsAlone.Add(word, (sense, order++));
                    continue;
                }

                Words.Add(word, (sense, order++));
                heads.Add(word[0]);
                LongestWord = Math.Max(LongestWord, word.Length);
            }
        }

        Heads = CharSet.Of([.. heads]);
    }

    /// <summary>The sense of a column head: of the whole label, else of the longest known word in it.</summary>
    public static LabelSense Look(string label)
    {
        var key = Key(label);
        if (key.Length == 0)
        {
            return LabelSense.Unknown;
        }

        if (Words.TryGet(key, out var known) || WordsAlone.TryGet(key, out known))
        {
            return known.Sense;
        }

        // A long sentence that happens to hold a head's word is no head.
        if (key.Length > Math.Max(ShortLabel, LongestWord * LabelPerWord))
        {
            return LabelSense.Unknown;
        }

        var (sense, length) = LongestIn(key);
        // 牵头市领导 is a person, 责任单位及领导 are units too.
        if (length == People.Length && key.EndsWith(People, StringComparison.Ordinal))
        {
            return LabelSense.Person;
        }

        return key.Length <= Math.Max(ShortLabel, length * LabelPerWord) ? sense : LabelSense.Unknown;
    }

    // Words of one character say something only where they are the whole label.
    private static (LabelSense Sense, int Length) LongestIn(ReadOnlySpan<char> key)
    {
        var (best, order, length) = (LabelSense.Unknown, 0, 1);
        for (var at = key.IndexOfAny(Heads); at >= 0 && key.Length - at > 1; )
        {
            for (var take = Math.Min(LongestWord, key.Length - at); take > 1 && take >= length; take--)
            {
                if (Words.TryGet(key.Slice(at, take), out var found) && (take > length || found.Order < order))
                {
                    (best, order, length) = (found.Sense, found.Order, take);
                }
            }

            var step = key[(at + 1)..].IndexOfAny(Heads);
            at = step < 0 ? -1 : at + 1 + step;
        }

        return (best, length);
    }

    /// <summary>Whether the whole label is a known word.</summary>
    public static bool Knows(string label) =>
        Key(label) is var key && (Words.Contains(key) || WordsAlone.Contains(key));

    /// <summary>The sense of words without blanks that are a column head as a whole; unknown where they are none.</summary>
    public static LabelSense SenseOfWhole(ReadOnlySpan<char> words) =>
        Words.TryGet(words, out var known) ? known.Sense : LabelSense.Unknown;

    // Blanks, and what stands in brackets: 责任单位（列第一位的为牵头单位）.
    private static string Key(string label)
    {
        var folded = TextFolder.Fold(label);
        var open = folded.IndexOf('(', StringComparison.Ordinal);
        return HanText.WithoutBlanks(open > 0 ? folded[..open] : folded).TrimEnd(':').Trim('【', '】');
    }

    private static LabelSense SenseOf(string name) =>
        name switch
        {
            "ordinal" => LabelSense.Ordinal,
            "group" => LabelSense.Group,
            "task" => LabelSense.Task,
            "measure" => LabelSense.Measure,
            "aim" => LabelSense.Aim,
            "lead" => LabelSense.Lead,
            "responsible" => LabelSense.Responsible,
            "cooperating" => LabelSense.Cooperating,
            "supervising" => LabelSense.Supervising,
            "person" => LabelSense.Person,
            "deadline" => LabelSense.Deadline,
            "remark" => LabelSense.Remark,
            "ambiguous-unit" => LabelSense.AmbiguousUnit,
            "beside" => LabelSense.Beside,
            "refuse" => LabelSense.Refuse,
            "directory" => LabelSense.Directory,
            _ => throw new InvalidOperationException($"The lexicon of column heads names no sense {name}."),
        };
}
