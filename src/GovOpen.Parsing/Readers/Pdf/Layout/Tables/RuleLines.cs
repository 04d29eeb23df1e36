namespace GovOpen.Parsing.Readers.Pdf.Layout.Tables;

/// <summary>The rulings of a page as whole lines: pieces, dashes and double lines are one.</summary>
internal static class RuleLines
{
    /// <summary>Borders of neighbouring cells and double lines stand at most this far apart; half of the lowest row.</summary>
    public const double Tolerance = 3;

    /// <summary>A line shorter than this borders no cell: half of a small character.</summary>
    private const double ShortestLine = 4;

    /// <summary>Dots of a dotted line are lower and narrower than this.</summary>
    private const double LargestDot = 2;

    /// <summary>Dashes are shorter than this, and their gaps at most half as long.</summary>
    private const double LongestDash = 12;

    private const int White = 0xFFFFFF;

    /// <summary>The lines in one direction, by position, then by beginning.</summary>
    public static List<RuleSegment> Build(IReadOnlyList<Ruling> rulings, bool horizontal)
    {
        var pieces = new List<RuleSegment>();
        foreach (var ruling in rulings)
        {
            var box = ruling.Box;
            var isDot = box.Width < LargestDot && box.Height < LargestDot;
            if (ruling.Color == White || (ruling.IsHorizontal != horizontal && !isDot) || !IsFinite(box))
            {
                continue;
            }

            pieces.Add(horizontal ? new(box.CenterY, box.X0, box.X1) : new(box.CenterX, box.Y0, box.Y1));
        }

        return Join(pieces);
    }

    private static bool IsFinite(PageBox box) =>
        double.IsFinite(box.X0) && double.IsFinite(box.X1) && double.IsFinite(box.Y0) && double.IsFinite(box.Y1);

    private static List<RuleSegment> Join(List<RuleSegment> pieces)
    {
        pieces.Sort(static (a, b) => a.At != b.At ? a.At.CompareTo(b.At) : a.From.CompareTo(b.From));
        var lines = new List<RuleSegment>();
        var track = new List<RuleSegment>();
        foreach (var piece in pieces)
        {
            if (track.Count > 0 && piece.At - track[0].At > Tolerance)
            {
                JoinTrack(track, lines);
                track.Clear();
            }

            track.Add(piece);
        }

        JoinTrack(track, lines);
        return lines;
    }

    /// <summary>Joins pieces that stand on one track, each with the next that it touches.</summary>
    private static void JoinTrack(List<RuleSegment> track, List<RuleSegment> lines)
    {
        track.Sort(static (a, b) => a.From != b.From ? a.From.CompareTo(b.From) : a.At.CompareTo(b.At));
        for (var i = 0; i < track.Count; )
        {
            var (from, to) = (track[i].From, track[i].To);
            var (weight, sum) = (0.0, 0.0);
            var last = track[i];
            for (; i < track.Count && track[i].From - to <= LargestGap(last, track[i]); i++)
            {
                last = track[i];
                to = Math.Max(to, last.To);
                weight += last.Length + 0.1;
                sum += last.At * (last.Length + 0.1);
            }

            if (to - from >= ShortestLine)
            {
                lines.Add(new(sum / weight, from, to));
            }
        }
    }

    private static double LargestGap(RuleSegment left, RuleSegment right) =>
        left.Length <= LongestDash && right.Length <= LongestDash && right.From > left.To
            ? Math.Max(Tolerance, Math.Min(LongestDash / 2, Math.Min(left.Length, right.Length) * 1.5))
            : Tolerance;
}
