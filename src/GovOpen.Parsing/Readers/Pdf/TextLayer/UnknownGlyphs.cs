using System.Globalization;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer;

/// <summary>Counts the glyphs of a file that have no known character, and remembers the first.</summary>
internal sealed class UnknownGlyphs
{
    private int count;
    private int pages;
    private int firstPage;
    private Glyph? first;

    /// <summary>What there is to say, or null.</summary>
    public string? Message =>
        first is null
            ? null
            : string.Create(
                CultureInfo.InvariantCulture,
                $"{pages}页中有{count}个字形查不到对应的字符，首个在第{firstPage}页（左{first.Box.X0:0.#}、上{first.Box.Y0:0.#}点处），字体“{first.Font.Name}”"
            );

    public void Count(int page, ReadOnlySpan<Glyph> glyphs)
    {
        var before = count;
        foreach (var glyph in glyphs)
        {
            if (glyph.Confidence == GlyphConfidence.Unknown)
            {
                count++;
                if (first is null)
                {
                    (first, firstPage) = (glyph, page);
                }
            }
        }

        pages += count > before ? 1 : 0;
    }
}
