using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>What counts the rows of a table in a cell of its own: 7, 七, or a code: ZW01, A-1, 1.1.</summary>
/// <param name="Stem">
/// The folded characters of a code before its last number; empty for a bare number, <see cref="Chinese"/> for one in
/// Chinese numerals: 一 and 2 do not count on from each other.
/// </param>
/// <param name="Number">The number.</param>
internal readonly record struct RowLabel(string Stem, int Number)
{
    public const string Chinese = "一";

    private const int Longest = 12;
    private const int MostDigits = 3;
    private const string Joints = "-.";

    /// <summary>Reads a line that is a label and nothing else, or null.</summary>
    public static RowLabel? Read(ReadOnlySpan<char> line) =>
        LineShapes.Ordinal(line) is > 0 and var number
            ? new(line.ContainsAnyInRange('\u4E00', '\u9FFF') ? Chinese : string.Empty, number)
        : line is [var sign] && Numeral.ParseCircled(sign) is { } circled ? new(string.Empty, circled)
        : ReadCode(line);

    /// <summary>Whether rows may begin with it.</summary>
    public bool IsFirst => Number == 1 || (Number == 0 && Stem.Length > 0);

    /// <summary>Whether it counts on from another: the next number, or the first below the next stem.</summary>
    public bool Follows(RowLabel before) =>
        Stem == before.Stem
            ? Number == before.Number + 1
            : Stem.Length > 0 && before.Stem.Length > 0 && IsFirst && IsNextStem(before.Stem);

    // B- behind A-, 2. behind 1.; any other letters behind letters.
    private bool IsNextStem(string before)
    {
        var (own, other) = (
            Numeral.ParseArabic(Stem.AsSpan().TrimEnd(Joints)),
            Numeral.ParseArabic(before.AsSpan().TrimEnd(Joints))
        );
        return own is null && other is null
            ? char.IsAsciiLetter(Stem[0]) == char.IsAsciiLetter(before[0])
            : own == other + 1;
    }

    private static RowLabel? ReadCode(ReadOnlySpan<char> line)
    {
        if (line.Length is < 2 or > Longest)
        {
            return null;
        }

        Span<char> folded = stackalloc char[line.Length];
        for (var i = 0; i < line.Length; i++)
        {
            folded[i] = TextFolder.Fold(line[i]);
            if (!char.IsAsciiLetterOrDigit(folded[i]) && !Joints.Contains(folded[i]))
            {
                return null;
            }
        }

        var start = folded.Length;
        while (start > 0 && folded.Length - start < MostDigits && char.IsAsciiDigit(folded[start - 1]))
        {
            start--;
        }

        var stem = folded[..start];
        return
            start == folded.Length
            || stem.IsEmpty
            || char.IsAsciiDigit(stem[^1])
            || !char.IsAsciiLetterOrDigit(stem[0])
            || Numeral.ParseArabic(folded[start..]) is not { } number
            ? null
            : new(stem.ToString(), number);
    }
}
