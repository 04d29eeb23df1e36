using GovOpen.Parsing.Text;
using GovOpen.Parsing.Units;

namespace GovOpen.Parsing.Tables;

/// <summary>The rows above a table's data, and what they call each column.</summary>
/// <param name="CaptionRows">Rows that only hold the table's title.</param>
/// <param name="DataStart">Index of the first data row.</param>
/// <param name="Labels">One label a column; empty where the head says nothing.</param>
/// <param name="Senses">What each label says: by its innermost words, else by the whole.</param>
/// <param name="IsDivided">Whether the words that say it stand above others that say nothing (完成时限 over 一季度).</param>
internal sealed record TableHead(int CaptionRows, int DataStart, string[] Labels, LabelSense[] Senses, bool[] IsDivided)
{
    /// <summary>Column heads are words, not sentences.</summary>
    private const int LongestLabel = 24;

    private const int MostHeadRows = 3;

    private const int LongestPeriod = 4;

    private const int LongestTime = 7;

    private string[][]? printed;

    /// <summary>Finds the head of a table.</summary>
    public static TableHead Find(TableMatrix matrix)
    {
        var (caption, end) = FindRows(matrix);
        var senses = new LabelSense[matrix.ColumnCount];
        var divided = new bool[matrix.ColumnCount];
        var labels = Array.ConvertAll(senses, _ => string.Empty);
        if (end > caption)
        {
            for (var c = 0; c < labels.Length; c++)
            {
                labels[c] = string.Concat(WordsOf(matrix, c, caption, end, areSpread: false));
                var words = WordsOf(matrix, c, caption, end, areSpread: true);
                (senses[c], divided[c]) = SenseOf(words, string.Concat(words));
            }

            if (HasUnlabelledColumns(matrix, caption, end))
            {
                labels = StandInPlace(matrix, caption) ? SpreadRight(labels) : LabelFitter.Fit(matrix, caption, end);
                senses = Array.ConvertAll(labels, ColumnLexicon.Look);
            }
        }

        return new(end > caption ? caption : 0, end > caption ? end : 0, labels, senses, divided);
    }

    /// <summary>The words of the head row by row, without white space: what a page break prints again.</summary>
    public static string[][] Print(TableMatrix matrix)
    {
        var (caption, end) = FindRows(matrix);
        return PrintRows(matrix, caption, end);
    }

    /// <summary>Whether a row above the head holds the heading of the first section.</summary>
    public bool IsHeadingAbove(TableMatrix matrix, int row) =>
        row < CaptionRows
        && (
            SectionRows.IsNumberedTitle(matrix, row)
            || HoldsOneCell(matrix, row) is { } cell && (IsItem(cell) || NamesLead(cell))
        );

    /// <summary>Whether a row further down prints a row of the head again.</summary>
    public bool IsPrintedBy(TableMatrix matrix, int row)
    {
        printed ??= PrintRows(matrix, CaptionRows, DataStart);
        foreach (var words in printed)
        {
            if (words.Length > 0 && Prints(matrix, row, words))
            {
                return true;
            }
        }

        return false;
    }

    private static bool Prints(TableMatrix matrix, int row, string[] words)
    {
        var next = 0;
        for (var c = 0; c < matrix.ColumnCount; c++)
        {
            if (matrix.Rows[row].Own(c, row) is not { IsBlank: false } cell)
            {
                continue;
            }

            if (next == words.Length || !EqualsCompact(cell.Text.Value, words[next++]))
            {
                return false;
            }
        }

        return next == words.Length;
    }

    private static bool EqualsCompact(string text, string compact)
    {
        var at = 0;
        foreach (var c in text)
        {
            if (!HanText.IsSpace(c) && (at == compact.Length || compact[at++] != c))
            {
                return false;
            }
        }

        return at == compact.Length;
    }

    private static string[][] PrintRows(TableMatrix matrix, int caption, int end)
    {
        var rows = new string[Math.Max(0, end - caption)][];
        for (var r = 0; r < rows.Length; r++)
        {
            var words = new List<string>();
            foreach (var cell in matrix.OwnCells(caption + r))
            {
                if (!cell.IsBlank)
                {
                    words.Add(HanText.WithoutBlanks(cell.Text.Value));
                }
            }

            rows[r] = [.. words];
        }

        return rows;
    }

    private static (int Caption, int End) FindRows(TableMatrix matrix)
    {
        var caption = 0;
        while (caption < Math.Min(matrix.Rows.Count, MostHeadRows) && StandsAbove(matrix, caption))
        {
            caption++;
        }

        var row = caption;
        var depth = caption;
        while (row < matrix.Rows.Count && row - caption < MostHeadRows && IsHeadRow(matrix, row, caption, ref depth))
        {
            row++;
        }

        return (caption, row);
    }

