using System.Text;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Graphics;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer;

/// <summary>What a page shows besides glyphs, and what was odd about its content.</summary>
/// <param name="page">One-based.</param>
internal sealed class PageTally(int page)
{
    /// <summary>No page of pictures has more; what has is cut into strips.</summary>
    public const int MaxPictures = 20_000;

    private readonly List<PagePicture> pictures = [];

    public int Page { get; } = page;

    public RulingSheet Rulings { get; } = new();

    /// <summary>There were more pictures than are kept.</summary>
    public bool IsCut { get; private set; }

    /// <summary>A layer that is switched off may hold text.</summary>
    public bool HidesText { get; set; }

    /// <summary>How many operators were not understood, and the first of them.</summary>
    public int UnknownOperators { get; private set; }

    public string FirstUnknown { get; private set; } = "";

    /// <summary>Inline images whose end was not found.</summary>
    public int OpenImages { get; private set; }

    /// <summary>The first font that the page names and has not, or null.</summary>
    public string? MissingFont { get; private set; }

    /// <summary>A form was not drawn: it draws itself, or stands too deep within others.</summary>
    public bool HasRecursiveForm { get; private set; }

    public bool HasDeepForm { get; private set; }

    public IReadOnlyList<PagePicture> Pictures => pictures;

    public void Unknown(ReadOnlySpan<byte> keyword)
    {
        if (UnknownOperators++ == 0)
        {
            FirstUnknown = Encoding.Latin1.GetString(keyword[..Math.Min(keyword.Length, 20)]);
        }
    }

    public void FontMissing(string name) => MissingFont ??= name;

    public void FormTooDeep(bool isRecursive)
    {
        HasRecursiveForm |= isRecursive;
        HasDeepForm |= !isRecursive;
    }

    public void InlineImageOpen() => OpenImages++;

    // 8.9.5: a picture fills the unit square.
    /// <returns>Where it is seen; null where it is not.</returns>
    public PageBox? AddPicture(in GraphicsState state, int width, int height)
    {
        var box = state.Matrix.Bounds(0, 0, 1, 1).Cut(state.Clip);
        if (box == Boxes.Nowhere || !double.IsFinite(box.Width + box.Height))
        {
            return null;
        }

        if (pictures.Count < MaxPictures)
        {
            pictures.Add(new(box, width, height));
        }
        else
        {
            IsCut = true;
        }

        return box;
    }
}
