using System.Runtime.InteropServices;

namespace GovOpen.Parsing.Readers.Pdf.Layout.Lines;

/// <summary>Runs that stand beside each other at one height. Grows while it is built.</summary>
internal sealed class GlyphRow
{
    /// <summary>Runs stand at one height where they share this much of the smaller em.</summary>
    private const double SharedHeight = 0.5;

    /// <summary>How far runs of one row may reach over each other, in ems: full-width punctuation is set half as wide beside its like.</summary>
    private const double Overlap = 0.7;

    /// <summary>No row has more; comparing each with all others is then too much.</summary>
    private const int MaxRuns = 1_000;

    private readonly List<GlyphRun> runs = [];

    // Beside each other in memory: most runs are compared with all of a row. In the order of the runs until these are sorted.
    private readonly List<Place> places = [];

    public GlyphRow(GlyphRun first)
    {
        runs.Add(first);
        places.Add(new(first.X0, first.X1, first.Size));
        Main = first;
        X1 = first.X1;
    }

    private GlyphRow(List<GlyphRun> runs)
    {
        this.runs = runs;
        Main = runs.MaxBy(run => run.Width * run.Size) ?? runs[0];
        X1 = runs.Max(run => run.X1);
    }

    /// <summary>The run that is most of it: its baseline and size are the row's.</summary>
    public GlyphRun Main { get; private set; }

    /// <summary>From left to right once <see cref="Sort"/> was called.</summary>
    public IReadOnlyList<GlyphRun> Runs => runs;

    public double X0 => runs[0].X0;

    public double X1 { get; private set; }

    /// <summary>Whether the run stands at the row's height; how well, by the share of the smaller em; 0 for not at all.</summary>
    public double Fit(GlyphRun run)
    {
        var shared = (Math.Min(run.Bottom, Main.Bottom) - Math.Max(run.Top, Main.Top)) / Math.Min(run.Size, Main.Size);
        if (shared < SharedHeight || runs.Count >= MaxRuns)
        {
            return 0;
        }

        // Most runs come in the order in which they are read.
        if (run.X0 >= X1)
        {
            return shared;
        }

        foreach (var other in CollectionsMarshal.AsSpan(places))
        {
            var overlap = Math.Min(run.X1, other.X1) - Math.Max(run.X0, other.X0);
            if (overlap > Overlap * Math.Min(run.Size, other.Size))
            {
                return 0;
            }
        }

        return shared;
    }

    /// <summary>Whether a run of the row shows the same at the same place.</summary>
    public bool Shows(GlyphRun run)
    {
        var reach = GlyphRun.PrintedAgain * run.Size;
        var known = CollectionsMarshal.AsSpan(places);
        for (var i = 0; i < known.Length; i++)
        {
            if (Math.Abs(run.X0 - known[i].X0) <= reach && run.Repeats(runs[i]))
            {
                return true;
            }
        }

        return false;
    }

    public void Add(GlyphRun run)
    {
        runs.Add(run);
        places.Add(new(run.X0, run.X1, run.Size));
        X1 = Math.Max(X1, run.X1);
        if (run.Width * run.Size > Main.Width * Main.Size)
        {
            Main = run;
        }
    }

    public void Sort() => runs.Sort(static (a, b) => a.X0 != b.X0 ? a.X0.CompareTo(b.X0) : a.Order.CompareTo(b.Order));

    /// <summary>The part of the row left of an x, or null.</summary>
    public GlyphRow? LeftOf(double x) => Part(run => (run.X0 + run.X1) / 2 < x);

    /// <summary>The part of the row right of an x, or null.</summary>
    public GlyphRow? RightOf(double x) => Part(run => (run.X0 + run.X1) / 2 >= x);

    private GlyphRow? Part(Predicate<GlyphRun> isKept)
    {
        var kept = runs.FindAll(isKept);
        return kept.Count == 0 ? null
            : kept.Count == runs.Count ? this
            : new(kept);
    }

    private readonly record struct Place(double X0, double X1, double Size);
}
