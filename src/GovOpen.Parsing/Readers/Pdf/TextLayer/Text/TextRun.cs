using GovOpen.Parsing.Readers.Pdf.TextLayer.Graphics;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Resources;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Text;

/// <summary>What holds for all glyphs that one operator shows: worked out once, in points of the page.</summary>
internal struct TextRun
{
    // ISO 32000-2, 9.3.6.
    private const int FillThenStroke = 2;
    private const int Invisible = 3;
    private const int ClipOnly = 7;

    // Smaller text is not seen.
    private const double MinSize = 0.01;

    // A pen this thick, in em, makes text bold that is filled and stroked.
    private const double MinBoldPen = 0.008;

    // Shear of letters drawn aslant: italics lean by 12° and more, and by less than 45°.
    private const double MinSlant = 0.1;
    private const double MaxSlant = 0.72;

    /// <summary>A step of one text unit across and up the line.</summary>
    public double RightX;
    public double RightY;
    public double UpX;
    public double UpY;

    /// <summary>Where the run begins.</summary>
    public double X;
    public double Y;

    /// <summary>The height of the em.</summary>
    public double Size;
    public TextDirection Direction;
    public bool IsInvisible;
    public bool IsBold;
    public bool IsItalic;

    public static TextRun Of(in GraphicsState state, in Affine text, PageFont font)
    {
        var m = state.Matrix;
        var run = new TextRun
        {
            RightX = text.A * m.A + text.B * m.C,
            RightY = text.A * m.B + text.B * m.D,
            UpX = text.C * m.A + text.D * m.C,
            UpY = text.C * m.B + text.D * m.D,
        };
        var rise = state.Text.Rise;
        run.X = m.X(text.E, text.F) + rise * run.UpX;
        run.Y = m.Y(text.E, text.F) + rise * run.UpY;
        run.Size = Math.Abs(state.Text.Size) * Math.Sqrt(run.UpX * run.UpX + run.UpY * run.UpY);
        run.Direction = run.DirectionOf(state.Text, font.Font.IsVertical);
        run.Judge(state);
        return run;
    }

    private readonly TextDirection DirectionOf(in TextState text, bool isVertical)
    {
        if (isVertical)
        {
            var down = -Math.Sign(text.Size);
            var direction = Angle.Direction(UpX * down, UpY * down);
            return direction == TextDirection.TurnedRight ? TextDirection.TopToBottom : direction;
        }

        var along = Math.Sign(text.Size) * Math.Sign(text.Scale);
        return Angle.Direction(RightX * along, RightY * along);
    }

    private void Judge(in GraphicsState state)
    {
        var mode = state.Text.Mode;
        var isClear = state.IsFillClear && mode is 0 or 4;
        IsInvisible = mode is Invisible or ClipOnly || isClear || !(Size >= MinSize);
        if ((mode & 3) == FillThenStroke && mode < Invisible + 4)
        {
            var m = state.Matrix;
            var pen = Math.Abs(state.LineWidth) * Math.Sqrt(Math.Abs(m.A * m.D - m.B * m.C));
            IsBold = pen >= Size * MinBoldPen;
        }

        var (right, up) = (RightX * RightX + RightY * RightY, UpX * UpX + UpY * UpY);
        var slant = Math.Abs(RightX * UpX + RightY * UpY) / Math.Sqrt(right * up);
        IsItalic = slant is > MinSlant and < MaxSlant;
    }
}
