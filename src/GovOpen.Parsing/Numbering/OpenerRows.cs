using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Numbering;

/// <summary>The rows of <see cref="NumberingScheme.All"/> that a marker may be of, by its first character, in their order.</summary>
internal static class OpenerRows
{
    private static readonly Rows Ordinals = Rows.Where(static row => row.Open == "第");
    private static readonly Rows Brackets = Rows.Where(static row => row.Open is "(" or "〔");
    private static readonly Rows Others = Rows.Where(static row =>
        row.Open == "其" || row.Numerals == NumeralSystem.Word
    );
    private static readonly Rows Adverbs = Rows.Bare(NumeralSystem.Word);
    private static readonly Rows Arabic = Rows.Bare(NumeralSystem.Arabic);
    private static readonly Rows Chinese = Rows.Bare(NumeralSystem.Chinese);
    private static readonly Rows Letters = Rows.Bare(NumeralSystem.Letter, NumeralSystem.Roman);
    private static readonly Rows Romans = Rows.Bare(NumeralSystem.Roman);
    private static readonly Rows Circles = Rows.Bare(NumeralSystem.Circled);
    private static readonly Rows None = Rows.Where(static _ => false);

    /// <summary>Those of the outline. Empty where no marker begins with the folded character.</summary>
    public static ReadOnlySpan<NumberingScheme> OfOutline(char first) => Of(first).Outline;

    /// <summary>Those of the outline and of the points inside a sentence.</summary>
    public static ReadOnlySpan<NumberingScheme> Inline(char first) => Of(first).All;

    private static Rows Of(char first) =>
        first switch
        {
            '第' => Ordinals,
            '(' or '〔' => Brackets,
            '其' => Others,
            '首' or '再' or '最' => Adverbs,
            >= '0' and <= '9' => Arabic,
            (>= 'a' and <= 'z') or (>= 'A' and <= 'Z') => Letters,
            >= '\u2160' and <= '\u217F' => Romans,
            _ when Numeral.IsChinese(first) => Chinese,
            _ when Numeral.ParseCircled(first) is not null => Circles,
            _ => None,
        };

    private sealed record Rows(NumberingScheme[] Outline, NumberingScheme[] All)
    {
        public static Rows Bare(params NumeralSystem[] numerals) =>
            Where(row => row.Open.Length == 0 && numerals.Contains(row.Numerals));

        public static Rows Where(Func<NumberingScheme, bool> holds)
        {
            var all = NumberingScheme.All.Where(holds).ToArray();
            return new(Array.FindAll(all, row => !row.IsInline), all);
        }
    }
}
