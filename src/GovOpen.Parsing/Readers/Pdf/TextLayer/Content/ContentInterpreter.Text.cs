using GovOpen.Parsing.Readers.Pdf.Cos;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Graphics;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Resources;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Content;

/// <content>Text state, positioning and showing (ISO 32000-2, 9.3 and 9.4).</content>
internal sealed partial class ContentInterpreter
{
    // Text that only clips.
    private const int ClipMode = 7;

    private bool Text(uint op, ReadOnlySpan<byte> content)
    {
        switch (op)
        {
            case Op.Show:
                Show(content, operands.Back(0));
                return true;
            case Op.ShowArray:
                ShowArray(content);
                return true;
            case Op.ShowLine:
                NextLine();
                Show(content, operands.Back(0));
                return true;
            case Op.ShowLineSpaced:
                ShowSpaced(content);
                return true;
            case Op.BeginText:
                pen.Set(Affine.Identity);
                return true;
            case Op.EndText:
                return true;
            default:
                return TextPlace(op) || TextState(op, content);
        }
    }

    private bool TextPlace(uint op)
    {
        switch (op)
        {
            case Op.TextMatrix:
                if (operands.Has(6))
                {
                    pen.Set(Matrix());
                }

                return true;
            case Op.NextLineLeading:
                if (operands.Has(2))
                {
                    states.Current.Text.Leading = -operands.Number(0);
                    pen.NextLine(operands.Number(1), operands.Number(0));
                }

                return true;
            case Op.NextLine:
                if (operands.Has(2))
                {
                    pen.NextLine(operands.Number(1), operands.Number(0));
                }

                return true;
            case Op.NewLine:
                NextLine();
                return true;
            default:
                return false;
        }
    }

    private bool TextState(uint op, ReadOnlySpan<byte> content)
    {
        ref var text = ref states.Current.Text;
        if (op == Op.Font)
        {
            SetFont(ref text, content);
            return true;
        }

        if (
            op is not (Op.CharSpacing or Op.WordSpacing or Op.HorizontalScale or Op.Leading or Op.RenderMode or Op.Rise)
        )
        {
            return false;
        }

        if (operands.Has(1))
        {
            SetText(ref text, op, operands.Number(0));
        }

        return true;
    }

    private static void SetText(ref TextState text, uint op, double value)
    {
        switch (op)
        {
            case Op.CharSpacing:
                text.CharSpacing = value;
                break;
            case Op.WordSpacing:
                text.WordSpacing = value;
                break;
            case Op.HorizontalScale:
                text.Scale = value / 100;
                break;
            case Op.Leading:
                text.Leading = value;
                break;
            case Op.RenderMode:
                text.Mode = value is >= 0 and <= 7 ? (int)value : 0;
                break;
            case Op.Rise:
                text.Rise = value;
                break;
        }
    }

    private void SetFont(ref TextState text, ReadOnlySpan<byte> content)
    {
        var name = operands.Back(1);
        if (name.Kind != CosTokenKind.Name)
        {
            return;
        }

        text.Size = operands.Number(0);
        text.Font = resources.Font(content[name.Start..name.End]);
        if (text.Font is null)
        {
            text.Font = fonts.Missing;
            tally.FontMissing(CosText.Name(content[name.Start..name.End]));
        }
    }

    private void NextLine() => pen.NextLine(0, -states.Current.Text.Leading);

    private void ShowSpaced(ReadOnlySpan<byte> content)
    {
        if (operands.Has(3))
        {
            states.Current.Text.WordSpacing = operands.Number(2);
            states.Current.Text.CharSpacing = operands.Number(1);
        }

        NextLine();
        Show(content, operands.Back(0));
    }

    private void Show(ReadOnlySpan<byte> content, CosToken token)
    {
        var first = BeginShow();
        ShowString(content, token);
        EndShow(first);
    }

    private void ShowArray(ReadOnlySpan<byte> content)
    {
        var first = BeginShow();
        foreach (var token in operands.Array())
        {
            if (token.Kind == CosTokenKind.Number)
            {
                pen.Adjust(states.Current, token.Number);
            }
            else
            {
                ShowString(content, token);
            }
        }

        EndShow(first);
    }

    /// <returns>Where the next glyph goes.</returns>
    private int BeginShow()
    {
        states.Current.Text.Font ??= fonts.Missing;
        pen.Begin(states.Current);
        return glyphs.Count;
    }

    private void EndShow(int first)
    {
        pen.End();
        if (states.Current.Text.Mode == ClipMode)
        {
            shaped.Add(first, states.Depth, isMask: false);
        }
    }

    private void ShowString(ReadOnlySpan<byte> content, CosToken token)
    {
        if (token.Kind is not (CosTokenKind.LiteralString or CosTokenKind.HexString) || isStopped)
        {
            return;
        }

        var isHidden = marked.IsHidden;
        var bytes = Bytes(content, token);
        tally.HidesText |= isHidden && bytes.Length > 0;
        pen.Show(states.Current, bytes, isHidden);
    }

    private Affine Matrix() =>
        new(
            operands.Number(5),
            operands.Number(4),
            operands.Number(3),
            operands.Number(2),
            operands.Number(1),
            operands.Number(0)
        );
}
