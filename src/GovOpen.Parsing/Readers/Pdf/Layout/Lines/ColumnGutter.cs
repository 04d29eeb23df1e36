namespace GovOpen.Parsing.Readers.Pdf.Layout.Lines;

/// <summary>A white stripe between two columns of text, and the rows that it runs through.</summary>
/// <param name="X0">Its left edge.</param>
/// <param name="X1">Its right edge.</param>
/// <param name="First">The first row.</param>
/// <param name="End">The row behind the last.</param>
internal readonly record struct ColumnGutter(double X0, double X1, int First, int End)
{
    /// <summary>A gutter is at least this wide, in ems.</summary>
    private const double Narrowest = 1.2;

    /// <summary>Columns have at least so many rows beside each other.</summary>
    private const int FewestRows = 4;

    /// <summary>Prose fills this much of its column on average; the cells of a list do not.</summary>
    private const double ProseFill = 0.6;

    /// <summary>A row this far below the one above, in ems, belongs to what follows the columns.</summary>
    private const double WidestPitch = 3.5;

    public double Middle => (X0 + X1) / 2;

    /// <summary>The gutter between columns of prose that begin in a row, or null.</summary>
    /// <param name="steps">How many more runs may be looked at; without any left there are no columns.</param>
    public static ColumnGutter? Find(List<GlyphRow> rows, int first, ref long steps)
    {
        ColumnGutter? best = null;
        var runs = rows[first].Runs;
        for (var i = 1; i < runs.Count && steps > 0; i++)
        {
            if (runs[i].X0 - runs[i - 1].X1 < Narrowest * rows[first].Main.Size)
            {
                continue;
            }

            var gutter = Grow(rows, new(runs[i - 1].X1, runs[i].X0, first, first + 1), ref steps);
            if (gutter.PartsProse(rows, ref steps) && (best is not { } known || gutter.End > known.End))
            {
                best = gutter;
            }
        }

        return best;
    }

    private static ColumnGutter Grow(List<GlyphRow> rows, ColumnGutter gutter, ref long steps)
    {
        for (var i = gutter.End; i < rows.Count && steps > 0; i++)
        {
            steps -= rows[i].Runs.Count;
            var row = rows[i];
            if (row.Main.Baseline - rows[i - 1].Main.Baseline > WidestPitch * row.Main.Size)
            {
                break;
            }

            var (left, right) = (gutter.X0, gutter.X1);
            foreach (var run in row.Runs)
            {
                if ((run.X0 + run.X1) / 2 < gutter.Middle)
                {
                    left = Math.Max(left, run.X1);
                }
                else
                {
                    right = Math.Min(right, run.X0);
                }
            }

            if (right - left < Narrowest * row.Main.Size)
            {
                break;
            }

            gutter = new(left, right, gutter.First, i + 1);
        }

        return gutter;
    }

    private bool PartsProse(List<GlyphRow> rows, ref long steps)
    {
        var (leftEdge, rightEdge) = (double.MaxValue, double.MinValue);
        var (leftFill, rightFill) = (0.0, 0.0);
        var both = 0;
        steps -= End - First;
        for (var i = First; i < End; i++)
        {
            leftEdge = Math.Min(leftEdge, rows[i].X0);
            rightEdge = Math.Max(rightEdge, rows[i].X1);
            if (rows[i].X0 < X0 && rows[i].X1 > X1)
            {
                both++;
                steps -= rows[i].Runs.Count;
                foreach (var run in rows[i].Runs)
                {
                    leftFill += run.X1 <= Middle ? run.Width : 0;
                    rightFill += run.X1 > Middle ? run.Width : 0;
                }
            }
        }

        return both >= FewestRows
            && leftFill >= both * ProseFill * (X0 - leftEdge)
            && rightFill >= both * ProseFill * (rightEdge - X1);
    }
}
