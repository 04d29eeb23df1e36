using GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Graphics;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Resources;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Text;

/// <summary>Shows strings (ISO 32000-2, 9.4): keeps the text matrices and puts the glyphs on the sheet.</summary>
internal sealed class TextPen(GlyphSheet sheet)
{
    // Of an em, and of the glyph's own advance: farther apart the same glyph is meant twice.
    private const double TwinReach = 0.15;
    private const double TwinAdvance = 0.45;

    // A glyph without advance is an accent; only what is drawn exactly over it repeats it.
    private const double TwinAccent = 0.02;

    private TextRun run;
    private PageFont? font;
    private double along;

    public Affine Matrix { get; private set; } = Affine.Identity;

    public Affine Line { get; private set; } = Affine.Identity;

    public void Set(Affine matrix) => Matrix = Line = matrix;

    /// <summary>Takes up matrices that were put aside.</summary>
    public void Restore(Affine matrix, Affine line) => (Matrix, Line) = (matrix, line);

    /// <summary>To the beginning of the next line, so far from that of this one.</summary>
    public void NextLine(double x, double y) =>
        Set(Line with { E = Line.A * x + Line.C * y + Line.E, F = Line.B * x + Line.D * y + Line.F });

    public void Begin(in GraphicsState state)
    {
        font = state.Text.Font;
        along = 0;
        if (font is not null)
        {
            run = TextRun.Of(state, Matrix, font);
            sheet.BeginOperator();
        }
    }

    /// <summary>A number between the strings of TJ: back by so many thousandths of the size.</summary>
    public void Adjust(in GraphicsState state, double thousandths)
    {
        var step = -thousandths / 1000 * state.Text.Size;
        along += font is { Font.IsVertical: true } ? step : step * state.Text.Scale;
    }

    public void End()
    {
        var matrix = Matrix;
        Matrix = font is { Font.IsVertical: true }
            ? matrix with
            {
                E = matrix.E + along * matrix.C,
                F = matrix.F + along * matrix.D,
            }
            : matrix with
            {
                E = matrix.E + along * matrix.A,
                F = matrix.F + along * matrix.B,
            };
        font = null;
    }

    /// <param name="isHidden">In a layer that is switched off: only the place moves on.</param>
    public void Show(in GraphicsState state, ReadOnlySpan<byte> bytes, bool isHidden)
    {
        if (font is null)
        {
            return;
        }

        var position = 0;
        var isVertical = font.Font.IsVertical;
        while (position < bytes.Length && !sheet.IsCut)
        {
            var before = position;
            var glyph = font.Font.Next(bytes, ref position);
            // A font that does not move on would never end.
            position = Math.Max(position, before + 1);
            var advance = glyph.Advance * font.Unit * state.Text.Size;
            var spacing = state.Text.CharSpacing;
            if (glyph is { Code: ' ', CodeLength: 1 })
            {
                spacing += state.Text.WordSpacing;
            }

            if (!isHidden && glyph.Text.Length > 0)
            {
                Place(state, glyph, advance);
            }

            along += isVertical ? advance + spacing : (advance + spacing) * state.Text.Scale;
        }
    }

    private void Place(in GraphicsState state, in FontGlyph glyph, double advance)
    {
        if (font is null)
        {
            return;
        }

        var placed = new PlacedGlyph
        {
            Text = glyph.Text,
            Shown = glyph.Text,
            Looks = font.Looks,
            Size = run.Size,
            Direction = run.Direction,
            Confidence = glyph.Confidence,
            IsBold = run.IsBold,
            IsItalic = run.IsItalic,
        };
        if (font.Font.IsVertical)
        {
            Upright(ref placed, font, glyph, state.Text, advance);
        }
        else
        {
            Level(ref placed, font, state.Text, advance * state.Text.Scale);
        }

        // Text without height shows nothing and stands in no line.
        if (
            !double.IsFinite(placed.Box.Width + placed.Box.Height + placed.X + placed.Y + placed.Size)
            || !(placed.Size > 0)
        )
        {
            return;
        }

        placed.IsInvisible = run.IsInvisible || !placed.Box.Touches(state.Clip);
        sheet.Add(placed);
    }

    private void Level(ref PlacedGlyph placed, PageFont shown, in TextState text, double advance)
    {
        placed.X = run.X + along * run.RightX;
        placed.Y = run.Y + along * run.RightY;
        var (ascent, descent) = (shown.Ascent * text.Size, shown.Descent * text.Size);
        placed.Box = GlyphBoxes.Of(run, placed.X, placed.Y, 0, advance, descent, ascent);
        placed.Baseline = GlyphBoxes.IsUpright(run.Direction) ? placed.X : placed.Y;
        if (shown.HasOwnUnits)
        {
            placed.Size = (shown.Ascent - shown.Descent) * run.Size;
        }

        var length = Math.Abs(advance) * Math.Sqrt(run.RightX * run.RightX + run.RightY * run.RightY);
        placed.Reach = Reach(run.Size, length);
    }

    // 9.7.4.3: the glyph's own origin stands off the place by the vector v; it is as wide as v halves it.
    private void Upright(ref PlacedGlyph placed, PageFont shown, in FontGlyph glyph, in TextState text, double advance)
    {
        placed.X = run.X + along * run.UpX;
        placed.Y = run.Y + along * run.UpY;
        var half = Math.Abs(glyph.VerticalOrigin.X) * shown.Unit * text.Size * text.Scale;
        if (half == 0)
        {
            half = text.Size * text.Scale / 2;
        }

        placed.Box = GlyphBoxes.Of(run, placed.X, placed.Y, -half, half, Math.Min(advance, 0), Math.Max(advance, 0));
        placed.Baseline = run.Direction is TextDirection.LeftToRight or TextDirection.TurnedOver ? placed.Y : placed.X;
        placed.Reach = Reach(run.Size, Math.Abs(advance) * Math.Sqrt(run.UpX * run.UpX + run.UpY * run.UpY));
    }

    private static double Reach(double size, double length) =>
        Math.Min(TwinIndex.MaxReach, length > 0 ? Math.Min(size * TwinReach, length * TwinAdvance) : size * TwinAccent);
}
