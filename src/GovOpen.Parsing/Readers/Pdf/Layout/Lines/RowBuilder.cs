namespace GovOpen.Parsing.Readers.Pdf.Layout.Lines;

/// <summary>Puts glyphs that are read from left to right into rows, top to bottom.</summary>
internal static class RowBuilder
{
    /// <summary>Rows above the current one that a run may still belong to: a superscript, a tall character.</summary>
    private const int OpenRows = 4;

    public static List<GlyphRow> Build(IEnumerable<Glyph> glyphs)
    {
        var runs = Runs(glyphs);
        runs.Sort(
            static (a, b) =>
            {
                var byHeight = (a.Top + a.Bottom).CompareTo(b.Top + b.Bottom);
                return byHeight != 0 ? byHeight : a.Order.CompareTo(b.Order);
            }
        );
        var rows = new List<GlyphRow>();
        foreach (var run in runs)
        {
            Place(run, rows);
        }

        foreach (var row in rows)
        {
            row.Sort();
        }

        rows.Sort(
            static (a, b) =>
            {
                var byHeight = a.Main.Baseline.CompareTo(b.Main.Baseline);
                return byHeight != 0 ? byHeight : a.Main.Order.CompareTo(b.Main.Order);
            }
        );
        return rows;
    }

    private static List<GlyphRun> Runs(IEnumerable<Glyph> glyphs)
    {
        var runs = new List<GlyphRun>();
        var run = (GlyphRun?)null;
        foreach (var glyph in glyphs)
        {
            if (run is not null && run.TryAdd(glyph))
            {
                continue;
            }

            if (!glyph.IsSpace)
            {
                run = new(glyph, runs.Count);
                runs.Add(run);
            }
        }

        return runs;
    }

    private static void Place(GlyphRun run, List<GlyphRow> rows)
    {
        var best = (GlyphRow?)null;
        var fit = 0.0;
        for (var i = rows.Count - 1; i >= Math.Max(0, rows.Count - OpenRows); i--)
        {
            if (rows[i].Shows(run))
            {
                return;
            }

            var shared = rows[i].Fit(run);
            if (shared > fit)
            {
                (best, fit) = (rows[i], shared);
            }
        }

        if (best is null)
        {
            rows.Add(new(run));
        }
        else
        {
            best.Add(run);
        }
    }
}
