using GovOpen.Cli.Languages;

namespace GovOpen.Cli.Inspection;

/// <summary>
/// Breaks a paragraph into lines where its language allows: at blanks, and in Chinese between characters. Chinese words that
/// English quotes stay whole.
/// </summary>
internal static class WrappedProse
{
    // Marks that belong to what follows, and marks that belong to what stands before them.
    private const string Opening = "（“‘《「『〔【";
    private const string Closing = "，。；：、！？）”’》」』〕】";

    /// <param name="width">Terminal columns; a piece that cannot be broken may take more.</param>
    public static IEnumerable<string> Lines(string text, int width, Language language)
    {
        var line = string.Empty;
        foreach (var piece in Pieces(text, language))
        {
            if (line.Length > 0 && CellWidth.Of((line + piece).TrimEnd()) > width)
            {
                yield return line.TrimEnd();
                line = string.Empty;
            }

            line += piece;
        }

        yield return line.TrimEnd();
    }

    private static IEnumerable<string> Pieces(string text, Language language)
    {
        var start = 0;
        for (var i = 1; i < text.Length; i++)
        {
            if (text[i - 1] == ' ' || (language == Language.Chinese && MayBreak(text[i - 1], text[i])))
            {
                yield return text[start..i];
                start = i;
            }
        }

        yield return text[start..];
    }

    // A number or a Latin word stays with the character that it touches (6月, PDF文件).
    private static bool MayBreak(char before, char after) =>
        !Opening.Contains(before)
        && !Closing.Contains(after)
        && (Closing.Contains(before) || (IsWide(before) && (IsWide(after) || Opening.Contains(after))));

    private static bool IsWide(char c) => !char.IsSurrogate(c) && CellWidth.Of(c.ToString()) == 2;
}
