using GovOpen.Parsing.Lexicons;
using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Structure;

/// <summary>
/// Finds paragraphs that are a bare number and count pages: each is one more than the one before, and as much text as
/// a page may hold stands between them. One alone proves nothing.
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
        var run = new List<SourceText>();
        var (last, characters) = (0, 0);
        foreach (var block in blocks)
        {
            if (block is not Block.Paragraph { Text: { } text } || ReadBare(text) is not { } number)
            {
                characters += block is Block.Paragraph prose ? prose.Text.Length : FewestCharacters;
                continue;
            }

            if (run.Count > 0 && (number != last + 1 || characters < FewestCharacters))
            {
                Close(run, found);
            }

            if (run.Count > 0 || number <= HighestFirst)
            {
                run.Add(text);
            }

            (last, characters) = (number, 0);
        }

        Close(run, found);
        return found;
    }

    private static int? ReadBare(SourceText text) =>
        text.Length <= LongestNumber && char.IsAsciiDigit(text.Folded[0])
            ? PageNumberForm.Read(text.Folded)?.Value
            : null;

    private static void Close(List<SourceText> run, HashSet<SourceText> found)
    {
        if (run.Count >= FewestNumbers)
        {
            found.UnionWith(run);
        }

        run.Clear();
    }
}
