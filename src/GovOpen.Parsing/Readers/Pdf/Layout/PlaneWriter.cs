using System.Text;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Readers.Pdf.Layout.Lines;

namespace GovOpen.Parsing.Readers.Pdf.Layout;

/// <summary>
/// Writes the plane of a paged document: its lines in reading order, each with a line end behind it, and one more line end
/// behind every page, so that no two pages begin at the same offset.
/// </summary>
internal sealed class PlaneWriter
{
    /// <summary>Stands for a picture.</summary>
    private const char ObjectReplacement = '\uFFFC';

    private readonly StringBuilder text = new();
    private readonly List<int> pageStarts = [];
    private readonly List<int> fragments = [];
    private readonly List<PlaneBand> bands = [];
    private readonly List<float> lows = [];
    private readonly List<float> highs = [];
    private PageTurn turn;

    /// <param name="pageTurn">What leads from the upright page back to the page as it is shown.</param>
    public void StartPage(PageTurn pageTurn)
    {
        turn = pageTurn;
        pageStarts.Add(text.Length);
        StartFragment();
    }

    public void EndPage() => text.Append('\n');

    /// <summary>What follows stands at another place than what was written before: another column, another cell.</summary>
    public void StartFragment()
    {
        if (fragments.Count == 0 || fragments[^1] != text.Length)
        {
            fragments.Add(text.Length);
        }
    }

    /// <summary>Writes a line, and notes in it where it stands.</summary>
    public void Add(PageLine line)
    {
        line.PlaneStart = text.Length;
        var isVertical = line.Turn.SwapsAxes != turn.SwapsAxes;
        var box = turn.Undo(line.Box);
        bands.Add(
            new(
                text.Length,
                line.Text.Length,
                lows.Count,
                (float)(isVertical ? box.X0 : box.Y0),
                (float)(isVertical ? box.X1 : box.Y1),
                isVertical
            )
        );
        for (var i = 0; i < line.Text.Length; i++)
        {
            var shown = turn.Undo(line.Turn.Undo(new(line.Starts[i], 0, line.Ends[i], 0)));
            lows.Add((float)(isVertical ? shown.Y0 : shown.X0));
            highs.Add((float)(isVertical ? shown.Y1 : shown.X1));
        }

        text.Append(line.Text).Append('\n');
    }

    /// <summary>Writes a sign for a picture. Its range is the result.</summary>
    public TextRange AddPicture(PageBox box)
    {
        StartFragment();
        var shown = turn.Undo(box);
        bands.Add(new(text.Length, 1, lows.Count, (float)shown.Y0, (float)shown.Y1, IsVertical: false));
        lows.Add((float)shown.X0);
        highs.Add((float)shown.X1);
        text.Append(ObjectReplacement).Append('\n');
        return new(text.Length - 2, text.Length - 1);
    }

    public SourcePlane ToPlane() =>
        new(text.ToString(), [.. pageStarts], new([.. bands], [.. lows], [.. highs], [.. fragments]));
}
