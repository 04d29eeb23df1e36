using GovOpen.Parsing.Readers.PlainText;

namespace GovOpen.Parsing.Readers.Markdown;

/// <summary>Reads what plain text does not have: fences, comments, underlined headings, quotes, bullets.</summary>
internal sealed class MarkdownLineReader(LineSheet sheet, BlockWriter writer, ReaderOptions options)
{
    private readonly LineReader lines = new(sheet, writer, options, InlineMarkup.Markdown);
    private readonly ListIndents lists = new();
    private int textLine = -1;

    /// <summary>Reads what begins at the line. The line behind it is the result.</summary>
    public int ReadAt(int line)
    {
        if (sheet[line].IsBlank)
        {
            return lines.ReadAt(line);
        }

        lines.ListDepth = lists.Enter(sheet.Raw(line));
        var content = sheet.Content(line);
        if (MarkdownMarks.FenceLength(content) > 0)
        {
            return ReadFence(line);
        }

        if (content.StartsWith(":::"))
        {
            // ::: {.title}: a box of the page that the text was made of.
            return lines.Skip(line);
        }

        if (content.StartsWith("<!--"))
        {
            return ReadComment(line);
        }

        if (textLine == line - 1 && MarkdownMarks.UnderlineLevel(content) is > 0 and var level)
        {
            writer.MakeHeading(level);
            return lines.Skip(line);
        }

        var prefix = MarkdownMarks.PrefixLength(content);
        if (prefix > 0 && LineMarks.IsRule(content[prefix..].TrimStart()))
        {
            return lines.Skip(line);
        }

        if (prefix > 0)
        {
            textLine = line;
            var first = sheet[line].First;
            writer.Markup.Add(first, first + prefix);
            return lines.ReadText(line, first + prefix);
        }

        var next = lines.ReadAt(line);
        textLine = next == line + 1 && !LineMarks.IsRule(content) ? line : -1;
        return next;
    }

    private int ReadFence(int line)
    {
        var fence = sheet.Content(line);
        var mark = fence[0];
        var length = MarkdownMarks.FenceLength(fence);
        line = lines.Skip(line);
        for (; line < sheet.Count; line++)
        {
            var content = sheet.Content(line);
            if (!content.IsEmpty && content[0] == mark && MarkdownMarks.FenceLength(content) >= length)
            {
                return lines.Skip(line);
            }

            if (content.IsEmpty)
            {
                lines.ReadAt(line);
            }
            else
            {
                lines.Write(sheet[line].First, sheet[line].Last, 0, InlineMarkup.None);
            }
        }

        return line;
    }

    private int ReadComment(int line)
    {
        while (line < sheet.Count)
        {
            var end = sheet.Content(line).IndexOf("-->");
            if (end >= 0)
            {
                var first = sheet[line].First;
                writer.Markup.Add(first, first + end + 3);
                return lines.ReadText(line, first + end + 3);
            }

            line = lines.Skip(line);
        }

        return line;
    }
}
