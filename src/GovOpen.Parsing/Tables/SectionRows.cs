using GovOpen.Parsing.Numbering;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Tables;

/// <summary>
/// Finds the rows that are headings. Besides cells across the table: a row of the number column that counts otherwise
/// than most (一 among 1, 2, 3; 1 among 1.1, 1.2), with a title and nothing else but sums of what stands below.
/// </summary>
internal static class SectionRows
{
    private static readonly CharSet DecimalCharacters = CharSet.Of("0123456789.");

    private enum Counting
    {
        None,
        Chinese,
        ChineseInBrackets,
        Arabic,
        Decimal,
        Other,
    }

    private static readonly Counting[] Innermost =
    [
        Counting.Decimal,
        Counting.Arabic,
        Counting.Other,
        Counting.ChineseInBrackets,
        Counting.Chinese,
    ];

    public static bool[] Find(TableMatrix matrix, TableHead head, TableVerdict verdict)
    {
        var sections = new bool[matrix.Rows.Count];
        for (var r = head.DataStart; r < sections.Length; r++)
        {
            sections[r] = matrix.IsSectionRow(r) || IsNumberedTitle(matrix, r);
        }

        var ordinal = Array.FindIndex(verdict.Columns, column => column.Role == ColumnRole.Ordinal);
        if (ordinal >= 0)
        {
            AddNumbered(matrix, head, ordinal, sections);
            AddUnnumbered(matrix, head, ordinal, sections);
        }

        return sections;
    }

    /// <summary>Whether a row says 一 and, across all the other columns, what it counts.</summary>
    public static bool IsNumberedTitle(TableMatrix matrix, int row) =>
        matrix.ColumnCount > 2
        && matrix.Rows[row].Own(0, row) is { ColumnSpan: 1, RowSpan: 1, IsBlank: false } number
        && matrix.Rows[row].Own(1, row) is { IsBlank: false } title
        && title.ColumnSpan == matrix.ColumnCount - 1
        && CountingOf(number.Text.FoldedSpan) is Counting.Chinese or Counting.ChineseInBrackets;

    private static void AddNumbered(TableMatrix matrix, TableHead head, int ordinal, bool[] sections)
    {
        var countings = new Counting[sections.Length];
        var totals = new int[(int)Counting.Other + 1];
        for (var r = head.DataStart; r < sections.Length; r++)
        {
            countings[r] =
                !sections[r] && matrix.Rows[r].Own(ordinal, r) is { IsBlank: false } cell
                    ? CountingOf(cell.Text.FoldedSpan)
                    : Counting.None;
            totals[(int)countings[r]]++;
        }

        var main = Array.Find(Innermost, counting => totals[(int)counting] > 0);
        for (var r = head.DataStart; r < sections.Length; r++)
        {
            sections[r] |= IsAbove(countings[r], main) && HoldsTitleOnly(matrix, r, ordinal);
        }
    }

    // A short text and nothing else, right above the number that is next: 3 / 提升应急能力 / 4.
    private static void AddUnnumbered(TableMatrix matrix, TableHead head, int ordinal, bool[] sections)
    {
        var (below, candidates) = (0, new List<(int Row, int Below)>());
        var moved = matrix.MovedRows.ToHashSet();
        for (var r = sections.Length - 1; r >= head.DataStart; r--)
        {
            if (ArabicAt(matrix, r, ordinal) is { } number)
            {
                below = number;
            }
            else if (!sections[r] && below > 0 && IsLoneTitle(matrix, r, ordinal, moved))
            {
                candidates.Add((r, below));
            }
            else
            {
                below = sections[r] ? below : 0;
            }
        }

        var (above, next) = (0, head.DataStart);
        for (var i = candidates.Count - 1; i >= 0; i--)
        {
            for (; next < candidates[i].Row; next++)
            {
                above = ArabicAt(matrix, next, ordinal) ?? above;
            }

            sections[next] = candidates[i].Below == above + 1;
        }
    }

    private static int? ArabicAt(TableMatrix matrix, int row, int ordinal) =>
        matrix.Rows[row].Cells[ordinal] is { Kind: CellKind.Number } cell
            ? CellSignature.NumberOf(cell.Text.Folded)
            : null;

    // It stood at the head of its line: in the number column, or moved from there.
    private static bool IsLoneTitle(TableMatrix matrix, int row, int ordinal, HashSet<int> moved)
    {
        MatrixCell? only = null;
        foreach (var cell in matrix.Rows[row].Cells)
        {
            if (cell is { IsBlank: false } && !ReferenceEquals(cell, only))
            {
                if (only is not null)
                {
                    return false;
                }

                only = cell;
            }
        }

        return only is { Kind: CellKind.ShortText, ColumnSpan: 1, RowSpan: 1 }
            && (!matrix.Rows[row].StartsPage || row == 0 || EndsSentences(matrix.Rows[row - 1]))
            && (only.Column == ordinal || (ordinal == 0 && moved.Contains(row)))
            && only.Text.FoldedSpan.IndexOfAny("。;:") < 0
            && matrix.AsideReason(row) is null;
    }

    // Else a page may have cut its longest cell.
    private static bool EndsSentences(MatrixRow row) =>
        row.Cells.MaxBy(cell => cell?.Text.Length ?? 0) is { } longest
        && longest.Text.FoldedSpan.TrimEnd() is [.., '。' or ';'];

    private static bool IsAbove(Counting counting, Counting main) =>
        counting switch
        {
            Counting.Chinese => main is not Counting.Chinese,
            Counting.ChineseInBrackets => main is Counting.Arabic or Counting.Decimal or Counting.Other,
            Counting.Arabic => main is Counting.Decimal,
            _ => false,
        };

    private static bool HoldsTitleOnly(TableMatrix matrix, int row, int ordinal)
    {
        MatrixCell? title = null;
        for (var c = 0; c < matrix.ColumnCount; c++)
        {
            if (c == ordinal || matrix.Rows[row].Cells[c] is not { IsBlank: false } cell)
            {
                continue;
            }

            if (cell.OriginRow != row || c < ordinal)
            {
                return false;
            }

            title ??= cell;
            if (!ReferenceEquals(title, cell) && !CellSignature.IsAmount(cell.Text.FoldedSpan))
            {
                return false;
            }
        }

        return title is not null && !CellSignature.IsAmount(title.Text.FoldedSpan);
    }

    private static Counting CountingOf(ReadOnlySpan<char> folded)
    {
        var text = folded.Trim().TrimEnd("、.");
        if (text.Length == 0)
        {
            return Counting.None;
        }

        var isBracketed = text is ['(', .., ')'];
        var inner = isBracketed ? text[1..^1] : text;
        if (inner.Length > 0 && Numeral.ParseChinese(inner) is not null && Numeral.IsChinese(inner[0]))
        {
            return isBracketed ? Counting.ChineseInBrackets : Counting.Chinese;
        }

        return inner.IndexOfAnyExceptInRange('0', '9') < 0 && !isBracketed ? Counting.Arabic
            : NumberingRecognizer.Recognize(folded) is { Scheme.Name: "ar-dot", Scheme.Family: not "ar-dot" }
            || IsDecimal(inner)
                ? Counting.Decimal
            : Counting.Other;
    }

    private static bool IsDecimal(ReadOnlySpan<char> text) =>
        text.Contains('.') && text.IndexOfAnyExcept(DecimalCharacters) < 0;
}
