using GovOpen.Parsing.Readers.Pdf.TextLayer.Graphics;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Text;

/// <summary>
/// Text that shows nothing itself and gives its shape to what is painted through it: text that clips (ISO 32000-2, 9.3.6)
/// and text of a soft mask (11.6.5.2). It is invisible until something is painted where it stands.
/// </summary>
internal sealed class ShapedText(GlyphSheet sheet)
{
    // Sound pages have a handful at a time. What is over it counts as one with the last.
    private const int MaxWaiting = 32;

    private readonly List<Waiting> waiting = [];

    /// <summary>Glyphs by their places on the sheet.</summary>
    /// <param name="Depth">Of the graphics state that they shape.</param>
    private readonly record struct Waiting(int Start, int End, PageBox Box, int Depth, bool IsMask);

    public bool IsWaiting => waiting.Count > 0;

    public void Clear() => waiting.Clear();

    /// <summary>The glyphs from one on are text of this kind.</summary>
    public void Add(int start, int depth, bool isMask)
    {
        if (start >= sheet.Count)
        {
            return;
        }

        var box = sheet[start].Box;
        for (var i = start; i < sheet.Count; i++)
        {
            sheet[i].IsInvisible = true;
            box = box.Union(sheet[i].Box);
        }

        if (waiting.Count == MaxWaiting)
        {
            var last = waiting[^1];
            waiting.RemoveAt(MaxWaiting - 1);
            (start, box, depth) = (last.Start, box.Union(last.Box), Math.Min(depth, last.Depth));
        }

        waiting.Add(new(start, sheet.Count, box, depth, isMask));
    }

    /// <summary>Something is painted in a box: what waits there is seen.</summary>
    public void Paint(in PageBox box)
    {
        for (var i = waiting.Count - 1; i >= 0; i--)
        {
            if (!waiting[i].Box.Touches(box))
            {
                continue;
            }

            for (var glyph = waiting[i].Start; glyph < waiting[i].End; glyph++)
            {
                sheet[glyph].IsInvisible = false;
            }

            waiting.RemoveAt(i);
        }
    }

    /// <summary>The graphics state is that of a depth again: what shaped a deeper one shapes nothing any more.</summary>
    public void Restore(int depth) => waiting.RemoveAll(text => text.Depth > depth);

    /// <summary>There is no soft mask any more.</summary>
    public void EndMask() => waiting.RemoveAll(text => text.IsMask);
}
