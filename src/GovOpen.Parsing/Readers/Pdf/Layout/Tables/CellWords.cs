using System.Text;
using GovOpen.Parsing.Readers.Pdf.Layout.Paragraphs;

namespace GovOpen.Parsing.Readers.Pdf.Layout.Tables;

/// <summary>What the first and the last line of a cell say about whether its text begins and ends there.</summary>
/// <param name="First">The first characters of its first line, without white space; empty for a blank cell.</param>
/// <param name="Last">The last character of its last line.</param>
/// <param name="IsLastLineFull">Its last line reaches across the cell: it may have been broken there.</param>
/// <param name="Capacity">Han characters that a line of the cell holds.</param>
/// <param name="TouchesTop">Its first line stands right below the cell's upper border.</param>
/// <param name="TouchesBottom">No further line has room below its last one.</param>
/// <param name="IsOneLine">It has one line.</param>
/// <param name="LastWidth">Points from the first to the last character of its last line.</param>
/// <param name="BrokenWidth">
/// Points of the widest line above its last one: it was broken there. A mark at its end may hang over and is left out.
/// 0 where there is none.
/// </param>
/// <param name="Size">The size of the last line's type.</param>
internal sealed record CellWords(
    string First,
    char Last,
    bool IsLastLineFull,
    int Capacity,
    bool TouchesTop,
    bool TouchesBottom,
    bool IsOneLine,
    double LastWidth,
    double BrokenWidth,
    double Size
)
{
    /// <summary>Between a border and a line that touches it: half of the leading, and a margin of 3 points.</summary>
    private const double Leading = 0.75;

    private const double Margin = 3;

    /// <summary>From line to line, in ems: the leading of the usual word processors.</summary>
    private const double LinePitch = 1.5;

    /// <summary>Longest label that is looked for.</summary>
    private const int FirstLength = 12;

    /// <summary>Han characters that a full line may leave free: a mark that may not begin a line, a word of Latin.</summary>
    private const double FreeCharacters = 1.8;

    /// <summary>Inner margins of a cell on both sides: twice 5.4 points in the usual word processors.</summary>
    private const double Padding = 10.8;

    private static readonly CellWords Blank = new(string.Empty, '\0', false, 0, false, false, true, 0, 0, 0);

    public bool IsBlank => First.Length == 0;

    /// <summary>It ends with a mark after which more must come.</summary>
    public bool EndsOpen => "、，,（(《“".Contains(Last, StringComparison.Ordinal);

    public bool EndsSentence => "。；;！？!?：:…".Contains(Last, StringComparison.Ordinal);

    public static CellWords Of(IReadOnlyList<Glyph> glyphs, PageBox box)
    {
        Glyph? top = null;
        Glyph? bottom = null;
        foreach (var glyph in glyphs)
        {
            if (!glyph.IsSpace)
            {
                top = top is null || glyph.Baseline < top.Baseline ? glyph : top;
                bottom = bottom is null || glyph.Baseline > bottom.Baseline ? glyph : bottom;
            }
        }

        if (top is null || bottom is null)
        {
            return Blank;
        }

        var last = Line(glyphs, bottom);
        var width = last[^1].Box.X1 - last[0].Box.X0;
        var isFull = box.Width - width <= (FreeCharacters * bottom.Size) + Padding;
        return new(
            Beginning(Line(glyphs, top)),
            last[^1].Text[^1],
            isFull,
            (int)((box.Width - (Padding / 2)) / Math.Max(1, bottom.Size)),
            top.Box.Y0 - box.Y0 <= (Leading * top.Size) + Margin,
            box.Y1 - bottom.Box.Y1 <= LinePitch * bottom.Size,
            bottom.Baseline - top.Baseline < bottom.Size / 2,
            width,
            BrokenWidthOf(glyphs, bottom),
            bottom.Size
        );
    }

    /// <summary>Points that the part of the text must have which no line end could have parted, in type of a size.</summary>
    public double LeadingWidth(double size)
    {
        var width = 0.0;
        foreach (var c in First.AsSpan(0, LeadingUnit.LengthOf(First)))
        {
            width += c < 128 ? size / 2 : size;
        }

        return width;
    }

    // Glyphs of one line follow one another.
    private static double BrokenWidthOf(IReadOnlyList<Glyph> glyphs, Glyph bottom)
    {
        var (widest, from, to, baseline) = (0.0, 0.0, 0.0, double.NaN);
        foreach (var glyph in glyphs)
        {
            if (glyph.IsSpace || Math.Abs(glyph.Baseline - bottom.Baseline) < bottom.Size / 2)
            {
                continue;
            }

            var isSame = Math.Abs(glyph.Baseline - baseline) < glyph.Size / 2;
            var end = MayHang(glyph) ? glyph.Box.X0 : glyph.Box.X1;
            (from, to) = isSame ? (Math.Min(from, glyph.Box.X0), Math.Max(to, end)) : (glyph.Box.X0, end);
            baseline = glyph.Baseline;
            widest = Math.Max(widest, to - from);
        }

        return widest;
    }

    private static bool MayHang(Glyph glyph) => "，。、；：,.;:".Contains(glyph.Text, StringComparison.Ordinal);

    private static string Beginning(List<Glyph> line)
    {
        var builder = new StringBuilder();
        foreach (var glyph in line)
        {
            builder.Append(glyph.Text);
            if (builder.Length >= FirstLength)
            {
                break;
            }
        }

        return builder.ToString();
    }

    private static List<Glyph> Line(IReadOnlyList<Glyph> glyphs, Glyph at)
    {
        var line = new List<Glyph>();
        foreach (var glyph in glyphs)
        {
            if (!glyph.IsSpace && Math.Abs(glyph.Baseline - at.Baseline) < at.Size / 2)
            {
                line.Add(glyph);
            }
        }

        line.Sort(static (a, b) => a.Box.X0.CompareTo(b.Box.X0));
        return line;
    }
}
