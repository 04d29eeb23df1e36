using GovOpen.Parsing.Model;
using GovOpen.Parsing.Numbering;
using GovOpen.Parsing.Tables;

namespace GovOpen.Parsing.Structure.Records;

/// <summary>Walks from the first label line of a record over those that follow.</summary>
internal sealed class RecordScan
{
    /// <summary>So many lines of a value may stand before the next label.</summary>
    private const int MostLines = 24;

    private const int MostHeadings = 3;

    private const int LongestHeading = 60;

    private readonly EquatableArray<Block> blocks;
    private readonly int start;
    private readonly Func<string, bool> isCommon;
    private readonly List<RecordRow> rows = [];
    private List<LabelField> record = [];
    private int at;

    /// <param name="blocks">The document.</param>
    /// <param name="start">Index of the first label line.</param>
    /// <param name="isCommon">Whether several lines begin with a label that no head of a column is known to say.</param>
    public RecordScan(EquatableArray<Block> blocks, int start, Func<string, bool> isCommon)
    {
        this.blocks = blocks;
        this.start = start;
        this.isCommon = isCommon;
        at = start;
    }

    /// <summary>Reads the run that begins at the block.</summary>
    public RecordRun Read()
    {
        while (at < blocks.Count && LineAt(at) is { } line)
        {
            if (IsLabelled(line))
            {
                Take(line);
                at++;
            }
            else if (HeadingsBelow() is > 0 and var headings)
            {
                RecordRow.Close(ref record, rows);
                for (var end = at + headings; at < end; at++)
                {
                    rows.Add(new RecordRow.Heading(LineAt(at)!));
                }
            }
            else if (record.Count > 0 && Continues(line))
            {
                Continue(line);
                at++;
            }
            else
            {
                break;
            }
        }

        RecordRow.Close(ref record, rows);
        var first = TakeHeadingsAbove();
        return new(rows, first, at);
    }

    /// <summary>Whether a record may begin with a label: its number, its kind, what it asks for.</summary>
    public static bool Opens(LabelSense sense) =>
        sense is LabelSense.Ordinal or LabelSense.Task or LabelSense.Group or LabelSense.Measure;

    private bool IsLabelled(SourceText line) =>
        LabelLine.SenseOf(line) is not null || (LabelLine.NameOf(line) is { } name && isCommon(name));

    private SourceText? LineAt(int index) => BlockLines.LineAt(blocks, index);

    private void Take(SourceText line)
    {
        foreach (var field in LabelLine.Split(line))
        {
            if (BeginsRecord(field))
            {
                RecordRow.Close(ref record, rows);
            }

            record.Add(field);
        }
    }

    // The label that the records begin with, or another task where this record has one already.
    private bool BeginsRecord(LabelField field) =>
        record.Count > 0
        && (field.Name == KeyName || (Opens(field.Sense) && record.Exists(known => known.Name == field.Name)));

    private string? KeyName => (rows.OfType<RecordRow.Fields>().FirstOrDefault()?.All ?? record)[0].Name;

    private bool IsKey(SourceText line) =>
        (record.Count > 0 || rows.Count > 0) && LabelLine.NameOf(line) is { } name && name == KeyName;

    // Lines that are headings, right above the next record.
    private int HeadingsBelow()
    {
        var count = 0;
        while (count < MostHeadings && LineAt(at + count) is { } line && IsHeading(at + count))
        {
            count++;
            if (LineAt(at + count) is { } next && IsLabelled(next))
            {
                return
                    (LabelLine.SenseOf(next) is { } sense && Opens(sense) || IsKey(next))
                    && (record.Count > 0 || rows.Count > 0)
                    ? count
                    : 0;
            }
        }

        return 0;
    }

    private bool IsHeading(int index) =>
        blocks[index] is Block.Paragraph { Text: var text, Hints: var hints }
        && text.Length <= LongestHeading
        && !Terminal.EndsSentence(text.Value)
        && !text.FoldedSpan.Contains(':')
        && (hints.HeadingLevel > 0 || BlockLines.FamilyOf(text) is "cn-comma" or "cn-paren");

    // What stands below a label goes on with its value where a further label of the record follows; at a record's end
    // only what is plainly unfinished, or a numbered step, does.
    private bool Continues(SourceText line)
    {
        var last = record[^1];
        if (Terminal.EndsOpen(last.Value.Value) || Terminal.OpensBracket(last.Value.Value))
        {
            return true;
        }

        var isText =
            last.Sense
            is not (
                LabelSense.Lead
                or LabelSense.Responsible
                or LabelSense.Cooperating
                or LabelSense.Supervising
                or LabelSense.Person
                or LabelSense.Deadline
                or LabelSense.Ordinal
            );
        if (last.Value.Length == 0)
        {
            return isText || line.Length <= LongestHeading;
        }

        return isText && (LabelFollowsInRecord() || (IsStep(line) && IsStep(LastLineOf(last.Value))));
    }

    private bool LabelFollowsInRecord()
    {
        for (var i = at + 1; i < Math.Min(blocks.Count, at + MostLines) && LineAt(i) is { } line; i++)
        {
            if (IsKey(line))
            {
                return false;
            }

            if (LabelLine.SenseOf(line) is { } sense)
            {
                return !Opens(sense) || LabelLine.NameOf(line) != KeyName && !Holds(line);
            }
        }

        return false;
    }

    private bool Holds(SourceText line) => record.Exists(field => field.Name == LabelLine.NameOf(line));

    private static SourceText LastLineOf(SourceText value) => value.Slice(value.Value.LastIndexOf('\n') + 1);

    private static bool IsStep(SourceText line) =>
        NumberingRecognizer.Recognize(line.FoldedSpan) is { Trust: MarkerTrust.Sure } marker
        && marker.Scheme.Numerals is NumeralSystem.Arabic or NumeralSystem.Circled;

    private void Continue(SourceText line)
    {
        var last = record[^1];
        var isCut = last.Value.Length > 0 && !Terminal.EndsSentence(last.Value.Value) && !IsStep(line);
        record[^1] = last with
        {
            Value = isCut ? SourceTextJoin.Run(last.Value, line) : SourceTextJoin.Lines([last.Value, line]),
        };
    }

    // 「一、主动公开」 above the first record is a heading of the run where 「二、」 stands further down in it.
    private int TakeHeadingsAbove()
    {
        var inside = rows.OfType<RecordRow.Heading>().Select(heading => BlockLines.FamilyOf(heading.Text)).ToHashSet();
        var first = start;
        while (
            inside.Count > 0
            && start - first < MostHeadings
            && first > 0
            && LineAt(first - 1) is { } line
            && IsHeading(first - 1)
            && BlockLines.FamilyOf(line) is var family
            && inside.Contains(family)
        )
        {
            first--;
            rows.Insert(0, new RecordRow.Heading(line));
        }

        return first;
    }
}
