using GovOpen.Parsing.Model;
using GovOpen.Parsing.Readers.Pdf;
using GovOpen.Parsing.Readers.Pdf.Layout;

namespace GovOpen.Parsing.Tests.Readers.Pdf.Layout;

/// <summary>Sets glyphs on a page, as a typesetter would: a Han character takes an em, a Latin letter half of one.</summary>
internal sealed class PageComposer(int number, double width = 595, double height = 842)
{
    public const double Left = 85;
    public const double Right = 85 + (28 * 16);

    private static readonly GlyphFont Regular = new("FangSong", IsBold: false, IsItalic: false);
    private static readonly GlyphFont Bold = new("SimHei", IsBold: true, IsItalic: false);

    private readonly List<Glyph> glyphs = [];
    private readonly List<Ruling> rulings = [];
    private readonly List<PagePicture> pictures = [];

    public double Size { get; set; } = 16;

    public double Spacing { get; set; }

    public bool IsBold { get; set; }

    public bool IsInvisible { get; set; }

    public TextDirection Direction { get; set; } = TextDirection.LeftToRight;

    /// <summary>Sets a text; ' ' is a glyph, '_' moves on by half an em without one.</summary>
    /// <param name="y">The baseline.</param>
    public PageComposer Text(double x, double y, string text)
    {
        foreach (var rune in text.EnumerateRunes())
        {
            var advance = (rune.Value < 0x2000 ? 0.5 : 1) * Size;
            if (rune.Value != '_')
            {
                var box = Direction switch
                {
                    TextDirection.TopToBottom => new PageBox(x - (Size / 2), y, x + (Size / 2), y + advance),
                    TextDirection.TurnedLeft => new PageBox(x - (0.9 * Size), y - advance, x + (0.3 * Size), y),
                    TextDirection.TurnedRight => new PageBox(x - (0.3 * Size), y, x + (0.9 * Size), y + advance),
                    TextDirection.TurnedOver => new PageBox(x - advance, y - (0.3 * Size), x, y + (0.9 * Size)),
                    _ => new PageBox(x, y - (0.9 * Size), x + advance, y + (0.3 * Size)),
                };
                var isUpDown =
                    Direction is TextDirection.TopToBottom or TextDirection.TurnedLeft or TextDirection.TurnedRight;
                glyphs.Add(
                    new(
                        rune.ToString(),
                        box,
                        IsBold ? Bold : Regular,
                        Size,
                        isUpDown ? x : y,
                        Direction,
                        GlyphConfidence.Known,
                        IsInvisible
                    )
                );
            }

            advance += Spacing;
            switch (Direction)
            {
                case TextDirection.TopToBottom or TextDirection.TurnedRight:
                    y += advance;
                    break;
                case TextDirection.TurnedLeft:
                    y -= advance;
                    break;
                case TextDirection.TurnedOver:
                    x -= advance;
                    break;
                default:
                    x += advance;
                    break;
            }
        }

        return this;
    }

    /// <summary>Sets a text between the margins.</summary>
    public PageComposer Centered(double y, string text)
    {
        var length = text.EnumerateRunes().Sum(rune => rune.Value < 0x2000 ? 0.5 : 1) * Size;
        return Text(((Left + Right) / 2) - (length / 2), y, text);
    }

    /// <summary>Sets paragraphs by their characters, 28 to a line, first lines set in by two; the next free baseline is the result.</summary>
    public double Paragraphs(double y, params string[] paragraphs)
    {
        foreach (var paragraph in paragraphs)
        {
            var rest = paragraph;
            var indent = 2;
            while (rest.Length > 0)
            {
                var line = rest[..Math.Min(28 - indent, rest.Length)];
                Text(Left + (indent * Size), y, line);
                rest = rest[line.Length..];
                indent = 0;
                y += 28;
            }
        }

        return y;
    }

    public PageComposer Picture(double x0, double y0, double x1, double y1)
    {
        pictures.Add(new(new(x0, y0, x1, y1), 800, 600));
        return this;
    }

    /// <summary>Draws a grid with a line at every x and y.</summary>
    /// <param name="isClosed">Whether the last line is drawn.</param>
    public PageComposer Grid(double[] xs, double[] ys, bool isClosed = true)
    {
        rulings.AddRange(xs.Select(x => new Ruling(new(x - 0.25, ys[0], x + 0.25, ys[^1]), 0)));
        rulings.AddRange(
            ys.SkipLast(isClosed ? 0 : 1).Select(y => new Ruling(new(xs[0], y - 0.25, xs[^1], y + 0.25), 0))
        );
        return this;
    }

    public GlyphPage ToPage() =>
        new(number, width, height)
        {
            Glyphs = glyphs,
            Rulings = rulings,
            Pictures = pictures,
        };

    public static SourceDocument Read(params PageComposer[] pages)
    {
        var reader = new PageTextReader();
        return PdfLayout.Build(DocumentText.Of(pages.Select(page => reader.Read(page.ToPage())).ToList()));
    }
}
