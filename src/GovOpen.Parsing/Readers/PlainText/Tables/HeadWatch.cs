using GovOpen.Parsing.Model;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>Tells where, among the rows of a table, the head of another one stands.</summary>
internal sealed class HeadWatch(LineSheet sheet)
{
    private const int FewestLabels = 3;

    // A title and a line under it may stand above the head.
    private const int MostRowsAbove = 2;

    private List<string>? head;
    private int rows;
    private bool isBelowHead;

    /// <summary>Takes a row of the table.</summary>
    public void Add(List<TextRange> cells)
    {
        isBelowHead = rows <= MostRowsAbove && LabelsOf(cells) is not null;
        if (isBelowHead)
        {
            head ??= LabelsOf(cells);
        }

        rows++;
    }

    /// <summary>
    /// Whether a row is a head, other than the one above the table's rows: it begins with a number column or has a
    /// label of that head. The same head again is what a page break prints.
    /// </summary>
    public bool BeginsAnother(List<TextRange> cells) =>
        head is not null
        && !isBelowHead
        && LabelsOf(cells) is { Count: >= FewestLabels } labels
        && !labels.SequenceEqual(head, StringComparer.Ordinal)
        && (HeaderWords.IsOrdinal(labels[0]) || labels.Exists(head.Contains));

    // Without white space; null where a cell is no label.
    private List<string>? LabelsOf(List<TextRange> cells)
    {
        var labels = new List<string>();
        foreach (var cell in cells)
        {
            var text = sheet.Words(cell).Trim();
            if (text.IsEmpty)
            {
                continue;
            }

            if (!HeaderWords.IsOne(text))
            {
                return null;
            }

            labels.Add(HanText.WithoutBlanks(text.ToString()));
        }

        return labels.Count > 1 ? labels : null;
    }
}
