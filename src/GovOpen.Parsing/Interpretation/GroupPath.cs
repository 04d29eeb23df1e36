using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Numbering;
using GovOpen.Parsing.Tables;
using GovOpen.Parsing.Tasks;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Interpretation;

/// <summary>
/// The headings that stand above the current row of a table, outermost first: those above the table, section rows, group
/// columns.
/// </summary>
internal sealed class GroupPath(PartReading reading, NoticeContext context, int tableNumber)
{
    private readonly List<Entry> sections = [];
    private readonly SortedList<int, Entry> groups = [];
    private readonly Dictionary<string, int> lastNumbers = new(StringComparer.Ordinal);

    /// <summary>Adds the path as a task shows it.</summary>
    public void AddTo(List<PathEntry> entries)
    {
        entries.AddRange(reading.Above);
        foreach (var section in sections)
        {
            entries.Add(section.Path);
        }

        for (var i = 0; i < groups.Count; i++)
        {
            entries.Add(groups.GetValueAtIndex(i).Path);
        }
    }

    /// <summary>The text of the innermost group, or null.</summary>
    public SourceText? Innermost => InnermostGroup?.Text;

    /// <summary>What the open group of a column is called, or null.</summary>
    public SourceText? WordsOf(int column) => groups.TryGetValue(column, out var open) ? open.Text : null;

    /// <summary>Where the innermost group stands, or null.</summary>
    public CellPlace? InnermostPlace => InnermostGroup?.Place;

    /// <summary>What tells the innermost heading from every other; null above all.</summary>
    public string? HeadingId => InnermostEntry?.Id;

    private Entry? InnermostGroup => groups.Count > 0 ? groups.GetValueAtIndex(groups.Count - 1) : null;

    private Entry? InnermostEntry => InnermostGroup ?? (sections.Count > 0 ? sections[^1] : null);

    /// <summary>Enters a row that is a heading across the table.</summary>
    /// <param name="ordinal">The number of the heading, where it stands in a cell of its own.</param>
    public void EnterSection(SourceText text, SourceText? ordinal, int row)
    {
        var marker = NumberingRecognizer.Recognize(text.FoldedSpan);
        var family = FamilyOf(marker, ordinal);
        var level = sections.FindIndex(section => section.Family == family);
        if (level >= 0)
        {
            sections.RemoveRange(level, sections.Count - level);
        }

        groups.Clear();
        sections.Add(Open(text, marker, ordinal, new(tableNumber, row, 1)));
    }

    /// <summary>Enters a group cell. A cell that prints the same heading again opens nothing.</summary>
    /// <param name="ordinal">The number cell that counts the groups, or null.</param>
    /// <param name="isReprint">Whether a page break, and not a table without merged cells, may print a heading again here.</param>
    public void EnterGroup(int column, SourceText text, SourceText? ordinal, int row, bool isReprint)
    {
        var key = Key(text, ordinal);
        if (groups.TryGetValue(column, out var open) && open.Key == key)
        {
            Claim(text, ordinal);
            if (isReprint)
            {
                context.Report(OutlineRules.GroupReprinted, $"分组标题重印：{SourceTextJoin.CleanOrNull(text)}", text);
            }

            return;
        }

        while (groups.Count > 0 && groups.GetKeyAtIndex(groups.Count - 1) >= column)
        {
            groups.RemoveAt(groups.Count - 1);
        }

        groups[column] = Open(
            text,
            NumberingRecognizer.Recognize(text.FoldedSpan),
            ordinal,
            new(tableNumber, row, column + 1)
        );
    }

