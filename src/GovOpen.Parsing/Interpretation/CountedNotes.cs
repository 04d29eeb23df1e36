using GovOpen.Parsing.Model;
using GovOpen.Parsing.Structure;
using GovOpen.Parsing.Text;
using GovOpen.Parsing.Units;

namespace GovOpen.Parsing.Interpretation;

/// <summary>
/// Lines that say by their numbers which items are whose: 第1—3项由县财政局负责，第4项由县审计局负责。 They are no item's text.
/// </summary>
internal sealed class CountedNotes
{
    private const int MostDigits = 3;

    private const int MostNumbers = 200;

    private const int MostLines = 100;

    private readonly Dictionary<OutlineNode, IReadOnlyList<UnitMention>> units = [];

    /// <summary>The lines, taken out of the items that they stood below.</summary>
    public List<SourceText> Lines { get; } = [];

    /// <summary>What such a line says of an item; empty where none speaks of it.</summary>
    public IReadOnlyList<UnitMention> Of(OutlineNode node) => units.GetValueOrDefault(node) ?? [];

    /// <summary>Finds the lines and takes them out.</summary>
    public static CountedNotes Take(OutlineTree tree)
    {
        var notes = new CountedNotes();
        foreach (var node in tree.Nodes)
        {
            for (var i = node.Extra.Count - 1; i >= 0; i--)
            {
                if (
                    notes.Lines.Count < MostLines
                    && MayCount(node.Extra[i].Text.FoldedSpan)
                    && notes.Read(node.Extra[i].Text, node, tree)
                )
                {
                    notes.Lines.Add(node.Extra[i].Text);
                    node.Extra.RemoveAt(i);
                }
            }
        }

        return notes;
    }

    private static bool MayCount(ReadOnlySpan<char> folded) =>
        folded.TrimStart() is ['第', ..] or ['以' or '上', '上' or '述', ..] && folded.Contains('项');

    private bool Read(SourceText line, OutlineNode below, OutlineTree tree)
    {
        var folded = HanText.WithoutBlanks(line.FoldedSpan);
        var said = new List<(OutlineNode Node, IReadOnlyList<UnitMention> Units)>();
        for (var at = 0; at < folded.Length; )
        {
            var numbers = new List<int>();
            var end = EndOfClause(folded, at);
            if (
                EndOfNumbers(folded, at, numbers) is not (> 0 and var from)
                || ReadUnits(folded[from..end].TrimEnd("。;,").ToString()) is not { } mentions
                || ItemsOf(numbers, below, tree) is not { Count: > 0 } items
            )
            {
                return false;
            }

            said.AddRange(items.ConvertAll(item => (item, mentions)));
            at = end;
        }

        foreach (var (node, mentions) in said)
        {
            units.TryAdd(node, mentions);
        }

        return said.Count > 0;
    }

    // Behind a stop 第 begins what is said of other items.
    private static int EndOfClause(ReadOnlySpan<char> folded, int from)
    {
        for (var i = from + 1; i < folded.Length; i++)
        {
            if (folded[i] == '第' && folded[i - 1] is '。' or ';' or ',')
            {
                return i;
            }
        }

        return folded.Length;
    }

    // 第1—3项由, 第1、2、5项任务由: the offset behind 由, or 0.
    private static int EndOfNumbers(ReadOnlySpan<char> folded, int start, List<int> numbers)
    {
        var cursor = new SpacedCursor(folded, start);
        _ = cursor.TryTakeAny("以上 上述");
        var last = 0;
        var isRange = false;
        do
        {
            _ = cursor.TryTake('第');
            if (
                !cursor.TryTakeNumber(MostDigits, out var number)
                || numbers.Count > MostNumbers
                || (isRange && (number <= last || number > last + MostNumbers))
            )
            {
                return 0;
            }

            for (var n = isRange ? last + 1 : number; n <= number; n++)
            {
                numbers.Add(n);
            }

            last = number;
            _ = cursor.TryTake('项');
            isRange = cursor.TryTakeOneOf("-至到~", out _);
        } while (isRange || cursor.TryTakeOneOf("、,和及", out _));

        if (!folded.Slice(start, cursor.Position - start).Contains('项'))
        {
            return 0;
        }

        _ = cursor.TryTakeAny("任务 工作 内容 事项");
        _ = cursor.TryTakeAny("均 都 主要 分别 具体");
        return cursor.TryTake('由') ? cursor.Position : 0;
    }

    private static IReadOnlyList<UnitMention>? ReadUnits(string words)
    {
        var parser = new UnitListParser(new UnitSource(words), UnitRole.Responsible);
        parser.Read(0, words.Length);
        return parser is { Count: > 0, Unlike: 0, HasVerb: true } ? parser.Finish() : null;
    }

    // Items of the family that the line stands below; those of the same heading where numbers begin again.
    private static List<OutlineNode> ItemsOf(List<int> numbers, OutlineNode below, OutlineTree tree)
    {
        var wanted = new HashSet<int>(numbers);
        var family = below.Marker.Scheme.Family;
        List<OutlineNode> near = [];
        List<OutlineNode> all = [];
        foreach (var node in tree.Nodes)
        {
            if (node.Marker.Scheme.Family == family && node.IsLeaf && wanted.Contains(node.Marker.Number))
            {
                all.Add(node);
                if (node.Parent == below.Parent)
                {
                    near.Add(node);
                }
            }
        }

        return near.Count == wanted.Count ? near
            : all.Count == wanted.Count ? all
            : [];
    }
}
