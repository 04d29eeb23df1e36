namespace GovOpen.Parsing.Readers.Pdf.Layout.Tables;

/// <summary>Finds lines below the last rule of a table that go on in its columns down to the end of the page.</summary>
internal static class OpenTableTail
{
    /// <summary>Lines of one cell leave less than this many ems between them.</summary>
    private const double LargestGap = 1.5;

    /// <summary>Below this much of the page's height stand its feet.</summary>
    private const double FootShare = 0.85;

    /// <summary>Where the table ends: at its last rule, or below the last line of a row that no rule closes.</summary>
    public static double BottomOf(PageTable table, List<TextBand> lines, double pageHeight)
    {
        var edges = table.ColumnEdges.ToList();
        var bottom = table.Box.Y1;
        var isParted = false;
        foreach (var line in lines)
        {
            if ((line.Y0 + line.Y1) / 2 <= table.Box.Y1)
            {
                continue;
            }

            if (line.Y0 - bottom > LargestGap * line.Size)
            {
                if (line.Y0 < FootShare * pageHeight)
                {
                    return table.Box.Y1;
                }

                break;
            }

            var pieces = line.Pieces(ColumnGaps.NarrowestRuled * line.Size);
            if (!pieces.TrueForAll(piece => StandsIn(piece.From, piece.To, edges)))
            {
                return table.Box.Y1;
            }

            isParted |= pieces.Count > 1;
            bottom = line.Y1;
        }

        return isParted ? bottom : table.Box.Y1;
    }

    private static bool StandsIn(double from, double to, List<double> edges) =>
        from > edges[0] - RuleLines.Tolerance
        && to < edges[^1] + RuleLines.Tolerance
        && ColumnGaps.StandsInOne(from, to, edges);
}
