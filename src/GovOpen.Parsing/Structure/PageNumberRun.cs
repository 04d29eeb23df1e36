using GovOpen.Parsing.Lexicons;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Numbering;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Structure;

/// <summary>
/// Finds paragraphs that are a bare number and count pages: each is one more than the one before, and as much text as
/// a page may hold stands between them. One alone proves nothing but in the middle of a sentence, and numbers that all
/// stand above titles are labels.
/// </summary>
internal static class PageNumberRun
{
    private const int LongestNumber = 4;

    /// <summary>Characters of a page, at least: a page may hold little but a heading and the head of a table.</summary>
    private const int FewestCharacters = 100;

    private const int FewestNumbers = 2;

    /// <summary>A line that a page cuts is no shorter.</summary>
    private const int ShortestCut = 30;

    /// <summary>A text is cut out of a volume at most so far in.</summary>
    private const int HighestFirst = 500;

    public static IReadOnlySet<SourceText> Find(EquatableArray<Block> blocks)
    {
        var found = new HashSet<SourceText>(ReferenceEqualityComparer.Instance);
        var run = new List<int>();
        var (last, characters) = (0, 0);
        for (var i = 0; i < blocks.Count; i++)
        {
            if (TextAt(blocks, i) is not { } text || ReadBare(text) is not { } number)
            {
                characters += TextAt(blocks, i)?.Length ?? FewestCharacters;
                continue;
            }

            if (run.Count > 0 && (number != last + 1 || characters < FewestCharacters))
            {
                Close(blocks, run, found);
            }

            if (run.Count > 0 || number <= HighestFirst)
            {
                run.Add(i);
            }

            (last, characters) = (number, 0);
        }

        Close(blocks, run, found);
        return found;
    }

    private static SourceText? TextAt(EquatableArray<Block> blocks, int index) =>
        index >= 0 && index < blocks.Count && blocks[index] is Block.Paragraph paragraph ? paragraph.Text : null;

    private static int? ReadBare(SourceText text) =>
        text.Length <= LongestNumber && text.FoldedSpan is [>= '0' and <= '9', ..]
            ? PageNumberForm.Read(text.FoldedSpan)?.Value
            : null;

    private static void Close(EquatableArray<Block> blocks, List<int> run, HashSet<SourceText> found)
    {
        if (run.Count >= FewestNumbers ? !run.TrueForAll(index => HeadsItem(blocks, index)) : CutsSentence(blocks, run))
        {
            found.UnionWith(run.Select(index => TextAt(blocks, index)).OfType<SourceText>());
        }

        run.Clear();
    }

    // 各部门要及时公开重点领域 / 2 / 信息: with empty lines around it, and no number of something (不少于 / 2 / 次).
    private static bool CutsSentence(EquatableArray<Block> blocks, List<int> run) =>
        run is [var index]
        && blocks[index] is Block.Paragraph { Hints.BlankLinesBefore: > 0 }
        && TextAt(blocks, index - 1)?.Value is { Length: >= ShortestCut } above
        && HanText.IsHan(above[^1])
        && above.AsSpan().ContainsAny("，。,")
        && blocks.Count > index + 1
        && blocks[index + 1]
            is Block.Paragraph
            {
                Hints: { HeadingLevel: 0 } and ({ BlankLinesBefore: > 0 } or { StartsPage: true })
            } below
        && below.Text is { Length: > 1, Value: [var first, ..] }
        && HanText.IsHan(first)
        && !DecimalLabel.IsMeasureWord(below.Text.FoldedSpan, 0)
        && NumberingRecognizer.Recognize(below.Text.FoldedSpan) is null
        && Terminal.EndsSentence(below.Text.Value);

    private static bool HeadsItem(EquatableArray<Block> blocks, int index) =>
        TextAt(blocks, index + 1) is { } below
        && NumberingRecognizer.Recognize(below.FoldedSpan) is null
        && LoneNumbers.HeadsTitle(TextAt(blocks, index - 1), below);
}
