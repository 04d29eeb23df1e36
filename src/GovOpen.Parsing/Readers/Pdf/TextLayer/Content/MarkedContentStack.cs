using GovOpen.Parsing.Readers.Pdf.TextLayer.Text;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Content;

/// <summary>The marked content around the current operator.</summary>
internal sealed class MarkedContentStack(GlyphSheet sheet)
{
    private const int MaxDepth = 4096;

    private readonly Stack<MarkedContent> open = new();
    private int skipped;
    private int hidden;
    private int texts;

    public int Depth => open.Count;

    /// <summary>Inside a layer that is switched off.</summary>
    public bool IsHidden => hidden > 0;

    public void Clear()
    {
        open.Clear();
        (skipped, hidden, texts) = (0, 0, 0);
    }

    public void Begin(string? text, bool isHidden)
    {
        if (open.Count == MaxDepth)
        {
            skipped++;
            return;
        }

        // The text of the outermost says it all.
        var own = texts > 0 ? null : text;
        open.Push(new(sheet.Count, own, isHidden));
        hidden += isHidden ? 1 : 0;
        texts += own is null ? 0 : 1;
    }

    /// <summary>Ends the innermost, if it began above a depth: a form cannot end what its page began.</summary>
    public void End(int floor)
    {
        if (skipped > 0)
        {
            skipped--;
        }
        else if (open.Count > floor)
        {
            Close(open.Pop());
        }
    }

    /// <summary>Ends all that began above a depth.</summary>
    public void Unwind(int depth)
    {
        skipped = 0;
        while (open.Count > depth)
        {
            Close(open.Pop());
        }
    }

    private void Close(MarkedContent content)
    {
        hidden -= content.IsHidden ? 1 : 0;
        if (content.Text is { } text)
        {
            texts--;
            ActualText.Replace(sheet, content.FirstGlyph, text);
        }
    }
}
