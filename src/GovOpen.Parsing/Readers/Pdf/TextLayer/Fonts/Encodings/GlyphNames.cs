using System.Globalization;
using System.Text;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.Characters;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.Encodings;

/// <summary>Characters of glyph names, as the Adobe Glyph List Specification tells (ISO 32000-2, 9.10.2).</summary>
internal static class GlyphNames
{
    private const int MaxNameLength = 200;

    // Names of glyphs by their number, as font tools make them up.
    private static readonly string[] NumberPrefixes = ["g", "G", "gid", "glyph", "cid", "index"];

    /// <summary>The characters of a name, or null where the name does not say.</summary>
    public static string? Text(string name)
    {
        if (name.Length is 0 or > MaxNameLength || name == ".notdef")
        {
            return null;
        }

        // Step 1: what follows the first full stop names a variant.
        var stop = name.IndexOf('.', StringComparison.Ordinal);
        var stem = stop < 0 ? name : name[..stop];
        if (!stem.Contains('_', StringComparison.Ordinal))
        {
            return Component(stem);
        }

        // Step 2: a ligature of several names.
        var text = new StringBuilder();
        foreach (var component in stem.Split('_'))
        {
            if (Component(component) is not { } part)
            {
                return null;
            }

            text.Append(part);
        }

        return text.ToString();
    }

    /// <summary>The glyph number that a name such as g12, glyph12 or cid12 tells, or null.</summary>
    public static int? Number(string name)
    {
        foreach (var prefix in NumberPrefixes)
        {
            if (
                name.StartsWith(prefix, StringComparison.Ordinal)
                && int.TryParse(
                    name.AsSpan(prefix.Length),
                    NumberStyles.None,
                    CultureInfo.InvariantCulture,
                    out var number
                )
                && number <= ushort.MaxValue
            )
            {
                return number;
            }
        }

        return null;
    }

    private static string? Component(string name)
    {
        if (name.Length == 1 && char.IsAsciiLetter(name[0]))
        {
            return name;
        }

        if (GlyphTables.Texts.TryGetValue(name, out var text))
        {
            return text;
        }

        // Step 3: uni and groups of four digits, u and four to six digits; upper case, but lower case is seen too.
        if (name.Length >= 7 && name.Length % 4 == 3 && name.StartsWith("uni", StringComparison.Ordinal))
        {
            return Units(name.AsSpan(3));
        }

        return name.Length is >= 5 and <= 7 && name[0] == 'u' ? Scalar(name.AsSpan(1)) : null;
    }

    private static string? Units(ReadOnlySpan<char> digits)
    {
        var text = new StringBuilder();
        for (; digits.Length >= 4; digits = digits[4..])
        {
            if (
                !ushort.TryParse(
                    digits[..4],
                    NumberStyles.AllowHexSpecifier,
                    CultureInfo.InvariantCulture,
                    out var unit
                )
            )
            {
                return null;
            }

            text.Append((char)unit);
        }

        return UnicodeText.Sound(text.ToString());
    }

    private static string? Scalar(ReadOnlySpan<char> digits) =>
        int.TryParse(digits, NumberStyles.AllowHexSpecifier, CultureInfo.InvariantCulture, out var scalar)
        && Rune.IsValid(scalar)
            ? UnicodeText.Sound(new Rune(scalar).ToString())
            : null;
}
