using GovOpen.Parsing.Model;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>A line of a drawn table, cut where the edges of the table's columns are.</summary>
internal sealed class DrawnLine
{
    private const int None = -1;

    private readonly int[] walls;
    private readonly bool[] strokes;

    private DrawnLine(int[] walls, bool[] strokes)
    {
        this.walls = walls;
        this.strokes = strokes;
    }

    /// <summary>Whether a ruling runs through a column.</summary>
    public bool IsRuled(int column) => strokes[column];

    /// <summary>Whether a ruling runs through any column.</summary>
    public bool HasRuling => Array.IndexOf(strokes, true) >= 0;

    /// <summary>Whether a wall or a joint stands at an edge; edge 0 is left of column 0.</summary>
    public bool HasWall(int edge) => walls[edge] != None;

    /// <summary>What stands between two edges, without blanks at its ends; null where a wall is missing at one.</summary>
    public TextRange? Between(LineSheet sheet, int left, int right) =>
        HasWall(left) && HasWall(right) ? sheet.Trim(new(walls[left] + 1, walls[right])) : null;

    /// <summary>Adds what is drawn: walls, joints and rulings.</summary>
    public void AddMarkup(LineSheet sheet, List<TextRange> markup)
    {
        for (var edge = 0; edge < walls.Length; edge++)
        {
            if (walls[edge] != None)
            {
                markup.Add(new(walls[edge], walls[edge] + 1));
            }
        }

        for (var column = 0; column < strokes.Length; column++)
        {
            if (strokes[column] && walls[column] != None)
            {
                markup.Add(sheet.Trim(new(walls[column] + 1, walls[NextWall(walls, column)])));
            }
        }
    }

    /// <summary>Adds the places, in half widths, of the joints that a ruling runs into.</summary>
    public static void AddEdges(LineSheet sheet, int line, bool ambiguousIsWide, SortedSet<int> edges)
    {
        var width = 0;
        var words = sheet.Text.AsSpan(sheet[line].Start, sheet[line].Last - sheet[line].Start);
        for (var at = 0; at < words.Length; at++)
        {
            if (DrawnStrokes.IsRuledJoint(words, at))
            {
                edges.Add(width);
            }

            width += DisplayWidth.Of(words[at], ambiguousIsWide);
        }
    }

    /// <summary>The line, cut at the edges; null where it does not begin and end at the outermost.</summary>
    public static DrawnLine? Cut(LineSheet sheet, int line, int[] edges, bool ambiguousIsWide)
    {
        var walls = new int[edges.Length];
        Array.Fill(walls, None);
        var (edge, width) = (0, 0);
        for (var at = sheet[line].Start; at < sheet[line].Last && edge < edges.Length; at++)
        {
            var c = sheet.Text[at];
            if (width == edges[edge] && DrawnStrokes.IsWallOrJoint(c))
            {
                walls[edge] = at;
            }

            width += DisplayWidth.Of(c, ambiguousIsWide);
            while (edge < edges.Length && edges[edge] < width)
            {
                edge++;
            }
        }

        return walls[0] == sheet[line].First && walls[^1] == sheet[line].Last - 1
            ? new(walls, StrokesOf(sheet, walls))
            : null;
    }

    // There is a last wall behind every other.
    private static int NextWall(int[] walls, int edge)
    {
        do
        {
            edge++;
        } while (walls[edge] == None);

        return edge;
    }

    private static bool[] StrokesOf(LineSheet sheet, int[] walls)
    {
        var strokes = new bool[walls.Length - 1];
        for (var left = 0; left < strokes.Length; )
        {
            var right = NextWall(walls, left);
            var between = sheet.Text.AsSpan(walls[left] + 1, walls[right] - walls[left] - 1);
            var isRuled = !between.IsEmpty;
            foreach (var c in between)
            {
                isRuled &= DrawnStrokes.IsStroke(c) || DrawnStrokes.IsJoint(c) || HanText.IsInvisibleFormat(c);
            }

            strokes.AsSpan(left, right - left).Fill(isRuled);
            left = right;
        }

        return strokes;
    }
}
