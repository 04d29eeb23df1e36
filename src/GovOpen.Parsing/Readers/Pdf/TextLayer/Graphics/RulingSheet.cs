namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Graphics;

/// <summary>The rulings of a page as they are painted.</summary>
internal sealed class RulingSheet
{
    /// <summary>No ruled page has more; what has is a map or a drawing.</summary>
    public const int MaxRulings = 100_000;

    private readonly List<Ruling> rulings = [];

    /// <summary>There were more rulings than are kept.</summary>
    public bool IsCut { get; private set; }

    /// <param name="box">The line; what the clip leaves of it is kept.</param>
    public void Add(in PageBox box, int color, in PageBox clip)
    {
        var seen = box.Cut(clip);
        if (seen.X1 <= seen.X0 || seen.Y1 <= seen.Y0 || !double.IsFinite(seen.Width + seen.Height))
        {
            return;
        }

        if (rulings.Count >= MaxRulings)
        {
            IsCut = true;
            return;
        }

        rulings.Add(new(seen, color));
    }

    public Ruling[] ToArray() => [.. rulings];
}
