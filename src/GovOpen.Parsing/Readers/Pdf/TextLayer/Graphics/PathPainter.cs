using GovOpen.Parsing.Readers.Pdf.TextLayer.Content;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Graphics;

/// <summary>Builds, paints and clips by paths (ISO 32000-2, 8.5): what is painted gives rulings.</summary>
internal sealed class PathPainter
{
    private readonly PagePath path = new();
    private RulingSheet sheet = new();
    private bool isClip;

    /// <summary>A new page.</summary>
    public void Begin(RulingSheet rulings)
    {
        sheet = rulings;
        Clear();
    }

    /// <summary>Drops the path: a form begins without one.</summary>
    public void Clear()
    {
        path.Clear();
        isClip = false;
    }

    public bool Build(uint op, in Affine matrix, OperandStack o)
    {
        switch (op)
        {
            case Op.Rectangle when o.Has(4):
                path.Rectangle(matrix, o.Number(3), o.Number(2), o.Number(1), o.Number(0));
                return true;
            case Op.MoveTo when o.Has(2):
                path.MoveTo(matrix, o.Number(1), o.Number(0));
                return true;
            case Op.LineTo when o.Has(2):
                path.LineTo(matrix, o.Number(1), o.Number(0));
                return true;
            case Op.ClosePath:
                path.Close();
                return true;
            case Op.Clip or Op.ClipEvenOdd:
                isClip = true;
                return true;
            default:
                return Curve(op, matrix, o);
        }
    }

    private bool Curve(uint op, in Affine matrix, OperandStack o)
    {
        switch (op)
        {
            case Op.CurveTo when o.Has(6):
                path.Pull(matrix, o.Number(5), o.Number(4));
                path.Pull(matrix, o.Number(3), o.Number(2));
                path.CurveTo(matrix, o.Number(1), o.Number(0));
                return true;
            case Op.CurveFromCurrent or Op.CurveToEnd when o.Has(4):
                path.Pull(matrix, o.Number(3), o.Number(2));
                path.CurveTo(matrix, o.Number(1), o.Number(0));
                return true;
            case Op.Rectangle or Op.MoveTo or Op.LineTo or Op.CurveTo or Op.CurveFromCurrent or Op.CurveToEnd:
                return true;
            default:
                return false;
        }
    }

    /// <summary>A box around the path; <see cref="Boxes.Nowhere"/> where there is none.</summary>
    public PageBox Bounds => path.IsEmpty ? Boxes.Nowhere : path.Bounds;

    /// <summary>The operator fills or strokes.</summary>
    public static bool Paints(uint op) => Kind(op) is { Fills: true } or { Strokes: true };

    /// <param name="isHidden">In a layer that is switched off: nothing is painted, but the clip holds.</param>
    public bool Paint(uint op, ref GraphicsState state, bool isHidden)
    {
        var (fills, strokes, closes, isEvenOdd) = Kind(op);
        if (!fills && !strokes && op != Op.EndPath)
        {
            return false;
        }

        if (closes)
        {
            path.Close();
        }

        if (!path.IsEmpty && !isHidden)
        {
            Paint(state, fills && !state.IsFillClear, strokes && !state.IsStrokeClear, isEvenOdd);
        }

        // 8.5.4: the clip counts from the next operator on. Without a path there is nothing to clip by.
        if (isClip && !path.IsEmpty && !path.IsCut)
        {
            state.Clip = state.Clip.Cut(path.Bounds);
        }

        Clear();
        return true;
    }

    private static (bool Fills, bool Strokes, bool Closes, bool IsEvenOdd) Kind(uint op) =>
        op switch
        {
            Op.Stroke => (false, true, false, false),
            Op.CloseStroke => (false, true, true, false),
            Op.Fill or Op.FillOld => (true, false, false, false),
            Op.FillEvenOdd => (true, false, false, true),
            Op.FillStroke => (true, true, false, false),
            Op.FillStrokeEvenOdd => (true, true, false, true),
            Op.CloseFillStroke => (true, true, true, false),
            Op.CloseFillStrokeEvenOdd => (true, true, true, true),
            _ => default,
        };

    private void Paint(in GraphicsState state, bool fills, bool strokes, bool isEvenOdd)
    {
        var pen = strokes ? LinePen.Of(state) : default;
        if (fills)
        {
            var margin = strokes ? Math.Max(pen.Across, pen.Along) / 2 : 0;
            var color = strokes ? state.StrokeColor : state.FillColor;
            strokes &= !FillReader.Read(path, color, isEvenOdd, margin, state.Clip, sheet);
        }

        if (strokes)
        {
            StrokeReader.Read(path, pen, state.Clip, sheet);
        }
    }
}
