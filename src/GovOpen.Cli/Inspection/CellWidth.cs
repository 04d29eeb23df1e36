using System.Globalization;
using System.Text;
using GovOpen.Parsing.Text;

namespace GovOpen.Cli.Inspection;

/// <summary>How many terminal columns text takes (Unicode Standard Annex #11).</summary>
internal static class CellWidth
{
    public static int Of(string text)
    {
        var width = 0;
        foreach (var rune in text.EnumerateRunes())
        {
            width += Of(rune);
        }

        return width;
    }

    public static int Of(Rune rune) =>
        DisplayWidth.IsWide(rune.Value) ? 2
        : Rune.GetUnicodeCategory(rune)
            is UnicodeCategory.NonSpacingMark
                or UnicodeCategory.EnclosingMark
                or UnicodeCategory.Format
            ? 0
        : 1;
}
