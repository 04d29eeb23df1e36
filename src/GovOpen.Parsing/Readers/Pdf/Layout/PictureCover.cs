namespace GovOpen.Parsing.Readers.Pdf.Layout;

/// <summary>What the pictures of a page cover. A scan that comes in strips is one picture.</summary>
internal sealed class PictureCover
{
    /// <summary>Only so many are looked at: a page of more is no scan.</summary>
    private const int MaxPictures = 1_000;

    /// <summary>Strips of one picture touch each other, to this many points.</summary>
    private const double Touch = 1;

    private readonly List<PageBox> boxes = [];
    private int last;

    public PictureCover(IReadOnlyList<PagePicture> pictures)
    {
        foreach (var picture in pictures)
        {
            if (boxes.Count > 0 && IsNextStrip(boxes[^1], picture.Box))
            {
                boxes[^1] = boxes[^1].Union(picture.Box);
            }
            else if (boxes.Count < MaxPictures)
            {
                boxes.Add(picture.Box);
            }
        }
    }

    /// <summary>Whether the middle of a box stands on a picture.</summary>
    public bool Holds(PageBox box)
    {
        var (x, y) = (box.CenterX, box.CenterY);
        // The text of a scan stands on one picture.
        if (last < boxes.Count && Holds(boxes[last], x, y))
        {
            return true;
        }

        last = boxes.FindIndex(picture => Holds(picture, x, y));
        if (last >= 0)
        {
            return true;
        }

        last = 0;
        return false;
    }

    private static bool Holds(PageBox picture, double x, double y) =>
        x >= picture.X0 && x <= picture.X1 && y >= picture.Y0 && y <= picture.Y1;

    private static bool IsNextStrip(PageBox above, PageBox below) =>
        Math.Abs(above.X0 - below.X0) < Touch
        && Math.Abs(above.X1 - below.X1) < Touch
        && below.Y0 < above.Y1 + Touch
        && below.Y1 > above.Y0 - Touch;
}
