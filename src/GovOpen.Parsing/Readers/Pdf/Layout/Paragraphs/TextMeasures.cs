using GovOpen.Parsing.Readers.Pdf.Layout.Lines;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Readers.Pdf.Layout.Paragraphs;

/// <summary>What is usual in a document: the size of its text, the distance of its lines, the edges they are set between.</summary>
internal sealed class TextMeasures
{
    /// <summary>Where a document says nothing: 三号, the size of notices (GB/T 9704-2012, 5.2.3), and its usual pitch.</summary>
    private const double UsualSize = 16;
    private const double UsualPitch = 1.6;

    /// <summary>Lines this much as wide as the widest show where the right edge is.</summary>
    private const double LongLine = 0.6;

    /// <summary>An edge is shared by this many lines, and by this share of them.</summary>
    private const int FewestLines = 2;
    private const double FewestShare = 0.05;

    /// <summary>A page with so many long lines has edges of its own.</summary>
    private const int OwnEdges = 8;

    /// <summary>So has one with so many lines that end at the same place.</summary>
    private const int FewestFull = 3;

    /// <summary>Only text of the usual size, to this share, shows the edges: titles have their own.</summary>
    private const double SameSize = 0.08;

    /// <summary>First lines are set in by two ems, or a little off; a document where so many are sets in all.</summary>
    private const double LeastIndent = 1.6;
    private const double MostIndent = 2.4;
    private const int FewestIndents = 3;

    /// <summary>A title is larger than the text by this much.</summary>
    public const double TitleSize = 1.1;

    /// <summary>Text takes at least this much of the page's width.</summary>
    private const double LeastWidth = 0.5;

    private readonly Dictionary<int, double> pitches = [];
    private readonly Dictionary<int, TextEdges> edges = [];
    private readonly TextEdges usual;
    private readonly bool setsFirstLinesIn;

    private TextMeasures(IReadOnlyList<PageText> pages)
    {
        var lines = pages.Select(BodyLines).ToList();
        BodySize = SizeOf(lines);
        CountPitches(lines);
        var body = lines.ConvertAll(page => page.FindAll(IsBody));
        var all = body.SelectMany(page => page).ToList();
        usual = Credible(EdgesOf(all, all) ?? default, pages.Count == 0 ? 0 : pages.Max(page => page.Width));
        for (var i = 0; i < pages.Count; i++)
        {
            var wide = body[i].FindAll(line => line.Width >= LongLine * usual.Width);
            if ((wide.Count >= OwnEdges || ShareRight(wide)) && EdgesOf(body[i], wide) is { } own)
            {
                edges[pages[i].Page] = own;
            }
        }

        setsFirstLinesIn = FindFirstIndents(body, pages);
    }

    /// <summary>Whether a line is set in as the first lines of this document's paragraphs are.</summary>
    public bool OpensParagraph(FlowLine line) =>
        setsFirstLinesIn && line.Line.Size < TitleSize * BodySize && IsFirstIndent(line.Indent, line.Line.Size);

    /// <summary>The size of most characters, in points.</summary>
    public double BodySize { get; }

    public static TextMeasures Of(IReadOnlyList<PageText> pages) => new(pages);

    /// <summary>The distance of baselines within a paragraph of a size.</summary>
    public double PitchOf(double size) =>
        pitches.TryGetValue(Key(size), out var pitch) ? pitch
        : pitches.TryGetValue(Key(BodySize), out var body) ? body * Math.Max(1, size / BodySize)
        : UsualPitch * size;

    /// <summary>The edges that a line was set between.</summary>
    public TextEdges EdgesOf(PageLine line, int page) =>
        line.ColumnEdges ?? (edges.TryGetValue(page, out var own) ? own : usual);

    private static List<PageLine> BodyLines(PageText page)
    {
        var lines = new List<PageLine>();
        foreach (var item in page.Items)
        {
            if (item.Line is { FurnitureReason: null } line)
            {
                lines.Add(line);
            }
        }

        return lines;
    }

    private static double SizeOf(List<List<PageLine>> pages)
    {
        var counts = new Dictionary<int, int>();
        foreach (var page in pages)
        {
            foreach (var line in page)
            {
                counts[Key(line.Size)] = counts.GetValueOrDefault(Key(line.Size)) + line.Text.Length;
            }
        }

        return counts.Count == 0 ? UsualSize : MostOf(counts) / 2.0;
    }

