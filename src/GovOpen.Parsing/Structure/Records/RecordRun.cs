using GovOpen.Parsing.Model;
using GovOpen.Parsing.Tables;

namespace GovOpen.Parsing.Structure.Records;

/// <summary>A line of a run: fields of a record, or a heading between records.</summary>
internal abstract record RecordRow
{
    private RecordRow() { }

    public sealed record Heading(SourceText Text) : RecordRow;

    /// <summary>The fields of a record by the names of their labels, in order; several values of one label are lines of it.</summary>
    public sealed record Fields(List<LabelField> All) : RecordRow;

    /// <summary>Adds the fields of a record, where there are any, to the rows, and begins another.</summary>
    public static void Close(ref List<LabelField> record, List<RecordRow> rows)
    {
        if (record.Count > 0)
        {
            rows.Add(new Fields(record));
            record = [];
        }
    }
}

/// <summary>Records that follow each other: each a task, told in lines that begin with labels.</summary>
/// <param name="Rows">The records and the headings between them.</param>
/// <param name="Start">Index of the first block of the run.</param>
/// <param name="End">Index behind its last block.</param>
internal sealed record RecordRun(List<RecordRow> Rows, int Start, int End)
{
    private const int FewestRecords = 2;

    // Of a record that stands alone.
    private const int FewestLines = 3;

    /// <summary>No record has more labels.</summary>
    private const int MostColumns = 40;

    /// <summary>Whether these are tasks: several records, of which most say what to do, and who does it or by when.</summary>
    /// <param name="isTable">Whether they are cells: one record is proof, and each may stand below a heading.</param>
    public bool SetsTasks(bool isTable = false)
    {
        var (records, whole) = (0, 0);
        var guess = isTable ? null : GuessedTask();
        foreach (var row in Rows)
        {
            if (row is RecordRow.Fields { All: var fields })
            {
                records++;
                whole +=
                    fields.Exists(field => IsTask(field) || field.Name == guess)
                    && fields.Exists(field => IsDuty(field.Sense))
                        ? 1
                        : 0;
            }
        }

        // A numbered heading above lines of each record is the item, and its lines are the item's.
        return records >= (isTable || IsSlip() ? 1 : FewestRecords)
            && whole * 2 > records
            && (isTable || Rows.Count - records < records);
    }

    // 督办事项：…, 承办单位：…, 办结时限：… is a whole order by itself; 项目名称：… announces something else.
    private bool IsSlip() =>
        Rows is [RecordRow.Fields { All: var fields }]
        && End - Start >= FewestLines
        && fields.Exists(field =>
            field is { Sense: LabelSense.Task, Value.Length: > 0, Name: [.., '任', '务'] or [.., '事', '项'] }
        )
        && fields.Exists(field => field is { Sense: LabelSense.Deadline, Value.Length: > 0 })
        && fields.Exists(field =>
            field.Sense is LabelSense.Lead or LabelSense.Responsible or LabelSense.AmbiguousUnit
            && field.Value.Length > 0
        );

    // Where no label is known to say what to do, and every record has the same ones in the same order: the label unknown to
    // all lists that has the longest values.
    private string? GuessedTask()
    {
        var lengths = new Dictionary<string, int>(StringComparer.Ordinal);
        List<LabelField>? first = null;
        foreach (var fields in Rows.OfType<RecordRow.Fields>().Select(row => row.All))
        {
            first ??= fields;
            if (
                fields.Exists(IsTask)
                || !fields.Select(field => field.Name).SequenceEqual(first.Select(field => field.Name))
            )
            {
                return null;
            }

            foreach (var field in fields)
            {
                if (field.Sense == LabelSense.Unknown)
                {
                    lengths[field.Name] = lengths.GetValueOrDefault(field.Name) + field.Value.Length;
                }
            }
        }

        return lengths.Count == 0 ? null : lengths.MaxBy(pair => pair.Value).Key;
    }

    private static bool IsTask(LabelField field) =>
        field.Sense is LabelSense.Task or LabelSense.Measure or LabelSense.Aim && field.Value.Length > 0;

    /// <summary>Whether a label says who answers, who helps, or by when.</summary>
    public static bool IsDuty(LabelSense sense) =>
        sense
            is LabelSense.Lead
                or LabelSense.Responsible
                or LabelSense.Cooperating
                or LabelSense.Supervising
                or LabelSense.Deadline
                or LabelSense.Person
                or LabelSense.AmbiguousUnit;

    /// <summary>The run as a table with a column a label, and the labels that it prints again; null where there are too many.</summary>
    public (TableGrid Grid, List<SourceText> Repeated)? ToTable()
    {
        var columns = new List<LabelField>();
        var repeated = new List<SourceText>();
        var rows = new List<TableRow>();
        foreach (var row in Rows)
        {
            if (row is RecordRow.Fields { All: var fields })
            {
                rows.Add(RowOf(fields, columns, repeated));
                if (columns.Count > MostColumns)
                {
                    return null;
                }
            }
            else if (row is RecordRow.Heading { Text: var text })
            {
                rows.Add(new([new TableCell(0, 1, 1, text)]));
            }
        }

        // Headings reach over all columns, whose number is known only now.
        for (var r = 0; r < rows.Count; r++)
        {
            if (Rows[r] is RecordRow.Heading { Text: var text })
            {
                rows[r] = new([new TableCell(0, columns.Count, 1, text)]) { IsApart = true };
            }
        }

        var head = new TableRow([.. columns.Select((field, c) => new TableCell(c, 1, 1, field.Label))], IsHead: true);
        var evidence = $"标签行记录：{rows.Count}行，{columns.Count}种标签";
        return (new TableGrid([head, .. rows], columns.Count, TableForm.Marked, evidence), repeated);
    }

    private static TableRow RowOf(List<LabelField> fields, List<LabelField> columns, List<SourceText> repeated)
    {
        var values = new SortedDictionary<int, List<SourceText>>();
        foreach (var field in fields)
        {
            var column = columns.FindIndex(known => known.Name == field.Name);
            if (column < 0)
            {
                column = columns.Count;
                columns.Add(field);
            }
            else
            {
                repeated.Add(field.Label);
            }

            repeated.AddRange(field.Marks);
            if (!values.TryGetValue(column, out var lines))
            {
                values[column] = lines = [];
            }

            lines.Add(field.Value);
        }

        return new([.. values.Select(value => new TableCell(value.Key, 1, 1, SourceTextJoin.Lines(value.Value)))])
        {
            IsApart = true,
        };
    }
}
