using System.Text;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Readers.Pdf.Layout.Lines;

/// <summary>Writes the runs of a row down as one line, with the spaces that its gaps show.</summary>
internal sealed class LineWriter
{
    /// <summary>Gaps that show a space, in ems, beyond the line's own letter spacing.</summary>
    private const double WordGap = 0.15;
    private const double MixedGap = 0.6;
    private const double HanGap = 0.8;

    /// <summary>In a line whose characters stand close, less shows a space: justification would have spread them all.</summary>
    private const double EvenGap = 0.05;
    private const double LoneGap = 0.5;

    /// <summary>No gap of a line without letter spacing is wider than this, in ems.</summary>
    private const double PlainGap = 0.12;

    /// <summary>Fewer gaps between narrow characters do not tell letter spacing from words.</summary>
    private const int FewestNarrow = 4;

    private readonly StringBuilder text = new();
    private readonly List<float> starts = [];
    private readonly List<float> ends = [];
    private readonly List<double> wideGaps = [];
    private readonly List<double> narrowGaps = [];

    /// <summary>The line. The writer may be used again.</summary>
    public PageLine Write(GlyphRow row, LinePlace place)
    {
        var runs = row.Runs;
        var spacing = LetterSpacing(runs);
        var box = runs[0].Glyphs[0].Box;
        var last = (Glyph?)null;
        var isBold = true;
        foreach (var run in runs)
        {
            for (var i = 0; i < run.Count; i++)
            {
                var glyph = run.Glyphs[i];
                if (last is not null && ShowsSpace(last, glyph, spacing))
                {
                    Add(' ', last.Box.X1, glyph.Box.X0);
                }

                Add(glyph);
                last = glyph;
                if (!glyph.IsSpace)
                {
                    box = box.Union(glyph.Box);
                    isBold &= glyph.Font.IsBold;
                }
            }
        }

        var line = new PageLine
        {
            Text = text.ToString(),
            Starts = [.. starts],
            Ends = [.. ends],
            Box = place.Turn.Undo(box),
            Baseline = row.Main.Baseline,
            Size = row.Main.Size,
            Turn = place.Turn,
            StartsBold = runs[0].Glyphs[0].Font.IsBold,
            EndsBold = last is { Font.IsBold: true },
            IsBold = isBold,
            Column = place.Column,
            ColumnEdges = place.Edges,
        };
        text.Clear();
        starts.Clear();
        ends.Clear();
        return line;
    }

    private void Add(Glyph glyph)
    {
        if (glyph.IsSpace)
        {
            if (text.Length > 0 && text[^1] is not (' ' or '\u3000'))
            {
                Add(
                    glyph.Text.Contains('\u3000', StringComparison.Ordinal) ? '\u3000' : ' ',
                    glyph.Box.X0,
                    glyph.Box.X1
                );
            }

            return;
        }

        // The code units of one glyph share its box: a ligature is not cut. Control characters are not shown.
        foreach (var c in glyph.Text)
        {
            if (!char.IsControl(c))
            {
                Add(c is '\u2028' or '\u2029' ? ' ' : c, glyph.Box.X0, glyph.Box.X1);
            }
        }
    }

    private void Add(char c, double start, double end)
    {
        text.Append(c);
        starts.Add((float)start);
        ends.Add((float)Math.Max(start, end));
    }

    private static bool ShowsSpace(Glyph before, Glyph after, (double Wide, double Narrow) spacing)
    {
        if (before.IsSpace || after.IsSpace)
        {
            return false;
        }

        var em = Math.Max(before.Size, after.Size);
        var gap = after.Box.X0 - before.Box.X1;
        if (gap < WordGap * em)
        {
            return false;
        }

        var (left, right) = (IsWide(before.Text[^1]), IsWide(after.Text[0]));
        return left && right ? gap - spacing.Wide >= (spacing.Wide < EvenGap * em ? LoneGap : HanGap) * em
            : left || right ? gap - Math.Max(spacing.Wide, spacing.Narrow) >= MixedGap * em
            : gap - spacing.Narrow >= WordGap * em;
    }

    private static bool IsWide(char c) =>
        c >= '\u1100' && (HanText.IsHan(c) || HanText.IsWidePunctuation(c) || c >= '\u2E80')
        || c is '“' or '”' or '‘' or '’' or '—' or '…' or '·';

    /// <summary>The gaps that stand between most neighbours: letter spacing, or what justification put there.</summary>
    private (double Wide, double Narrow) LetterSpacing(IReadOnlyList<GlyphRun> runs)
    {
        wideGaps.Clear();
        narrowGaps.Clear();
        var widest = 0.0;
        var last = (Glyph?)null;
        foreach (var run in runs)
        {
            for (var i = 0; i < run.Count; i++)
            {
                var glyph = run.Glyphs[i];
                if (last is { IsSpace: false } && !glyph.IsSpace)
                {
                    var gap = glyph.Box.X0 - last.Box.X1;
                    var (left, right) = (IsWide(last.Text[^1]), IsWide(glyph.Text[0]));
                    if (left == right)
                    {
                        (left ? wideGaps : narrowGaps).Add(gap);
                    }

                    widest = Math.Max(widest, gap / glyph.Size);
                }

                last = glyph;
            }
        }

        return widest < PlainGap ? default : (Median(wideGaps, 1), Median(narrowGaps, FewestNarrow));
    }

    private static double Median(List<double> gaps, int fewest)
    {
        if (gaps.Count < fewest)
        {
            return 0;
        }

        gaps.Sort();
        return Math.Max(0, gaps[(gaps.Count - 1) / 2]);
    }
}

/// <summary>Where a line stands.</summary>
/// <param name="Turn">How its glyphs were turned against the upright page.</param>
/// <param name="Column">The number of its column.</param>
/// <param name="Edges">The edges of that column, where it is one of several.</param>
internal readonly record struct LinePlace(PageTurn Turn, int Column = 0, TextEdges? Edges = null);
