using System.Text;

namespace GovOpen.Parsing.Readers.Pdf.Layout.Tables;

/// <summary>The words of a table's first rows, to see where a page prints them again.</summary>
internal sealed class HeadPrint
{
    /// <summary>A head, with the table's title above it, ends within as many rows.</summary>
    private const int MaxRows = 4;

    private readonly List<string> rows = [];

    public static HeadPrint Of(PageTable table)
    {
        var count = Math.Min(MaxRows, table.RowCount);
        var lines = new StringBuilder[count];
        for (var r = 0; r < count; r++)
        {
            lines[r] = new();
        }

        foreach (var cell in table.Cells)
        {
            if (cell.Row >= count)
            {
                break;
            }

            if (cell.HasText)
            {
                AppendCell(lines[cell.Row], cell);
            }
        }

        var print = new HeadPrint();
        foreach (var line in lines)
        {
            print.rows.Add(line.ToString());
        }

        return print;
    }

    /// <summary>Leading rows that both have in the same words.</summary>
    public int SameRows(HeadPrint other)
    {
        var same = 0;
        while (
            same < Math.Min(rows.Count, other.rows.Count)
            && rows[same].Length > 0
            && rows[same].AsSpan().SequenceEqual(other.rows[same])
        )
        {
            same++;
        }

        return same;
    }

    // Which characters, not in which order: the order of the page's content may differ, the sum of a cell does not.
    private static void AppendCell(StringBuilder line, PageCell cell)
    {
        var words = new List<string>(cell.Glyphs.Count);
        foreach (var glyph in cell.Glyphs)
        {
            if (!glyph.IsSpace)
            {
                words.Add(glyph.Text);
            }
        }

        words.Sort(StringComparer.Ordinal);
        line.Append('\t').AppendJoin(string.Empty, words);
    }

    /// <summary>Whether several cells of the first row have text, all of it bold, and rows follow.</summary>
    public static bool IsBold(PageTable table)
    {
        var filled = 0;
        foreach (var cell in table.Cells)
        {
            if (cell.Row > 0)
            {
                break;
            }

            foreach (var glyph in cell.Glyphs)
            {
                if (!glyph.IsSpace && !glyph.Font.IsBold)
                {
                    return false;
                }
            }

            filled += cell.HasText ? 1 : 0;
        }

        return filled > 1 && table.RowCount > 1;
    }
}
