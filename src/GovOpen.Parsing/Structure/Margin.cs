using GovOpen.Parsing.Numbering;
using GovOpen.Parsing.Units;

namespace GovOpen.Parsing.Structure;

/// <summary>The right margin of a text whose lines were broken by hand.</summary>
/// <param name="Width">Where lines end, in half-width columns; 0 where lines are whole paragraphs.</param>
/// <param name="IndentsParagraphs">Full lines begin at the left edge, first lines of paragraphs do not.</param>
/// <param name="BlanksPart">Empty lines part paragraphs, not all lines.</param>
internal readonly record struct Margin(int Width, bool IndentsParagraphs, bool BlanksPart)
{
    /// <summary>Where several lines end at once that are wider than all others, in half-width columns; 0 where none do.</summary>
    public int Edge { get; private init; }

    /// <summary>Items are set in and none stands at the left edge: a line there goes on with the one above.</summary>
    public bool SetsItemsIn { get; private init; }

    /// <summary>Nearly all items are set in: a label at the left edge below a full line may be one inside a paragraph.</summary>
    public bool SetsMostItemsIn { get; private init; }

    /// <summary>An empty line stands above each item: without one, a line goes on with the full one above it.</summary>
    public bool PartsItems { get; private init; }

    private const int EdgeTolerance = 2;

    private const int NarrowestEdge = 40;

    private const int WidestEdge = 100;

    /// <summary>Where a line is as wide as this, in half-width columns, no width breaks lines.</summary>
    private const int Unbroken = 160;

    private const int FewestSetIn = 3;

    /// <summary>A line that has more below is no narrower, in half-width columns.</summary>
    private const int NarrowestCut = 30;

    /// <summary>Full lines are this close to the widest.</summary>
    private const int Tolerance = 4;

    private const int FewestLines = 6;

    /// <summary>In fewer lines than these it is the lines cut in mid-sentence that tell.</summary>
    private const int FewestForShare = 9;

    private const int FewestCut = 3;

    /// <summary>Lines of a title, names and dates of a signature.</summary>
    private const int MostHeadLines = 4;

    private const int MostIndent = 8;

    /// <summary>The first line of a paragraph is set in by two Han characters; by one at least.</summary>
    private const int ParagraphIndent = 2;

    /// <summary>One line in this many may run over the margin: a title, a heading, a web address.</summary>
    private const int LinesPerWide = 20;

    /// <summary>
    /// The margin of a run of lines, of which none is a whole paragraph: at least a third of them are full, or three
    /// full ones were cut and no other line above an unnumbered one was.
    /// </summary>
    public static Margin Of(List<Clause> lines)
    {
        if (lines.Count < 2)
        {
            return default;
        }

        var (margin, edge) = (default(Margin), 0);
        if (!lines.Exists(static line => line.Text.Length >= Unbroken))
        {
            var widths = lines.ConvertAll(WidthOf);
            widths.Sort(static (a, b) => a.CompareTo(b));
            (margin, edge) = (Of(lines, widths), EdgeOf(lines, widths));
        }

        var (setIn, flush, close) = CountItems(lines);
        return margin with
        {
            Edge = edge,
            SetsItemsIn = setIn >= FewestSetIn && flush == 0,
            SetsMostItemsIn = setIn >= FewestSetIn && flush * 2 <= setIn,
            PartsItems = setIn + flush >= FewestSetIn && close == 0,
        };
    }

    // Two headings may be as wide as each other; a line below an item that is as wide and unfinished was cut.
    private static int EdgeOf(List<Clause> lines, List<int> widths)
    {
        if (widths[^1] is < NarrowestEdge or > WidestEdge || widths[^2] < widths[^1] - EdgeTolerance)
        {
            return 0;
        }

        var isBelowItem = false;
        foreach (var line in lines)
        {
            if (
                isBelowItem
                && line.Marker is null
                && WidthOf(line) >= widths[^1] - EdgeTolerance
                && !Terminal.EndsSentence(line.Text.Value)
            )
            {
                return widths[^1];
            }

            isBelowItem |= line.Marker is { Trust: MarkerTrust.Sure };
        }

        return 0;
    }

    private static (int SetIn, int Flush, int Close) CountItems(List<Clause> lines)
    {
        var (setIn, flush, close) = (0, 0, 0);
        foreach (var line in lines)
        {
            if (line.Marker is { Trust: MarkerTrust.Sure })
            {
                setIn += line.Indent >= ParagraphIndent ? 1 : 0;
                flush += line.Indent < ParagraphIndent ? 1 : 0;
                close += line.Hints is { BlankLinesBefore: 0, StartsPage: false } ? 1 : 0;
            }
        }

        return (setIn, flush, close);
    }

    private static Margin Of(List<Clause> lines, List<int> widths)
    {
        if (lines.Count < FewestLines)
        {
            return default;
        }

        var widest = widths[^(1 + (widths.Count / LinesPerWide))];
        if (widest <= 20 || widths[^1] >= Unbroken)
        {
            return default;
        }

        var full = 0;
        var flush = 0;
        var indented = 0;
        var spaced = 0;
        foreach (var line in lines)
        {
            var isFull = WidthOf(line) >= widest - Tolerance;
            full += isFull ? 1 : 0;
            flush += isFull && line.Indent == 0 ? 1 : 0;
            indented += line.Indent > 0 ? 1 : 0;
            spaced += line.Hints.BlankLinesBefore > 0 ? 1 : 0;
        }

        return (lines.Count >= FewestForShare && full * 3 >= lines.Count) || IsCutByWidth(lines, widest)
            ? new(widest, flush > 0 && indented > 0, spaced * 2 < lines.Count)
            : default;
    }

    // Headings above their text end without a stop as well, and so do titles and signatures, but not at the margin.
    private static bool IsCutByWidth(List<Clause> lines, int widest)
    {
        var (cut, headings, others) = (0, 0, 0);
        for (var i = 0; i + 1 < lines.Count; i++)
        {
            var below = lines[i + 1];
            if (
                below.Marker is not null
                || below.Hints.BlankLinesBefore > 0
                || lines[i].Indent > MostIndent
                || Terminal.EndsSentence(lines[i].Text.Value)
                || DutyNoteGrammar.BeginsWithLabel(below.Text.FoldedSpan)
            )
            {
                continue;
            }

            var isFull = WidthOf(lines[i]) >= widest - Tolerance;
            cut += isFull ? 1 : 0;
            headings += !isFull && lines[i].Marker is not null ? 1 : 0;
            others += !isFull && lines[i].Marker is null ? 1 : 0;
        }

        return cut >= FewestCut && headings * 3 <= cut && others <= Math.Max(MostHeadLines, cut / 2);
    }

    /// <summary>Whether a line reaches the margin, so that its sentence may go on below.</summary>
    public bool IsFull(Clause line) => Width > 0 && WidthOf(line) >= Width - Tolerance;

    /// <summary>Whether a line ends where several do and none goes further.</summary>
    public bool IsAtEdge(Clause line) => Edge > 0 && WidthOf(line) >= Edge - EdgeTolerance;

    /// <summary>Whether a line without a label at the left edge goes on with the paragraph right above it, which is set in.</summary>
    public bool Hangs(Clause paragraph, Clause lastLine, Clause below) =>
        SetsItemsIn
        && below is { Indent: 0, Marker: null, Hints.BlankLinesBefore: 0 }
        && paragraph.Indent is > 0 and <= MostIndent
        && WidthOf(lastLine) >= NarrowestCut;

    /// <summary>The same where its last line ends at the margin, whatever it ends with.</summary>
    public bool HangsAtEdge(Clause paragraph, Clause lastLine, Clause below) =>
        (Hangs(paragraph, lastLine, below) && (IsFull(lastLine) || IsAtEdge(lastLine)))
        || (below.Marker is null && CutsAboveLabel(paragraph, lastLine, below))
        || (
            PartsItems
            && paragraph.Marker is not null
            && below is { Marker: null, Hints: { BlankLinesBefore: 0, StartsPage: false } }
            && Width > 0
            && WidthOf(lastLine) >= Width - 1
        );

    /// <summary>Whether the margin may have cut a paragraph that goes on below.</summary>
    public bool Cuts(Clause paragraph, Clause lastLine, Clause below) =>
        IsFull(lastLine) || IsAtEdge(lastLine) || Hangs(paragraph, lastLine, below);

    /// <summary>Whether a label at the left edge is one inside the paragraph above, which the margin cut: …如下：1.…；/ 2.…。</summary>
    public bool CutsAboveLabel(Clause paragraph, Clause lastLine, Clause below) =>
        SetsMostItemsIn
        && IndentsParagraphs
        && below is { Indent: 0, Hints.BlankLinesBefore: 0 }
        && paragraph.Indent is >= ParagraphIndent and <= MostIndent
        && IsFull(lastLine);

    private static int WidthOf(Clause line)
    {
        // What is set in further than a paragraph's first line is centred or set right.
        var width = line.Indent <= MostIndent ? line.Indent : 0;
        foreach (var c in line.Text.Value)
        {
            width += c < '\u1100' ? 1 : 2;
        }

        return width;
    }
}
