using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Readers.Html;

/// <summary>Reads a table of labels and values as the fields of a site's metadata block.</summary>
internal static class MetadataTable
{
    /// <summary>The fields, or null where the table is something else.</summary>
    public static List<MetadataBlock.Field>? Read(TableGrid grid)
    {
        var fields = new List<MetadataBlock.Field>();
        if (ReadColumns(grid, fields))
        {
            return fields;
        }

        fields.Clear();
        var rows = 0;
        foreach (var row in grid.Rows.AsSpan())
        {
            var before = fields.Count;
            if (!ReadRow(row, fields))
            {
                return null;
            }

            rows += fields.Count > before ? 1 : 0;
        }

        // A head row of labels over rows of values is a list of documents, not one document's fields.
        var filled = 0;
        foreach (var field in fields)
        {
            filled += field.Below is not null || !field.Pair.IsBlankIn(field.Line) ? 1 : 0;
        }

        return MetadataBlock.IsOne(fields) && filled * 2 >= fields.Count && rows * 2 >= grid.Rows.Count ? fields : null;
    }

    // One row of labels and one of values: with more rows it is a list of documents.
    private static bool ReadColumns(TableGrid grid, List<MetadataBlock.Field> fields)
    {
        if (
            grid.Rows.Count != 2
            || grid.Rows[0].Cells.Count < 3
            || grid.Rows[1].Cells.Count != grid.Rows[0].Cells.Count
        )
        {
            return false;
        }

        var (labels, values) = (grid.Rows[0].Cells, grid.Rows[1].Cells);
        for (var i = 0; i < labels.Count; i++)
        {
            var text = labels[i].Text;
            if (
                MetadataLabels.Find(text) is not [var label]
                || !label.IsBlankIn(text)
                || MetadataLabels.Find(values[i].Text).Count > 0
            )
            {
                return false;
            }

            fields.Add(new(text, label, values[i].Text));
        }

        return MetadataBlock.IsOne(fields);
    }

    // False where a cell is neither a label nor the value of one.
    private static bool ReadRow(TableRow row, List<MetadataBlock.Field> fields)
    {
        var mayBeValue = false;
        for (var i = 0; i < row.Cells.Count; i++)
        {
            var text = row.Cells[i].Text;
            if (MetadataLabels.Find(text) is { Count: > 0 } pairs)
            {
                foreach (var pair in pairs)
                {
                    fields.Add(new(text, pair, null));
                }

                mayBeValue = pairs[^1].IsBlankIn(text);
            }
            else if (mayBeValue)
            {
                fields[^1] = fields[^1] with { Below = text };
                mayBeValue = false;
            }
            else if (MetadataLabels.FindUnknown(text) is { } unknown && (unknown.HasColon || i + 1 < row.Cells.Count))
            {
                fields.Add(new(text, unknown, null));
                mayBeValue = unknown.IsBlankIn(text);
            }
            else if (!text.IsBlank)
            {
                return false;
            }
        }

        return true;
    }
}
