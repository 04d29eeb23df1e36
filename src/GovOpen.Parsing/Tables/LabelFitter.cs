using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Tables;

/// <summary>
/// Spreads the cells of a head over more columns than it has: each label covers one or more neighbouring columns, all
/// are covered, and the sum of what does not fit is least. Where two ways fit alike, the label further right covers more.
/// </summary>
internal static class LabelFitter
{
    /// <summary>A wider table is no task table whose head lacks cells; its labels stay where they stand.</summary>
    private const int MostColumns = 64;

    /// <summary>As many rows tell what a column holds.</summary>
    private const int SampleSize = 200;

    /// <summary>What it costs that a column without a head of its own stays without: less than words of another sense.</summary>
    private const double SkipCost = 1.2;

    public static string[] Fit(TableMatrix matrix, int headRow, int dataStart)
    {
        var labels = matrix
            .OwnCells(headRow)
            .Where(cell => !cell.IsBlank)
            .Select(cell => HanText.Clean(cell.Text.Value))
            .ToArray();
        var columns = matrix.ColumnCount;
        if (columns > MostColumns)
        {
            return
            [
                .. matrix
                    .Rows[headRow]
                    .Cells.Select(cell => cell is null ? string.Empty : HanText.Clean(cell.Text.Value)),
            ];
        }

        var kinds = new CellKind[columns];
        for (var c = 0; c < columns; c++)
        {
            kinds[c] = MainKind(matrix, c, dataStart);
        }

        var result = Array.ConvertAll(kinds, _ => string.Empty);
        if (labels.Length == 0 || labels.Length > columns)
        {
            return result;
        }

        // The corner over the numbers is often left blank.
        var corner =
            kinds[0] == CellKind.Number
            && labels.Length < columns
            && matrix.Rows[headRow].Cells[0] is { IsBlank: true }
            && ColumnLexicon.Look(labels[0]) != LabelSense.Ordinal
                ? 1
                : 0;

        // cost[i, c]: least cost of spreading the first i labels over the first c columns.
        var cost = new double[labels.Length + 1, columns + 1];
        var width = new int[labels.Length + 1, columns + 1];
        for (var i = 0; i <= labels.Length; i++)
        {
            for (var c = 0; c <= columns; c++)
            {
                cost[i, c] = i == 0 && c == corner ? 0 : double.PositiveInfinity;
            }
        }

        for (var i = 1; i <= labels.Length; i++)
        {
            var sense = ColumnLexicon.Look(labels[i - 1]);
            for (var c = i + corner; c <= columns; c++)
            {
                Choose(cost, width, kinds, sense, i, c);
                if (cost[i, c - 1] + SkipCost < cost[i, c] && SpeaksForItself(matrix, headRow, c - 1, kinds))
                {
                    (cost[i, c], width[i, c]) = (cost[i, c - 1] + SkipCost, 0);
                }
            }
        }

        if (InPlace(matrix, headRow, kinds) is var (places, misfit) && misfit <= cost[labels.Length, columns])
        {
            return places;
        }

        for (int i = labels.Length, c = columns; i > 0; i--)
        {
            while (width[i, c] == 0)
            {
                c--;
            }

            for (var w = 0; w < width[i, c]; w++)
            {
                result[c - 1 - w] = labels[i - 1];
            }

            c -= width[i, c];
        }

        return result;
    }

    // Each label over the column that it stands in, and over those right of it that have none and do not speak for
    // themselves; and what of it does not fit.
    private static (string[] Labels, double Misfit) InPlace(TableMatrix matrix, int headRow, CellKind[] kinds)
    {
        var labels = new string[kinds.Length];
        var misfit = 0.0;
        for (var c = 0; c < labels.Length; c++)
        {
            var left = c > 0 ? labels[c - 1] : string.Empty;
            if (matrix.Rows[headRow].Cells[c] is { IsBlank: false } cell)
            {
                labels[c] = HanText.Clean(cell.Text.Value);
                misfit += Misfit(ColumnLexicon.Look(labels[c]), kinds[c]);
            }
            else
            {
                var covers =
                    kinds[c] is not (CellKind.Units or CellKind.Deadline)
                    && ColumnLexicon.Look(left) is not (LabelSense.Ordinal or LabelSense.Unknown);
                labels[c] = covers ? left : string.Empty;
            }
        }

        return (labels, misfit);
    }

    // Units or times under a blank head.
    private static bool SpeaksForItself(TableMatrix matrix, int headRow, int column, CellKind[] kinds) =>
        kinds[column] is CellKind.Units or CellKind.Deadline
        && matrix.Rows[headRow].Cells[column] is null or { IsBlank: true };

    private static void Choose(double[,] cost, int[,] width, CellKind[] kinds, LabelSense sense, int label, int column)
    {
        for (var w = column - label + 1; w >= 1; w--)
        {
            var total = cost[label - 1, column - w] + (ExtraCost(sense) * (w - 1));
            for (var k = 0; k < w; k++)
            {
                total += Misfit(sense, kinds[column - 1 - k]);
            }

            if (total < cost[label, column])
            {
                (cost[label, column], width[label, column]) = (total, w);
            }
        }
    }

    /// <summary>What it costs that a label of this sense covers a further column.</summary>
    private static double ExtraCost(LabelSense sense) =>
        sense switch
        {
            LabelSense.Group => 0.1,
            LabelSense.Task => 0.2,
            LabelSense.Measure => 0.5,
            LabelSense.Unknown => 0.6,
            LabelSense.Remark => 1,
            _ => 2,
        };

    /// <summary>What it costs that a column under a label looks like this.</summary>
    private static double Misfit(LabelSense sense, CellKind kind) =>
        (sense, kind) switch
        {
            (_, CellKind.Blank) => 0.5,
            (LabelSense.Ordinal, CellKind.Number) or (LabelSense.Deadline, CellKind.Deadline) => 0,
            (LabelSense.Ordinal, _) => 3,
            (LabelSense.Deadline, CellKind.ShortText) => 1,
            (LabelSense.Deadline, _) => 3,
            (
                LabelSense.Task
                    or LabelSense.Group
                    or LabelSense.Measure
                    or LabelSense.Unknown,
                CellKind.Number
                    or CellKind.Deadline
            ) => 2,
            (LabelSense.Task or LabelSense.Group or LabelSense.Measure or LabelSense.Unknown, CellKind.Units) => 1.5,
            (LabelSense.Task or LabelSense.Group or LabelSense.Measure or LabelSense.Unknown, _) => 0,
            (LabelSense.Remark or LabelSense.Refuse, _) => 0.5,
            (_, CellKind.Units) => 0,
            (_, CellKind.ShortText) => 1,
            (_, CellKind.LongText) => 1.5,
            _ => 3,
        };

    // Of equals the first in the order of the kinds.
    private static CellKind MainKind(TableMatrix matrix, int column, int dataStart)
    {
        Span<int> counts = stackalloc int[CellSignature.KindCount];
        for (var r = dataStart; r < Math.Min(matrix.Rows.Count, dataStart + SampleSize); r++)
        {
            counts[(int)(matrix.Rows[r].Cells[column]?.Kind ?? CellKind.Blank)]++;
        }

        counts[(int)CellKind.Blank] = 0;
        var main = CellKind.Blank;
        for (var kind = CellKind.Blank; kind <= CellKind.LongText; kind++)
        {
            main = counts[(int)kind] > counts[(int)main] ? kind : main;
        }

        return main;
    }
}