    private void CountPitches(List<List<PageLine>> pages)
    {
        var counts = new Dictionary<int, Dictionary<int, int>>();
        foreach (var page in pages)
        {
            for (var i = 1; i < page.Count; i++)
            {
                var (above, below) = (page[i - 1], page[i]);
                var pitch = below.Baseline - above.Baseline;
                if (above.Column == below.Column && Key(above.Size) == Key(below.Size) && pitch > above.Size * 0.8)
                {
                    if (!counts.TryGetValue(Key(above.Size), out var bySize))
                    {
                        counts[Key(above.Size)] = bySize = [];
                    }

                    bySize[Key(pitch)] = bySize.GetValueOrDefault(Key(pitch)) + 1;
                }
            }
        }

        foreach (var (size, bySize) in counts)
        {
            if (bySize.Values.Sum() > FewestLines)
            {
                pitches[size] = MostOf(bySize) / 2.0;
            }
        }
    }

    // The smaller of equals: lines of a paragraph are nearer than paragraphs are.
    private static int MostOf(Dictionary<int, int> counts) =>
        counts.OrderByDescending(pair => pair.Value).ThenBy(pair => pair.Key).First().Key;

    private static TextEdges? EdgesOf(List<PageLine> lines, List<PageLine> wide)
    {
        var body = lines.FindAll(line => line.ColumnEdges is null);
        if (body.Count == 0)
        {
            return null;
        }

        var needed = Math.Max(FewestLines, (int)Math.Ceiling(FewestShare * body.Count));
        var left = Shared([.. body.Select(line => line.X0).Order()], body[0].Size / 2, needed);
        var ends = wide.FindAll(line => line.ColumnEdges is null && !MayHang(line.Text[^1]));
        var rights = ends.Count >= needed ? ends : wide.FindAll(line => line.ColumnEdges is null);
        var right = -Shared([.. rights.Select(line => -line.X1).Order()], body[0].Size, needed);
        return new(left, Math.Max(left, right));
    }

    private bool IsBody(PageLine line) => Math.Abs(line.Size - BodySize) <= SameSize * BodySize;

    // Three lines that end at one place are set to it: no chance makes them.
    private static bool ShareRight(List<PageLine> wide)
    {
        var rights = wide.Select(line => line.X1).Order().ToList();
        for (var i = FewestFull - 1; i < rights.Count; i++)
        {
            if (rights[i] - rights[i - FewestFull + 1] < wide[0].Size / 4)
            {
                return true;
            }
        }

        return false;
    }

    // Punctuation may hang over the edge, by half or all of its width.
    private static bool MayHang(char c) =>
        HanText.IsWidePunctuation(c) || c is '”' or '’' or ',' or '.' or ';' or ':' or ')';

    /// <summary>Whether full lines flush left follow lines set in by two ems, again and again.</summary>
    private bool FindFirstIndents(List<List<PageLine>> pages, IReadOnlyList<PageText> source)
    {
        var count = 0;
        for (var i = 0; i < pages.Count; i++)
        {
            for (var k = 1; k < pages[i].Count; k++)
            {
                var (above, below) = (pages[i][k - 1], pages[i][k]);
                var left = EdgesOf(above, source[i].Page).Left;
                count +=
                    above.Column == below.Column
                    && IsFirstIndent(above.X0 - left, above.Size)
                    && below.X0 - left < below.Size / 2
                        ? 1
                        : 0;
            }
        }

        return count >= FewestIndents;
    }

    private static bool IsFirstIndent(double indent, double size) =>
        indent > LeastIndent * size && indent < MostIndent * size;

    // A few short lines do not show where the right edge is: it is as far from the page's as the left one.
    private static TextEdges Credible(TextEdges edges, double page) =>
        edges.Width < LeastWidth * page ? edges with { Right = Math.Max(edges.Right, page - edges.Left) } : edges;

    /// <summary>The least of some values that enough others are near to; the least of all where there are too few.</summary>
    private static double Shared(double[] sorted, double tolerance, int needed)
    {
        for (var i = 0; i + needed <= sorted.Length; i++)
        {
            if (sorted[i + needed - 1] - sorted[i] <= tolerance)
            {
                return sorted[i];
            }
        }

        return sorted.Length == 0 ? 0 : sorted[0];
    }

    // Half points.
    private static int Key(double points) => (int)Math.Round(points * 2);
}
