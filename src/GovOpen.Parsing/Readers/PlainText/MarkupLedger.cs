using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Readers.PlainText;

/// <summary>Collects the plane ranges of characters that are markup and not text.</summary>
internal sealed class MarkupLedger(string text)
{
    private readonly List<TextRange> ranges = [];

    public void Add(int start, int end)
    {
        if (start < end)
        {
            ranges.Add(new(start, end));
        }
    }

    public void Add(TextRange range) => Add(range.Start, range.End);

    /// <summary>All markup as one piece of furniture, in the order of the plane, or null where there was none.</summary>
    public Furniture? ToFurniture()
    {
        if (ranges.Count == 0)
        {
            return null;
        }

        ranges.Sort(static (a, b) => a.Start.CompareTo(b.Start));
        var builder = new SourceTextBuilder();
        foreach (var range in ranges)
        {
            builder.Append(text, range.Start, range.Length);
        }

        return new Furniture(builder.Take(), "markup");
    }
}
