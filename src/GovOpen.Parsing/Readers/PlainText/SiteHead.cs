using GovOpen.Parsing.Readers.Html;

namespace GovOpen.Parsing.Readers.PlainText;

/// <summary>Finds the metadata block of a site (索引号：…, 发布机构：…) that was copied along with a notice, above its text.</summary>
internal static class SiteHead
{
    /// <summary>Lines from the top that are looked at.</summary>
    private const int MostLines = 60;

    private const int LongestLine = 200;

    /// <summary>Takes the lines out of the sheet and writes them down as metadata.</summary>
    public static void Take(LineSheet sheet, BlockWriter writer)
    {
        var taken = new HashSet<int>();
        for (var line = 0; line < Math.Min(sheet.Count, MostLines); )
        {
            var fields = new List<MetadataBlock.Field>();
            var lines = new List<int>();
            for (; line < sheet.Count && Read(sheet, line, writer, fields); line++)
            {
                if (!sheet[line].IsBlank)
                {
                    lines.Add(line);
                }
            }

            if (MetadataBlock.IsOne(fields))
            {
                writer.AddMetadata(fields);
                taken.UnionWith(lines);
            }

            line++;
        }

        if (taken.Count > 0)
        {
            sheet.TakeOut(taken);
        }
    }

    // False where the line holds something else than labels with their values, or nothing.
    private static bool Read(LineSheet sheet, int line, BlockWriter writer, List<MetadataBlock.Field> fields)
    {
        if (sheet[line].IsBlank)
        {
            return true;
        }

        if (sheet[line].Length > LongestLine || sheet.Content(line).IndexOfAny(":：") < 0)
        {
            return false;
        }

        var text = writer.Peek(sheet[line]);
        var pairs = MetadataLabels.Find(text);
        foreach (var pair in pairs)
        {
            fields.Add(new(text, pair, null));
        }

        return pairs.Count > 0;
    }
}