    private Entry Open(SourceText text, Marker? marker, SourceText? ordinal, CellPlace place)
    {
        var parent = InnermostEntry;
        if (
            marker is { Trust: MarkerTrust.Doubtful } doubtful
            && !IsBelow(doubtful, text, parent)
            && !CountsOn(doubtful)
        )
        {
            marker = null;
        }

        var label = marker is { } read ? text.Slice(read.Start, read.Length) : ordinal;
        var title = marker is { } known ? text.Slice(known.End).Trim() : text;
        var number = marker?.Number ?? (ordinal is null ? null : CellSignature.NumberOf(ordinal.FoldedSpan));
        var labelText = label is null ? null : HanText.WithoutBlanks(label.Value);
        var outline = new OutlineEntry
        {
            Id = $"{reading.Id}.h{reading.Outline.Count + 1}",
            Part = reading.Id,
            Parent = parent?.Id,
            Level = sections.Count + groups.Count + 1,
            Marker = labelText,
            Scheme = marker?.Scheme.Name ?? (ordinal is null ? null : NumberingScheme.Cell.Name),
            Number = number,
            Title = SourceTextJoin.CleanOrNull(title),
            At = SpanMaker.Make(context.Plane, ordinal is null ? text : SourceTextJoin.Lines([ordinal, text]), place),
        };
        reading.Outline.Add(outline);
        Claim(text, ordinal);
        CheckNumber(marker, parent, labelText, text);
        return new(
            outline.Id,
            FamilyOf(marker, ordinal),
            Key(text, ordinal),
            new(labelText, outline.Title),
            number,
            text,
            place
        );
    }

    // 二 加强监督 below 一 健全机制.
    private bool CountsOn(Marker marker) =>
        marker.Scheme.Name == "cn-plain" && marker.Number == lastNumbers.GetValueOrDefault(marker.Scheme.Family) + 1;

    // 1.2 below 1. and below 一、
    private static bool IsBelow(Marker marker, SourceText text, Entry? parent)
    {
        var stem = DecimalLabel.StemOf(text.FoldedSpan.Slice(marker.Start, marker.Length)).TrimEnd('.');
        return stem.Length > 0
            && parent?.Number is { } above
            && Numeral.ParseArabic(stem[(stem.LastIndexOf('.') + 1)..]) == above;
    }

    // A list of one level either runs on through its parents or starts again under each.
    private void CheckNumber(Marker? marker, Entry? parent, string? label, SourceText text)
    {
        if (marker is not { } read || label is null)
        {
            return;
        }

        var here = $"{read.Scheme.Family}@{parent?.Id}";
        var isNext = lastNumbers.TryGetValue(here, out var last)
            ? read.Number == last + 1
            : read.Number == 1 || (lastNumbers.TryGetValue(read.Scheme.Family, out last) && read.Number == last + 1);
        if (!isNext && read.Number > last + 1)
        {
            var missing = MarkerWriter.Write(label, read.Number, last + 1);
            context.Report(
                OutlineRules.NumberMissing,
                last == 0
                    ? $"{label}之前缺{missing}"
                    : $"第{MarkerWriter.Write(label, read.Number, last)}之后缺{missing}",
                text
            );
        }

        lastNumbers[here] = read.Number;
        lastNumbers[read.Scheme.Family] = read.Number;
    }

    /// <summary>Enters the words of a heading, and its number, into the ledger.</summary>
    public void Claim(SourceText text, SourceText? ordinal)
    {
        context.Ledger.Claim(text, LedgerClass.Outline, part: reading.Id);
        if (ordinal is not null)
        {
            context.Ledger.Claim(ordinal, LedgerClass.Outline, part: reading.Id);
        }
    }

    // A number of its own (一, 1, （一）) is a level by how it is written.
    private static string FamilyOf(Marker? marker, SourceText? ordinal) =>
        marker?.Scheme.Family
        ?? (
            ordinal is null ? string.Empty
            : ordinal.FoldedSpan.ContainsAnyInRange('0', '9') ? "cell"
            : ordinal.FoldedSpan.Contains('(') ? "cell-paren"
            : "cell-cn"
        );

    private static string Key(SourceText text, SourceText? ordinal) =>
        HanText.WithoutBlanks($"{ordinal?.Folded}|{text.Folded}");

    private sealed record Entry(
        string Id,
        string Family,
        string Key,
        PathEntry Path,
        int? Number,
        SourceText Text,
        CellPlace Place
    );
}