    // A heading above the head, where the head follows; below it, it is a heading between rows.
    private static bool StandsAbove(TableMatrix matrix, int row) =>
        HoldsOneCell(matrix, row) is { } cell
            ? !IsItem(cell) || cell.Kind != CellKind.Number && HeadFollows(matrix, row)
        : SectionRows.IsNumberedTitle(matrix, row) ? HeadFollows(matrix, row)
        : HoldsFields(matrix, row);

    private static bool HeadFollows(TableMatrix matrix, int row)
    {
        var next = 0;
        return row + 1 < matrix.Rows.Count && IsHeadRow(matrix, row + 1, row + 1, ref next);
    }

    // 牵头单位：县发展改革局 above the head speaks of what stands below it.
    private static bool NamesLead(MatrixCell cell) => DutyLabel.LeadColon(cell.Text.FoldedSpan) >= 0;

    private static bool IsItem(MatrixCell cell) =>
        cell.Kind is CellKind.ChineseItem or CellKind.ParenthesisItem or CellKind.ArabicItem or CellKind.Number;

    // 填报单位：…, 填报时间：… beside it.
    private static bool HoldsFields(TableMatrix matrix, int row) =>
        matrix.AsideReason(row) is not null
        && matrix.OwnCells(row).All(cell => cell.IsBlank || cell.Text.FoldedSpan.Contains(':'));

    // The title of the table, or 单位：万元 under it: one cell across, or alone where the source has no spans.
    private static MatrixCell? HoldsOneCell(TableMatrix matrix, int row)
    {
        MatrixCell? only = null;
        for (var c = 0; c < matrix.ColumnCount; c++)
        {
            if (matrix.Rows[row].Own(c, row) is { IsBlank: false } cell)
            {
                if (only is not null)
                {
                    return null;
                }

                only = cell;
            }
        }

        return
            only is not null
            && matrix.ColumnCount > 2
            && (only.ColumnSpan >= matrix.ColumnCount - 1 || !matrix.HasColumnSpans)
            ? only
            : null;
    }

    /// <param name="depth">The first row that no cell of the head reaches down to.</param>
    private static bool IsHeadRow(TableMatrix matrix, int row, int first, ref int depth)
    {
        var cells = matrix.OwnCells(row).Where(cell => !cell.IsBlank).ToList();
        var isReached = row < depth;
        if (cells.Count == 0 || cells.Exists(cell => !MayBeLabel(cell, isReached)))
        {
            return false;
        }

        bool? areMarked = null;
        var known = cells.Count(cell =>
            IsPeriod(cell)
            || (row == first && IsTime(cell))
            || ColumnLexicon.Look(HanText.Clean(cell.Text.Value)) != LabelSense.Unknown
            || (UnitMarks.IsUnit(cell) && (areMarked ??= UnitMarks.StandBelow(matrix, row)))
        );
        var isHead =
            matrix.Rows[row].IsHead
            || (row == first ? IsFirstHeadRow(cells, known) : isReached || IsFurtherHeadRow(matrix, row, cells, known));
        if (isHead && row == first && cells.Exists(cell => cell.ColumnSpan > 1))
        {
            // 序号 reaches down beside 责任分工, which is divided below: so far the head goes.
            depth = Math.Min(row + MostHeadRows, cells.Max(cell => cell.OriginRow + cell.RowSpan));
        }

        return isHead;
    }

    private static bool IsFirstHeadRow(List<MatrixCell> cells, int known) =>
        cells.Count >= 2 && known * 2 >= cells.Count && cells.Exists(cell => ColumnLexicon.Knows(cell.Text.Value));

    // A further head row stands below spans of the one above, or blank where that one says enough.
    private static bool IsFurtherHeadRow(TableMatrix matrix, int row, List<MatrixCell> cells, int known) =>
        (
            known * 2 >= cells.Count
            && (
                Array.Exists(matrix.Rows[row - 1].Cells, cell => cell is { ColumnSpan: > 1 })
                || cells.TrueForAll(cell => StandsBelowLostSpan(matrix, row, cell.Column))
            )
        ) || cells.TrueForAll(cell => ColumnLexicon.Knows(cell.Text.Value) || IsPeriod(cell) || IsTime(cell));

    // Where no span is kept, what one covered is blank: 一级 and 二级 below 改革事项 and the blank beside it.
    private static bool StandsBelowLostSpan(TableMatrix matrix, int row, int column)
    {
        var above = matrix.Rows[row - 1].Cells;
        return !matrix.HasColumnSpans
            && (
                above[column] is { IsBlank: true }
                || (column + 1 < above.Length && above[column + 1] is { IsBlank: true })
            );
    }

