using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Lexicons;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>
/// Rows whose cells are separated by tabs, as copied from a web page or a spreadsheet. Merged cells are empty, or
/// missing at either end; a row that lost all its tabs stands between others.
/// </summary>
internal sealed class TabTable : ITableRecognizer
{
    // How far apart two rows of one table may stand: a page number and blank lines around it.
    private const int MostBlankLines = 3;

    // Lines without tabs that may stand before the next row with tabs.
    private const int MostLoneLines = 3;

    private const int LongestLoneLine = 40;

    private const int LongestHead = 120;

    // Lines that a cell may be broken into.
    private const int MostBrokenLines = 30;

    /// <summary>A site's line has fewer.</summary>
    private const int FewestCells = 3;

    // Cells that are single words set apart (a title spread out, names under a letter) make no row.
    private const int ShortestRowText = 5;

    public FlatTable? TryRead(LineSheet sheet, int line, ReaderOptions options)
    {
        if (!sheet.Raw(line).Contains('\t') || !Opens(sheet, line))
        {
            return null;
        }

        var table = new TabTableBuilder(sheet, options);
        var at = line;
        var blanks = 0;
        for (; at < sheet.Count && blanks <= MostBlankLines && !table.IsFull; at++)
        {
            if (sheet[at].IsBlank && !IsEmptyRow(sheet, at, blanks))
            {
                blanks++;
                continue;
            }

            if (sheet[at].Length <= LongestHead && table.EndsBefore(at) && Opens(sheet, at))
            {
                break;
            }

            if (blanks > 0 && IsSiteLine(sheet, at))
            {
                break;
            }

            if (Belongs(sheet, at, table.Widest))
            {
                at = table.AddRow(at, blanks > 0);
                at = ReadBroken(sheet, at, table);
            }
            else if (LineShapes.IsPageNumber(sheet.Content(at)) && RowsFollow(sheet, at + 1, orHeader: true))
            {
                table.AddPageNumber(at);
                blanks = 1;
                continue;
            }
            else
            {
                break;
            }

            blanks = 0;
        }

        return table.Finish();
    }

    // The last line of the row that a line ends or, where a cell held line ends, only begins.
    private static int ReadBroken(LineSheet sheet, int line, TabTableBuilder table)
    {
        var cells = table.LastCount;
        for (
            var at = line + 1;
            cells > 1 && cells < table.Widest && at < sheet.Count && at <= line + MostBrokenLines && !sheet[at].IsBlank;
            at++
        )
        {
            var further = sheet.Raw(at).Count('\t');
            cells += further;
            var first = new TextRange(sheet[at].Start, BrokenRow.EndOfFirst(sheet, at, '\t'));
            if (BrokenRow.IsOwnRow(sheet, first) || (LineShapes.IsNumbered(sheet.Content(at)) && !table.LastIsOpen))
            {
                break;
            }

            if (cells == table.Widest && further > 0 && (at > line + 1 || table.LastIsCounted))
            {
                table.Extend(line + 1, at);
                return at;
            }
        }

        return line;
    }

    // 打印 关闭, 主办单位：…: what a site prints below a table.
    private static bool IsSiteLine(LineSheet sheet, int line) =>
        sheet[line].Length <= LongestHead
        && TabRow.Of(sheet, line).Cells < FewestCells
        && TextFolder.Fold(sheet.Content(line).ToString()) is var folded
        && !FurnitureLexicon.IsPageNumber(folded)
        && FurnitureLexicon.ReasonOutside(folded) is not null;

    // A row of nothing but tabs keeps its place only between rows.
    private static bool IsEmptyRow(LineSheet sheet, int line, int blanks) =>
        blanks == 0 && sheet.Raw(line).Count('\t') >= 2 && line + 1 < sheet.Count && TabRow.Of(sheet, line + 1).IsRow;

    private static bool Opens(LineSheet sheet, int line)
    {
        var first = TabRow.Of(sheet, line);
        if (!first.IsRow || (!first.IsHeader && first.LongestCell < ShortestRowText && first.Cells < 4))
        {
            return false;
        }

        var like = 0;
        var at = line + 1;
        for (var seen = 0; seen < 4; seen++, at++)
        {
            at = sheet.NextVisible(at, MostBlankLines + 1);
            if (at >= sheet.Count)
            {
                break;
            }

            var row = TabRow.Of(sheet, at);
            var isNear = Math.Abs(row.Cells - first.Cells) <= 1;
            like += (first.IsHeader ? row.IsPartOfRow : row.IsRow && isNear) ? 1 : 0;
        }

        return like
            >= (
                first.IsHeader ? 1
                : first.Cells >= 3 ? 1
                : 2
            );
    }

    private static bool Belongs(LineSheet sheet, int line, int widest)
    {
        var row = TabRow.Of(sheet, line);
        if (row.IsRow)
        {
            return true;
        }

        if (row.IsPartOfRow)
        {
            return row.Cells <= widest + 1 && (row.Cells >= widest - 1 || RowsFollow(sheet, line + 1));
        }

        var content = sheet.Content(line);
        return (
                content.Length <= LongestLoneLine
                || LineShapes.IsNumbered(content)
                || content[0] == '<'
                || row.Cells > 1
            )
            && !LineShapes.IsPageNumber(content)
            && !LineShapes.StandsOutside(content)
            && RowsFollow(sheet, line + 1);
    }

    // Whether rows of the same table follow soon; a header row begins another table, unless only a page number stands before it.
    private static bool RowsFollow(LineSheet sheet, int line, bool orHeader = false)
    {
        for (var seen = 0; seen < MostLoneLines; seen++, line++)
        {
            line = sheet.NextVisible(line, MostBlankLines + 1);
            if (line >= sheet.Count || LineShapes.StandsOutside(sheet.Content(line)))
            {
                return false;
            }

            var row = TabRow.Of(sheet, line);
            if (row.IsPartOfRow)
            {
                return orHeader || !row.IsHeader;
            }
        }

        return false;
    }
}
