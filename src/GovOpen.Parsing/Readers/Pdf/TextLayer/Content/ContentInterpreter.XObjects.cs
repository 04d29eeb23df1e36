using GovOpen.Parsing.Readers.Pdf.Cos;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Graphics;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Resources;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Content;

/// <content>Forms, pictures and marked content (ISO 32000-2, 8.8 to 8.10 and 14.6).</content>
internal sealed partial class ContentInterpreter
{
    // Whatever the limits say: a form within a form is a call within a call.
    private const int MaxNesting = 200;

    // Longer is no text of a few glyphs; so many of its characters cost as much as an operator.
    private const int MaxActualText = 65_536;
    private const int CharactersPerOperator = 4;

    private int formDepth;
    private int floor;
    private int markedFloor;

    // What is drawn is a soft mask: only the shape of its text counts.
    private bool isMask;

    private void Draw(ReadOnlySpan<byte> content)
    {
        var name = operands.Back(0);
        if (name.Kind != CosTokenKind.Name || marked.IsHidden)
        {
            tally.HidesText |= marked.IsHidden;
            return;
        }

        if (resources.XObject(content[name.Start..name.End]) is not { } drawn)
        {
            return;
        }

        if (layers.IsHidden(drawn.Layer))
        {
            tally.HidesText |= drawn.Form is not null;
        }
        else if (drawn.Form is { } form)
        {
            DrawForm(form);
        }
        else
        {
            AddPicture(drawn.PixelWidth, drawn.PixelHeight);
        }
    }

    private void DrawForm(CosStream stream)
    {
        var form = stock.Form(stream);
        if (form.IsActive || formDepth >= Math.Min(budget.Limits.MaxFormDepth, MaxNesting))
        {
            tally.FormTooDeep(isRecursive: form.IsActive);
            return;
        }

        var outer = (resources, floor, markedFloor, pen.Matrix, pen.Line);
        states.Save();
        (floor, markedFloor) = (states.Depth, marked.Depth);
        formDepth++;
        form.IsActive = true;
        Enter(form);
        Run(form.Content.Span);
        form.IsActive = false;
        formDepth--;
        marked.Unwind(markedFloor);
        states.Unwind(floor);
        shaped.Restore(states.Depth);
        (resources, floor, markedFloor, var matrix, var line) = outer;
        states.Restore(floor);
        pen.Restore(matrix, line);
        painter.Clear();
    }

    private void Enter(FormXObject form)
    {
        ref var state = ref states.Current;
        state.Matrix = form.Matrix.Then(state.Matrix);
        if (form.Box is { } box)
        {
            state.Clip = state.Clip.Cut(state.Matrix.Bounds(box.X0, box.Y0, box.X1, box.Y1));
        }

        // 7.8.3: a form without resources uses those of the page, as old files do.
        resources = form.Resources is { } own ? stock.Resources(own) : resources;
        pen.Set(Affine.Identity);
        painter.Clear();
        operands.Clear();
    }

    private void DrawInline(ref CosLexer lexer, InlineImageEnd end, ReadOnlySpan<byte> content)
    {
        var image = InlineImage.Read(ref lexer, end, content, resources);
        if (!image.IsWhole)
        {
            tally.InlineImageOpen();
        }

        if (image.IsImage && !marked.IsHidden)
        {
            AddPicture(image.Width, image.Height);
        }
    }

    private void AddPicture(int width, int height)
    {
        if (!isMask && tally.AddPicture(states.Current, width, height) is { } box)
        {
            Shape(box);
        }
    }

    // 11.6.5.2: the mask is drawn in the space in force where it is set.
    private void SetMask(GraphicsParameters set)
    {
        if (isMask)
        {
            return;
        }

        if (set.Mask is not null || set.EndsMask)
        {
            shaped.EndMask();
        }

        if (set.Mask is { } mask)
        {
            var first = glyphs.Count;
            isMask = true;
            DrawForm(mask);
            isMask = false;
            shaped.Add(first, states.Depth, isMask: true);
        }
    }

    /// <summary>Something is painted in a box of the page.</summary>
    private void Shape(in PageBox box)
    {
        if (shaped.IsWaiting && !isMask && !marked.IsHidden)
        {
            shaped.Paint(box);
        }
    }

    private bool Marks(uint op, ReadOnlySpan<byte> content)
    {
        switch (op)
        {
            case Op.BeginMarkedProperties:
                BeginMarked(content);
                return true;
            case Op.BeginMarked:
                marked.Begin(null, isHidden: false);
                return true;
            case Op.EndMarked:
                marked.End(markedFloor);
                return true;
            case Op.BeginCompatible:
                compatibility++;
                return true;
            case Op.EndCompatible:
                compatibility = Math.Max(0, compatibility - 1);
                return true;
            case Op.MarkPoint or Op.MarkPointProperties or Op.GlyphWidth or Op.GlyphWidthBox:
                return true;
            default:
                return false;
        }
    }

    private void BeginMarked(ReadOnlySpan<byte> content)
    {
        var properties = operands.Back(0);
        var bytes = content[properties.Start..properties.End];
        var (text, isHidden) = ((string?)null, false);
        if (properties.Kind == CosTokenKind.DictionaryStart)
        {
            text = ContentSyntax.ActualText(bytes);
        }
        else if (properties.Kind == CosTokenKind.Name && resources.Properties(bytes) is { } named)
        {
            var tag = operands.Back(1);
            isHidden = content[tag.Start..tag.End].SequenceEqual("/OC"u8) && layers.IsHidden(named);
            text = source.Bytes(source.Dictionary(named)?["ActualText"]) is { } actual
                ? TextString.Decode(actual)
                : null;
        }

        text = text is { Length: > MaxActualText } ? null : text;
        Charge((text is null ? 0 : text.Length) / CharactersPerOperator * BytesPerOperator);
        marked.Begin(text, isHidden);
    }
}