    private static bool MayBeLabel(MatrixCell cell, bool isReached) =>
        HanText.WithoutBlanks(cell.Text.Value) is { Length: <= LongestLabel } label
        && !label.AsSpan().ContainsAny("。；")
        && (
            cell.Kind is CellKind.ShortText or CellKind.Units or CellKind.LongText
            || isReached
            || IsPeriod(cell)
            || IsTime(cell)
        );

    // 一季度, 上半年 over what is done by then.
    private static bool IsPeriod(MatrixCell cell) =>
        cell.Kind == CellKind.Deadline
        && HanText.WithoutBlanks(cell.Text.Value) is { Length: <= LongestPeriod } label
        && (label.EndsWith("季度", StringComparison.Ordinal) || label is "上半年" or "下半年" or "全年");

    // 2024年, 3月, 4—6月 over what is done in it; in a row of data it may be the time itself.
    private static bool IsTime(MatrixCell cell)
    {
        var label = HanText.WithoutBlanks(cell.Text.FoldedSpan);
        return label.Length <= LongestTime
            && label.IndexOfAnyExceptInRange('0', '9') is > 0 and var digits
            && (
                (digits == 4 && label[4..] is "年" or "年度")
                || (digits <= 2 && label.Trim("0123456789-~至") is "月" or "月份")
            );
    }

    private static List<string> WordsOf(TableMatrix matrix, int column, int first, int end, bool areSpread)
    {
        var words = new List<string>();
        for (var r = first; r < end; r++)
        {
            if (
                (areSpread ? HeadCell(matrix, r, column, end) : matrix.Rows[r].Cells[column]) is { IsBlank: false } cell
                && HanText.Clean(cell.Text.Value).TrimEnd('：', ':').Trim('【', '】') is var word
                && !words.Contains(word)
            )
            {
                words.Add(word);
            }
        }

        return words;
    }

    // Where no span is kept, what stands left of a blank speaks for both where both are divided below.
    private static MatrixCell? HeadCell(TableMatrix matrix, int row, int column, int end)
    {
        var cells = matrix.Rows[row].Cells;
        var from = column;
        while (
            from > 0
            && row + 1 < end
            && !matrix.HasColumnSpans
            && cells[from] is { IsBlank: true }
            && matrix.Rows[row + 1].Cells[from] is { IsBlank: false }
        )
        {
            from--;
        }

        return from == column || matrix.Rows[row + 1].Cells[from] is { IsBlank: false } ? cells[from] : cells[column];
    }

    private static (LabelSense Sense, bool IsDivided) SenseOf(List<string> words, string label)
    {
        for (var i = words.Count - 1; i >= 0 && words.Count > 1; i--)
        {
            if (ColumnLexicon.Look(words[i]) is var sense and not LabelSense.Unknown)
            {
                // 责任单位 over 单位名称: the upper words say whose.
                if (
                    sense == LabelSense.AmbiguousUnit
                    && i > 0
                    && ColumnLexicon.Look(words[i - 1]) is var upper
                    && NamesUnits(upper)
                )
                {
                    return (upper, false);
                }

                return (NamesPeople(words, i) ? LabelSense.Person : sense, i < words.Count - 1);
            }
        }

        return (ColumnLexicon.Look(label), false);
    }

    private static bool NamesUnits(LabelSense sense) =>
        sense is LabelSense.Lead or LabelSense.Responsible or LabelSense.Cooperating or LabelSense.Supervising;

    // 责任人 over 姓名 and 职务: the name of who answers.
    private static bool NamesPeople(List<string> words, int at) =>
        at > 0
        && words[at] == "姓名"
        && ColumnLexicon.Look(words[at - 1]) is LabelSense.Person or LabelSense.Responsible or LabelSense.Lead;

    // The head has a cell for every column, the last one filled, and no row was moved: blanks are what is left of spans.
    private static bool StandInPlace(TableMatrix matrix, int row) =>
        matrix.MovedRows.Count == 0
        && matrix.Rows[row].Cells is [{ IsBlank: false }, .., { IsBlank: false }] cells
        && Array.TrueForAll(cells, cell => cell is not null);

    // A number column covers no other.
    private static string[] SpreadRight(string[] labels)
    {
        var spread = (string[])labels.Clone();
        for (var c = 1; c < spread.Length; c++)
        {
            if (spread[c].Length == 0 && ColumnLexicon.Look(spread[c - 1]) != LabelSense.Ordinal)
            {
                spread[c] = spread[c - 1];
            }
        }

        return spread;
    }

    // The head has fewer cells than the data has columns, and no spans that say which it covers.
    private static bool HasUnlabelledColumns(TableMatrix matrix, int first, int end)
    {
        if (end - first != 1)
        {
            return false;
        }

        var cells = matrix.Rows[first].Cells;
        for (var c = 0; c < cells.Length; c++)
        {
            if (cells[c] is null or { IsBlank: true } && matrix.HasTextBelow(c, end))
            {
                return true;
            }
        }

        return false;
    }
}
