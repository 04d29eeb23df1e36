using GovOpen.Parsing.Model;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>A table that was left in the text as HTML: &lt;table&gt;&lt;tr&gt;&lt;td&gt;…, in one line or in several.</summary>
internal sealed class MarkupTable : ITableRecognizer
{
    // Tags and line ends that may stand before the first cell.
    private const int MostMarksBefore = 40;

    public FlatTable? TryRead(LineSheet sheet, int line, ReaderOptions options)
    {
        if (sheet.Content(line)[0] != '<' || FindFirstCell(sheet.Text, sheet[line].First) < 0)
        {
            return null;
        }

        var reader = new MarkupTableReader(sheet.Text, options);
        var end = reader.Read(sheet[line].First);
        var next = line;
        while (next < sheet.Count && sheet[next].Start < end)
        {
            next++;
        }

        return reader.Finish(next, new(end, Math.Max(end, sheet[next - 1].Last)));
    }

    // The first <td> or <th>, with nothing but tags before it and a <table> or <tr> among them.
    private static int FindFirstCell(string text, int at)
    {
        var isOpen = false;
        for (var i = 0; i < MostMarksBefore; i++)
        {
            at = HanText.SkipSpaces(text, at);
            var tag = at < text.Length && text[at] == '<' ? StrayTag.Read(text.AsSpan(at)) : default;
            if (tag.Length == 0)
            {
                return -1;
            }

            if (isOpen && MarkupTag.NameAt(text, at) is "td" or "th")
            {
                return at;
            }

            isOpen |= MarkupTag.NameAt(text, at) is "table" or "tr";
            at += tag.Length;
        }

        return -1;
    }
}
