using GovOpen.Parsing.Readers.PlainText;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Readers.Markdown;

/// <summary>
/// The block of 「key: value」 lines at the top of a file: between two lines of ---, or above 「Markdown Content:」 as programs
/// write it that fetch pages.
/// </summary>
internal static class FrontMatter
{
    private const string Fence = "---";
    private const string FirstFetched = "Title:";
    private const string LastFetched = "Markdown Content:";
    private const int MostLines = 200;
    private const int MostFetchedLines = 16;

    /// <summary>Reads it as metadata, where there is one. The line behind it is the result.</summary>
    public static int Read(LineSheet sheet, BlockWriter writer)
    {
        var end = FindEnd(sheet);
        if (end == 0)
        {
            return ReadFetched(sheet, writer);
        }

        writer.Markup.Add(sheet[0].First, sheet[0].Last);
        for (var line = 1; line < end; line++)
        {
            ReadField(sheet, line, writer);
        }

        writer.Markup.Add(sheet[end].First, sheet[end].Last);
        return end + 1;
    }

    private static int ReadFetched(LineSheet sheet, BlockWriter writer)
    {
        if (sheet.Count == 0 || !sheet.Content(0).StartsWith(FirstFetched))
        {
            return 0;
        }

        var end = 1;
        while (end < sheet.Count && end < MostFetchedLines && !sheet.Content(end).SequenceEqual(LastFetched))
        {
            end++;
        }

        if (end == Math.Min(sheet.Count, MostFetchedLines))
        {
            return 0;
        }

        for (var line = 0; line < end; line++)
        {
            ReadField(sheet, line, writer);
        }

        writer.Markup.Add(sheet[end].First, sheet[end].Last);
        return end + 1;
    }

    private static int FindEnd(LineSheet sheet)
    {
        if (sheet.Count < 3 || !sheet.Content(0).SequenceEqual(Fence) || sheet.Content(1).IndexOf(':') <= 0)
        {
            return 0;
        }

        for (var line = 1; line < sheet.Count && line < MostLines; line++)
        {
            if (sheet.Content(line).SequenceEqual(Fence))
            {
                return line;
            }
        }

        return 0;
    }

    // A line that is no 「key: value」 (a list entry) is a value without a label.
    private static void ReadField(LineSheet sheet, int line, BlockWriter writer)
    {
        var current = sheet[line];
        var colon = sheet.Content(line).IndexOf(':');
        var label = colon < 0 ? current.First : current.First + colon;
        var (start, end) = (colon < 0 ? label : label + 1, current.Last);
        while (start < end && HanText.IsSpace(sheet.Text[start]))
        {
            start++;
        }

        var isQuoted = end - start >= 2 && sheet.Text[start] is '"' or '\'' && sheet.Text[end - 1] == sheet.Text[start];
        if (isQuoted)
        {
            writer.Markup.Add(start, ++start);
            writer.Markup.Add(--end, current.Last);
        }

        if (colon >= 0)
        {
            writer.Markup.Add(label, label + 1);
        }

        if (!current.IsBlank)
        {
            writer.AddMetadata(new(current.First, label), new(start, end));
        }
    }
}
