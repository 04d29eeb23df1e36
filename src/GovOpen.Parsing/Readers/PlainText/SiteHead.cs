using GovOpen.Parsing.Lexicons;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Readers.Html;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Readers.PlainText;

/// <summary>
/// Finds the metadata block of a site (索引号：…, 发布机构：…) that was copied along with a notice, above its text. A browser
/// copies what stood in two cells as two lines: a value may stand below its label.
/// </summary>
internal sealed class SiteHead
{
    /// <summary>Lines from the top that are looked at.</summary>
    private const int MostLines = 80;

    private const int LongestLine = 200;

    private const int LongestBareLabel = 30;

    private const int FewestAbove = 3;

    /// <summary>A title below a label without a value is none.</summary>
    private const int ShortestTitle = 12;

    // What ends a label.
    private static readonly CharSet Marks = CharSet.Of(":：︰∶】\t");

    private readonly LineSheet sheet;
    private readonly BlockWriter writer;
    private readonly List<MetadataBlock.Field> fields = [];
    private readonly List<int> lines = [];

    private SiteHead(LineSheet sheet, BlockWriter writer)
    {
        this.sheet = sheet;
        this.writer = writer;
    }

    /// <summary>Takes the lines out of the sheet and writes them down as metadata.</summary>
    public static void Take(LineSheet sheet, BlockWriter writer)
    {
        var taken = new HashSet<int>();
        SiteHead? head = null;
        for (var line = 0; line < Math.Min(sheet.Count, MostLines); line++)
        {
            head ??= new SiteHead(sheet, writer);
            line = head.ReadFrom(line);
            if (head.lines.Count == 0)
            {
                continue;
            }

            if (MetadataBlock.IsOne(head.fields))
            {
                writer.AddMetadata(head.fields);
                taken.UnionWith(head.lines);
            }

            head = null;
        }

        if (taken.Count > 0)
        {
            sheet.TakeOut(taken);
        }
    }

    // The line that holds something else than labels with their values, or nothing.
    private int ReadFrom(int line)
    {
        var mayBeValue = false;
        for (; line < sheet.Count; line++)
        {
            if (sheet[line].IsBlank)
            {
                continue;
            }

            if (PairsAt(line) is { Count: > 0 } pairs)
            {
                var text = writer.Peek(sheet[line]);
                fields.AddRange(pairs.Select(pair => new MetadataBlock.Field(text, pair, null)));
                mayBeValue =
                    pairs[^1].IsBlankIn(text)
                    && (pairs[^1].IsKnown || IsLabelAt(sheet.NextVisible(sheet.NextVisible(line + 1) + 1)));
            }
            else if (mayBeValue && IsValue(line))
            {
                fields[^1] = fields[^1] with { Below = writer.Peek(sheet[line]) };
                mayBeValue = false;
            }
            else
            {
                break;
            }

            lines.Add(line);
        }

        return line;
    }

    private List<MetadataPair> PairsAt(int line)
    {
        var content = sheet.Content(line);
        if (
            content.Length > LongestLine
            || IsNumberedProse(content)
            || !(MayBeBareLabel(content) || content.ContainsAny(Marks))
        )
        {
            return [];
        }

        var text = writer.Peek(sheet[line]);
        var pairs = MetadataLabels.Find(text);
        return pairs.Count == 0 && UnknownAt(text, line) is { } unknown ? [unknown] : pairs;
    }

    // （一）加强公开：…: labels begin with an ideograph or in brackets of their own, and in a row of cells with anything.
    private static bool IsNumberedProse(ReadOnlySpan<char> content) =>
        content.Length > LongestBareLabel
        && TextFolder.Fold(content[0]) is var first
        && !HanText.IsHan(first)
        && first is not ('【' or '〔')
        && !content.Contains('\t');

    // The first label of a block is a known one; below it others count too.
    private bool MayBeBareLabel(ReadOnlySpan<char> content) =>
        content.Length <= LongestBareLabel && (fields.Count > 0 || MetadataLabels.MayBegin(content[0]));

    // Above a known label, what looks like a label with its value is one.
    private MetadataPair? UnknownAt(SourceText text, int line)
    {
        if (MetadataLabels.FindUnknown(text) is not { } unknown || (fields.Count == 0 && !unknown.HasColon))
        {
            return null;
        }

        var below = sheet.NextVisible(line + 1);
        var isBlank = unknown.IsBlankIn(text);
        return
            (
                ((!isBlank || unknown.HasColon) && IsLabelAt(below))
                || (isBlank && below < sheet.Count && IsLabelAt(sheet.NextVisible(below + 1)))
                || IsLastField(text, unknown, line)
            ) && FurnitureLexicon.ReasonOutside(text.Folded) is null
            ? unknown
            : null;
    }

    // 办理状态：有效, right below known labels.
    private bool IsLastField(SourceText text, in MetadataPair unknown, int line) =>
        unknown.HasColon
        && text.Length <= LongestBareLabel
        && lines.Count > 0
        && lines[^1] == line - 1
        && fields.Count(field => field.Pair.IsKnown) >= FewestAbove
        && !text.FoldedSpan.Contains('。');

    private bool IsLabelAt(int line) =>
        line < sheet.Count
        && sheet[line].Length <= LongestLine
        && MetadataLabels.Find(writer.Peek(sheet[line])) is { Count: > 0 };

    private bool IsValue(int line)
    {
        if (sheet[line].Length > LongestLine)
        {
            return false;
        }

        var label = HanText.WithoutBlanks(fields[^1].Line.Value);
        var value = HanText.Clean(writer.Peek(sheet[line]).Value);
        if (value is [.., ':' or '：'] || (value.Contains('〔', StringComparison.Ordinal) && !label.Contains('号')))
        {
            return false;
        }

        return label.Contains("标题", StringComparison.Ordinal)
            || label.Contains("名称", StringComparison.Ordinal)
            || !(TitleWords.NamesSubject(value) || (value.Length >= ShortestTitle && TitleWords.IsComplete(value)));
    }
}
