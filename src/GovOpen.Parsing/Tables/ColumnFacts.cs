using GovOpen.Parsing.Model;
using GovOpen.Parsing.Structure;

namespace GovOpen.Parsing.Tables;

/// <summary>What the filled data cells of a column look like. Kinds are shares of a sample: the column's first cells.</summary>
internal sealed class ColumnFacts
{
    /// <summary>As many cells tell what a column holds.</summary>
    private const int SampleSize = 200;

    /// <summary>Where one row in so many says again what the row above says, the column groups rows.</summary>
    private const int RowsPerRepeat = 4;

    private readonly List<MatrixCell> sample;
    private readonly int[] kinds = new int[CellSignature.KindCount];
    private bool isCounted;
    private long length;
    private int lastRow = -1;
    private SourceText lastText = SourceText.Empty;

    private ColumnFacts(int column, bool hasLabel, int rows)
    {
        Column = column;
        HasLabel = hasLabel;
        sample = new(Math.Min(SampleSize, rows));
    }

    public int Column { get; }

    public bool HasLabel { get; }

    /// <summary>Cells of its own that are not blank, section rows left out.</summary>
    public int Filled { get; private set; }

    /// <summary>Cells that say again what the row above says.</summary>
    public int Repeats { get; private set; }

    /// <summary>Without merged cells a group stands on each of its rows.</summary>
    public bool SaysAgain => Repeats * RowsPerRepeat >= Filled && Repeats > 0;

    public double Numbers => Share(CellKind.Number);

    public double Units => Share(CellKind.Units);

    public double Deadlines => Share(CellKind.Deadline);

    public double Items => Share(CellKind.ArabicItem) + Share(CellKind.ChineseItem) + Share(CellKind.ParenthesisItem);

    /// <summary>Cells that end as a sentence does.</summary>
    public double Sentences =>
        sample.Count == 0
            ? 0
            : (double)sample.Count(static cell => Terminal.EndsSentence(cell.Text.Value)) / sample.Count;

    public double MeanLength => Filled == 0 ? 0 : (double)length / Filled;

    /// <summary>The facts of every column, in one pass over the data rows.</summary>
    public static ColumnFacts[] Of(TableMatrix matrix, TableHead head)
    {
        var facts = new ColumnFacts[matrix.ColumnCount];
        for (var c = 0; c < facts.Length; c++)
        {
            facts[c] = new(c, head.Labels[c].Length > 0, matrix.Rows.Count - head.DataStart);
        }

        for (var r = head.DataStart; r < matrix.Rows.Count; r++)
        {
            if (matrix.IsApartFromColumns(r))
            {
                continue;
            }

            for (var c = 0; c < facts.Length; c++)
            {
                if (matrix.Rows[r].Own(c, r) is { IsBlank: false } cell)
                {
                    facts[c].Add(cell, r);
                }
            }
        }

        return facts;
    }

    private void Add(MatrixCell cell, int row)
    {
        Filled++;
        Repeats += row == lastRow + 1 && cell.Text.Span.SequenceEqual(lastText.Span) ? 1 : 0;
        (lastRow, lastText) = (row + cell.RowSpan - 1, cell.Text);
        length += cell.Text.Length;
        if (sample.Count < SampleSize)
        {
            sample.Add(cell);
        }
    }

    private double Share(CellKind kind)
    {
        if (!isCounted)
        {
            isCounted = true;
            foreach (var cell in sample)
            {
                kinds[(int)cell.Kind]++;
            }
        }

        return sample.Count == 0 ? 0 : (double)kinds[(int)kind] / sample.Count;
    }
}
