using GovOpen.Parsing.Model;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>The columns below a ruler of dashes (----- ---- ----): each begins where its dashes do.</summary>
internal sealed class RulerColumns
{
    private const char Dash = '-';
    private const int FewestColumns = 2;
    private const int FewestDashes = 2;

    private readonly LineSheet sheet;

    // In half widths from the edge.
    private readonly List<int> starts;

    private RulerColumns(LineSheet sheet, List<int> starts)
    {
        this.sheet = sheet;
        this.starts = starts;
    }

    public int Count => starts.Count;

    /// <summary>The columns that a ruler shows; null where they are too narrow, or more than are allowed.</summary>
    public static RulerColumns? Read(LineSheet sheet, int line, int mostColumns)
    {
        var raw = sheet.Raw(line);
        var starts = new List<int>();
        for (var at = 0; at < raw.Length; )
        {
            if (raw[at] != Dash)
            {
                at++;
                continue;
            }

            var length = raw.Length - at - raw[at..].TrimStart(Dash).Length;
            if (length < FewestDashes || starts.Count == mostColumns)
            {
                return null;
            }

            starts.Add(at);
            at += length;
        }

        return new(sheet, starts);
    }

    /// <summary>Whether a line is dashes, with gaps or without, as wide as two columns at least.</summary>
    public static bool IsDashes(ReadOnlySpan<char> content) =>
        content.Length > FewestColumns * FewestDashes
        && content[0] == Dash
        && content[^1] == Dash
        && content.IndexOfAnyExcept(Dash, ' ') < 0;

    /// <summary>Whether a line is dashes with gaps: they show columns.</summary>
    public static bool IsRuler(ReadOnlySpan<char> content) => IsDashes(content) && content.Contains(' ');

    /// <summary>
    /// What stands below each column on a line, without blanks at its ends; null where a word reaches over the edge of one.
    /// </summary>
    public List<TextRange>? Cut(int line) => Cut(line, ambiguousIsWide: false) ?? Cut(line, ambiguousIsWide: true);

    private List<TextRange>? Cut(int line, bool ambiguousIsWide)
    {
        var cells = new List<TextRange>(Count);
        var (at, width) = (sheet[line].Start, 0);
        for (var column = -1; column < Count; column++)
        {
            var from = at;
            var end = column + 1 < Count ? starts[column + 1] : int.MaxValue;
            for (; at < sheet[line].End && width < end; at++)
            {
                width += DisplayWidth.Of(sheet.Text[at], ambiguousIsWide);
            }

            // A full character over the edge, or one that touches the next column's first.
            if (at > from && at < sheet[line].End && (width > end || HanText.IsVisible(sheet.Text[at - 1])))
            {
                return null;
            }

            var range = sheet.Trim(new(from, at));
            if (column >= 0)
            {
                cells.Add(range);
            }
            else if (range.Length > 0)
            {
                return null;
            }
        }

        return cells;
    }
}
