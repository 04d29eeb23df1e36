using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Interpretation;

/// <summary>Cells that stand for the one above: 同上, 同前, 〃.</summary>
internal static class Ditto
{
    /// <summary>With brackets, blanks and a stop. UTF-16 code units.</summary>
    private const int Longest = 16;

    private static readonly CharSet DittoMarks = CharSet.Of("〃″\"“”'′-");

    /// <summary>Whether a folded cell says 同上 and nothing else.</summary>
    public static bool Stands(ReadOnlySpan<char> folded)
    {
        if (folded.Length > Longest)
        {
            return false;
        }

        var text = HanText.WithoutBlanks(folded).TrimEnd("。.");
        if (text is ['「' or '“' or '"' or '(' or '『' or '〔', '同', _, .., '」' or '”' or '"' or ')' or '』' or '〕'])
        {
            text = text[1..^1].Trim();
        }

        return text.Length is > 0 and <= 4
            && (
                text is "同上" or "同前" or "同上行" or "同上栏" or "同上列" or "同上述" or "上同"
                || text.IndexOfAnyExcept(DittoMarks) < 0 && text.IndexOfAnyExcept('-') >= 0
            );
    }
}
