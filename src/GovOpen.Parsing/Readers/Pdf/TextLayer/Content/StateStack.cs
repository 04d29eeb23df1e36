using GovOpen.Parsing.Readers.Pdf.TextLayer.Graphics;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Content;

/// <summary>The graphics state and those that q put aside.</summary>
internal sealed class StateStack
{
    // Sound pages need a dozen. What a file puts aside and never takes up again need not be kept.
    private const int MaxDepth = 256;

    private GraphicsState[] saved = new GraphicsState[16];
    private int skipped;

    /// <summary>The state in force.</summary>
    public GraphicsState Current;

    public int Depth { get; private set; }

    public void Begin(in GraphicsState initial)
    {
        Current = initial;
        (Depth, skipped) = (0, 0);
    }

    public void Save()
    {
        if (Depth == MaxDepth)
        {
            skipped++;
            return;
        }

        if (Depth == saved.Length)
        {
            Array.Resize(ref saved, Depth * 2);
        }

        saved[Depth++] = Current;
    }

    /// <summary>Takes the last state back, if it was put aside above a depth: a form cannot take back what its page saved.</summary>
    public void Restore(int floor)
    {
        if (skipped > 0)
        {
            skipped--;
        }
        else if (Depth > floor)
        {
            Current = saved[--Depth];
        }
    }

    /// <summary>Back to a depth, whatever was saved since.</summary>
    public void Unwind(int depth)
    {
        skipped = 0;
        while (Depth > depth)
        {
            Current = saved[--Depth];
        }
    }
}
