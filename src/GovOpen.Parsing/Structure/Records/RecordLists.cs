using GovOpen.Parsing.Model;
using GovOpen.Parsing.Tables;

namespace GovOpen.Parsing.Structure.Records;

/// <summary>
/// Finds tasks that are written as records of labels and values — lines such as 任务：…, 责任单位：…, 完成时限：…, and again
/// from the start, or tables of two columns — and makes tables of them: a label is a column, a record a row.
/// </summary>
internal sealed class RecordLists
{
    private const string RepeatedLabel = "repeated label";

    /// <summary>So many lines may stand between a label that no list knows and one that says who answers or by when.</summary>
    private const int MostLinesToDuty = 6;

    private readonly SourceDocument document;
    private readonly List<Block> blocks = [];
    private readonly List<Furniture> labels = [];
    private Dictionary<string, int>? names;
    private int kept;

    private RecordLists(SourceDocument document) => this.document = document;

    /// <summary>The document with a table in the place of each run of such records; the same one where it has none.</summary>
    public static SourceDocument ToTables(SourceDocument document)
    {
        document = NumberedLabels.Strip(document);
        var lists = new RecordLists(document);
        for (var i = 0; i < document.Blocks.Count; i++)
        {
            i = lists.ReadAt(i);
        }

        return lists.kept == 0
            ? document
            : document with
            {
                Blocks = [.. lists.blocks, .. document.Blocks.Skip(lists.kept)],
                Furniture = [.. document.Furniture, .. lists.labels],
            };
    }

    // Returns the last block that was looked at.
    private int ReadAt(int index) =>
        document.Blocks[index] switch
        {
            Block.Paragraph { Text: var line } when LabelLine.SenseOf(line) is { } sense && RecordScan.Opens(sense) =>
                ReadLines(index),
            Block.Paragraph { Text: var line } when OpensUnknown(line, index) => ReadLines(index),
            Block.Table { Grid: var grid } => ReadTables(index, grid),
            _ => index,
        };

    private int ReadLines(int index)
    {
        if (ItemRecords.Hold(document.Blocks, index))
        {
            return index;
        }

        names ??= CountNames(document.Blocks);
        var run = new RecordScan(document.Blocks, FirstOf(index), name => names.GetValueOrDefault(name) > 1).Read();
        if (run.Start >= kept && run.SetsTasks())
        {
            Replace(run);
        }

        return Math.Max(index, run.End - 1);
    }

    // A label that no list knows, said by several lines, above 责任单位：… or 完成时限：….
    private bool OpensUnknown(SourceText line, int index)
    {
        if (LabelLine.NameOf(line) is not { } name || LabelLine.SenseOf(line) is not null)
        {
            return false;
        }

        for (var i = index + 1; i < document.Blocks.Count && i - index <= MostLinesToDuty; i++)
        {
            if (document.Blocks[i] is not Block.Paragraph { Text: var below } || LabelLine.NameOf(below) == name)
            {
                return false;
            }

            if (LabelLine.SenseOf(below) is { } sense)
            {
                return RecordRun.IsDuty(sense) && (names ??= CountNames(document.Blocks)).GetValueOrDefault(name) > 1;
            }
        }

        return false;
    }

    // 问题：… above 整改措施：…, or a label that no list knows, in every record: the record begins with what the first says.
    private int FirstOf(int index)
    {
        while (
            index > kept
            && document.Blocks[index - 1] is Block.Paragraph { Text: var line }
            && LabelLine.SenseOf(line) is null or LabelSense.Beside
            && LabelLine.NameOf(line) is { } name
            && names!.GetValueOrDefault(name) > 1
        )
        {
            index--;
        }

        return index;
    }

    private int ReadTables(int index, TableGrid grid)
    {
        if (CardTable.Turn(grid) is { } turned && TaskTable.Understand(turned).Verdict.Refusal is null)
        {
            Put(new(turned), index, index + 1);
            return index;
        }

        var run = HeadedCards.Read(document.Blocks, index, kept);
        if (run.SetsTasks(isTable: true))
        {
            Replace(run);
        }

        return Math.Max(index, run.End - 1);
    }

    private void Replace(RecordRun run)
    {
        if (run.ToTable() is not var (grid, repeated) || TaskTable.Understand(grid).Verdict.Refusal is not null)
        {
            return;
        }

        Put(new(grid), run.Start, run.End);
        labels.AddRange(repeated.Select(text => new Furniture(text, RepeatedLabel)));
    }

    private void Put(Block.Table table, int start, int end)
    {
        for (; kept < start; kept++)
        {
            blocks.Add(document.Blocks[kept]);
        }

        blocks.Add(table);
        kept = end;
    }

    // How many lines begin with each short label.
    private static Dictionary<string, int> CountNames(EquatableArray<Block> blocks)
    {
        var names = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (var block in blocks)
        {
            if (block is Block.Paragraph { Text: var line } && LabelLine.NameOf(line) is { } name)
            {
                names[name] = names.GetValueOrDefault(name) + 1;
            }
        }

        return names;
    }
}
