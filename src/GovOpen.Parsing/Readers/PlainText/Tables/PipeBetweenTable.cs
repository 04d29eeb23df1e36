using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>
/// One cell a line, pipes between the cells of a row alone: none stands behind the last, so that the last cell of a row and
/// the first of the next are lines between the same two pipes.
/// </summary>
internal sealed class PipeBetweenTable : ITableRecognizer
{
    private const int FewestColumns = 3;
    private const int MostColumns = 16;
    private const int LongestHead = 12;
    private const int RowsToJudge = 3;

    public FlatTable? TryRead(LineSheet sheet, int line, ReaderOptions options)
    {
        if (!MeetsPipe(sheet, line) || !HeaderWords.IsOne(PipeRow.WithoutPipes(sheet.Content(line))))
        {
            return null;
        }

        // Where blank lines stand around pipes they stand everywhere, and are no blank cells.
        var isSpaced = line + 1 < sheet.Count && sheet[line + 1].IsBlank;

        // The first rows tell whether there is a table; to read on to the end at each word of a head would take long.
        var head = PipeSegments.Read(sheet, line, isSpaced, MostColumns * RowsToJudge);
        var columns = CountColumns(sheet, head);
        return columns > 0 && PipeBetweenRows.Read(sheet, head, columns).AreMostlyWhole
            ? Arrange(sheet, line, options, columns, isSpaced)
            : null;
    }

    // A pipe ends the line, or begins the next.
    private static bool MeetsPipe(LineSheet sheet, int line)
    {
        if (sheet.Content(line) is [.., '|' or '｜'])
        {
            return true;
        }

        var next = sheet.NextVisible(line + 1, 2);
        return next < sheet.Count && sheet.Content(next) is ['|' or '｜', ..];
    }

    // The heads stand alone between their pipes, up to the last, below which the first cell of the next row stands. Most
    // of them are known to be heads.
    private static int CountColumns(LineSheet sheet, PipeSegments head)
    {
        var known = 0;
        for (var i = 0; i < head.Count - 1; i++)
        {
            var lines = head[i];
            var isHead = lines.Count > 0 && HeaderWords.IsOne(sheet.Words(lines[0]).Trim());
            known += isHead ? 1 : 0;
            if (lines.Count > 1)
            {
                var isLast = isHead && i + 1 >= FewestColumns && known * 2 > i + 1;
                return isLast && !HeaderWords.IsOne(sheet.Words(lines[^1]).Trim()) ? i + 1 : 0;
            }

            if (lines.Count == 0 || (!isHead && (i == 0 || lines[0].Length > LongestHead)))
            {
                return 0;
            }
        }

        return 0;
    }

    private static FlatTable Arrange(LineSheet sheet, int line, ReaderOptions options, int columns, bool isSpaced)
    {
        var segments = PipeSegments.Read(sheet, line, isSpaced, options.MaxTableCells);
        var found = PipeBetweenRows.Read(sheet, segments, columns);
        var findings = TableLimits.UnevenRows(found.Rows, columns).ToList();
        var isWhole = findings.Count == 0;
        if (segments.Count > options.MaxTableCells)
        {
            findings.Add(TableLimits.TooLarge(options, segments[0][0]));
        }

        return new FlatTable(
            found.Rows,
            isWhole ? TableForm.Marked : TableForm.Ragged,
            $"每格一行、竖线分隔：{found.Rows.Count}行，表头{columns}格",
            segments.LineBehind(found.End)
        )
        {
            Markup = segments.PipesBefore(found.End),
            Findings = findings,
            MayHaveLostSpans = true,
            IsInPlace = isWhole,
        };
    }
}
