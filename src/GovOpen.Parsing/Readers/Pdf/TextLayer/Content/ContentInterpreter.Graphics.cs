using GovOpen.Parsing.Readers.Pdf.Cos;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Graphics;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Resources;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Content;

/// <content>Graphics state, paths and colour (ISO 32000-2, 8.4 to 8.6).</content>
internal sealed partial class ContentInterpreter
{
    private const int SquareCap = 2;

    private bool State(uint op, ReadOnlySpan<byte> content)
    {
        ref var state = ref states.Current;
        switch (op)
        {
            case Op.Save:
                states.Save();
                return true;
            case Op.Restore:
                states.Restore(floor);
                shaped.Restore(states.Depth);
                return true;
            case Op.Concat:
                state.Matrix = operands.Has(6) ? Matrix().Then(state.Matrix) : state.Matrix;
                return true;
            case Op.LineWidth:
                state.LineWidth = operands.Has(1) ? operands.Number(0) : state.LineWidth;
                return true;
            case Op.LineCap:
                state.HasSquareCaps = operands.Number(0) == SquareCap;
                return true;
            case Op.Parameters:
                SetParameters(ref state, content);
                return true;
            case Op.Draw:
                Draw(content);
                return true;
            case Op.Shading:
                Shape(state.Clip);
                return true;
            case Op.LineJoin or Op.MiterLimit or Op.Dash or Op.Intent or Op.Flatness:
                return true;
            default:
                return false;
        }
    }

    private void SetParameters(ref GraphicsState state, ReadOnlySpan<byte> content)
    {
        var name = operands.Back(0);
        if (name.Kind != CosTokenKind.Name || resources.Parameters(content[name.Start..name.End]) is not { } set)
        {
            return;
        }

        state.LineWidth = set.LineWidth is { } width ? width : state.LineWidth;
        state.HasSquareCaps = set.HasSquareCaps is { } caps ? caps : state.HasSquareCaps;
        state.IsFillClear = set.FillAlpha is { } fill ? fill <= 0 : state.IsFillClear;
        state.IsStrokeClear = set.StrokeAlpha is { } stroke ? stroke <= 0 : state.IsStrokeClear;
        if (set.Font is { } font && fonts.Find(font) is { } found)
        {
            (state.Text.Font, state.Text.Size) = (found, set.FontSize);
        }

        SetMask(set);
    }

    private bool Paths(uint op)
    {
        if (painter.Build(op, states.Current.Matrix, operands))
        {
            return true;
        }

        if (PathPainter.Paints(op))
        {
            Shape(painter.Bounds.Cut(states.Current.Clip));
        }

        return painter.Paint(op, ref states.Current, marked.IsHidden || isMask);
    }

    private bool Colors(uint op, ReadOnlySpan<byte> content)
    {
        ref var state = ref states.Current;
        switch (op)
        {
            case Op.FillGray or Op.FillRgb or Op.FillCmyk:
                state.FillSpace = Device(op, Op.FillRgb, Op.FillCmyk);
                state.FillColor = Color(state.FillSpace, state.FillColor);
                return true;
            case Op.StrokeGray or Op.StrokeRgb or Op.StrokeCmyk:
                state.StrokeSpace = Device(op, Op.StrokeRgb, Op.StrokeCmyk);
                state.StrokeColor = Color(state.StrokeSpace, state.StrokeColor);
                return true;
            case Op.FillColor or Op.FillColorNamed:
                state.FillColor = Color(state.FillSpace, state.FillColor);
                return true;
            case Op.StrokeColor or Op.StrokeColorNamed:
                state.StrokeColor = Color(state.StrokeSpace, state.StrokeColor);
                return true;
            case Op.FillSpace:
                state.FillSpace = Space(content, state.FillSpace);
                state.FillColor = state.FillSpace.InitialColor;
                return true;
            case Op.StrokeSpace:
                state.StrokeSpace = Space(content, state.StrokeSpace);
                state.StrokeColor = state.StrokeSpace.InitialColor;
                return true;
            default:
                return false;
        }
    }

    private static ColorSpace Device(uint op, uint rgb, uint cmyk) =>
        op == rgb ? ColorSpace.Rgb
        : op == cmyk ? ColorSpace.Cmyk
        : ColorSpace.Gray;

    private ColorSpace Space(ReadOnlySpan<byte> content, ColorSpace current)
    {
        var name = operands.Back(0);
        return name.Kind == CosTokenKind.Name ? resources.Space(content[name.Start..name.End]) : current;
    }

    // A pattern's name behind the numbers makes it no plain colour: black.
    private int Color(ColorSpace space, int current)
    {
        if (operands.Back(0).Kind == CosTokenKind.Name)
        {
            return ColorSpace.Pattern.InitialColor;
        }

        Span<double> room = stackalloc double[32];
        var values = operands.Numbers(room);
        return values.Length == 0 ? current : space.ToRgb(values[Math.Max(0, values.Length - space.Components)..]);
    }
}
