using GovOpen.Parsing.Readers.Pdf;
using GovOpen.Parsing.Readers.Pdf.Layout.Tables;

namespace GovOpen.Parsing.Tests.Readers.Pdf.Tables;

/// <summary>Draws pages of lines and words for tests.</summary>
internal sealed class PageSketch(int number = 1, double width = 595, double height = 842)
{
    public const double Size = 10.5;

    private static readonly GlyphFont Plain = new("SimSun", false, false);

    private static readonly GlyphFont Bold = new("SimHei", true, false);

    private readonly List<Glyph> glyphs = [];
    private readonly List<Ruling> rulings = [];

    public GlyphPage Page => new(number, width, height) { Glyphs = glyphs, Rulings = rulings };

    public static PageSketch OnPage(int number) => new(number);

    public PageSketch Across(double y, double from, double to, double thickness = 0.5, int color = 0)
    {
        rulings.Add(new(new(from, y - (thickness / 2), to, y + (thickness / 2)), color));
        return this;
    }

    public PageSketch Down(double x, double from, double to, double thickness = 0.5)
    {
        rulings.Add(new(new(x - (thickness / 2), from, x + (thickness / 2), to), 0));
        return this;
    }

    public PageSketch Dashes(double y, double from, double to, double dash, double gap)
    {
        for (var x = from; x < to; x += dash + gap)
        {
            Across(y, x, Math.Min(to, x + dash));
        }

        return this;
    }

    /// <summary>Every border between the columns and rows.</summary>
    public PageSketch Grid(double[] xs, double[] ys)
    {
        foreach (var y in ys)
        {
            Across(y, xs[0], xs[^1]);
        }

        foreach (var x in xs)
        {
            Down(x, ys[0], ys[^1]);
        }

        return this;
    }

    /// <summary>The four sides of a cell, each a line of its own that stops short of the corners.</summary>
    public PageSketch Cell(double x0, double y0, double x1, double y1, double gap = 0.5) =>
        Across(y0, x0 + gap, x1 - gap)
            .Across(y1, x0 + gap, x1 - gap)
            .Down(x0, y0 + gap, y1 - gap)
            .Down(x1, y0 + gap, y1 - gap);

    /// <summary>Words from the top left of the first line on; '\n' begins a further line.</summary>
    public PageSketch Text(double x, double y, string text, bool bold = false)
    {
        foreach (var line in text.Split('\n'))
        {
            var at = x;
            foreach (var rune in line.EnumerateRunes())
            {
                var advance = rune.Value < 128 ? Size / 2 : Size;
                if (rune.Value != ' ')
                {
                    glyphs.Add(
                        new(
                            rune.ToString(),
                            new(at, y, at + advance, y + Size),
                            bold ? Bold : Plain,
                            Size,
                            y + (Size * 0.86),
                            TextDirection.LeftToRight,
                            GlyphConfidence.Known
                        )
                    );
                }

                at += advance;
            }

            y += Size * 1.5;
        }

        return this;
    }

    /// <summary>One line of words in each cell of a grid, row by row; null leaves a cell blank.</summary>
    public PageSketch Fill(double[] xs, double[] ys, params string?[][] rows)
    {
        for (var r = 0; r < rows.Length; r++)
        {
            for (var c = 0; c < rows[r].Length; c++)
            {
                if (rows[r][c] is { } text)
                {
                    Text(xs[c] + 3, ys[r] + 3, text);
                }
            }
        }

        return this;
    }

    public IReadOnlyList<PageTable> Tables() => PageTableFinder.Find(Page, PdfTableLimits.Default).Tables;
}
