using GovOpen.Parsing.Lexicons;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Numbering;

namespace GovOpen.Parsing.Structure;

/// <summary>
/// Finds paragraphs that are a bare number and count pages: each is one more than the one before, and as much text as
/// a page may hold stands between them. One alone proves nothing, and numbers that all stand above titles are labels.
/// </summary>
internal static class PageNumberRun
{
    private const int LongestNumber = 4;

    /// <summary>Characters of a page, at least: a page may hold little but a heading and the head of a table.</summary>
    private const int FewestCharacters = 100;

    private const int FewestNumbers = 2;

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
        text.Length <= LongestNumber && char.IsAsciiDigit(text.Folded[0])
            ? PageNumberForm.Read(text.Folded)?.Value
            : null;

    private static void Close(EquatableArray<Block> blocks, List<int> run, HashSet<SourceText> found)
    {
        if (run.Count >= FewestNumbers && !run.TrueForAll(index => HeadsItem(blocks, index)))
        {
            found.UnionWith(run.Select(index => TextAt(blocks, index)).OfType<SourceText>());
        }

        run.Clear();
    }

    private static bool HeadsItem(EquatableArray<Block> blocks, int index) =>
        TextAt(blocks, index + 1) is { } below
        && NumberingRecognizer.Recognize(below.Folded) is null
        && LoneNumbers.HeadsTitle(TextAt(blocks, index - 1), below);
}
