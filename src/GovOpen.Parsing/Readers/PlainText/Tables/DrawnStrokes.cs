using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>The characters that tables are drawn with.</summary>
internal static class DrawnStrokes
{
    /// <summary>What stands between two cells of a row.</summary>
    public const string Walls = "│┃║|｜";

    private const char FirstDrawn = '\u2500';
    private const char LastDrawn = '\u257F';

    private static readonly CharSet Strokes = CharSet.Of("-=─━═");

    private static readonly CharSet Rulings = CharSet.Of(
        "+-=| \u3000"
            + string.Concat(Enumerable.Range(FirstDrawn, LastDrawn - FirstDrawn + 1).Select(c => (char)c))
            + HanText.InvisibleFormats
    );

    /// <summary>Whether the character is a piece of a line from left to right.</summary>
    public static bool IsStroke(char c) => Strokes.Contains(c);

    /// <summary>Whether lines meet in the character: ┌ ├ ┠ ╟ ╭ and all the other joints of boxes, or +.</summary>
    public static bool IsJoint(char c) =>
        c == '+' || (c is >= FirstDrawn and <= LastDrawn && !IsStroke(c) && !Walls.Contains(c));

    /// <summary>Whether a line of a table may begin with the character.</summary>
    public static bool IsWallOrJoint(char c) => Walls.Contains(c) || IsJoint(c);

    /// <summary>Whether a joint stands at an offset that a line from left to right runs into.</summary>
    public static bool IsRuledJoint(ReadOnlySpan<char> line, int at) =>
        IsJoint(line[at]) && ((at > 0 && IsStroke(line[at - 1])) || (at + 1 < line.Length && IsStroke(line[at + 1])));

    /// <summary>Whether the line holds nothing but lines from left to right, their joints and blanks.</summary>
    public static bool IsRuling(ReadOnlySpan<char> line) =>
        line.IndexOfAnyExcept(Rulings) < 0 && line.IndexOfAny(Strokes) >= 0;
}
