using GovOpen.Parsing.Model;
using GovOpen.Parsing.Readers.PlainText.Tables;

namespace GovOpen.Parsing.Readers.PlainText;

/// <summary>Walks over the lines of one text and writes down tables, headings, rules and paragraphs.</summary>
internal sealed class LineReader(LineSheet sheet, BlockWriter writer, ReaderOptions options, InlineMarkup inline)
{
    private int blanks;
    private bool startsPage;

    /// <summary>How many lists hold the item that is read next, where the format says so.</summary>
    public int ListDepth { get; set; }

    /// <summary>Reads what begins at the line. The line behind it is the result.</summary>
    public int ReadAt(int line)
    {
        var current = sheet[line];
        startsPage |= current.StartsPage;
        if (current.IsBlank)
        {
            blanks++;
            return line + 1;
        }

        return ReadTable(line) ?? ReadRule(line) ?? ReadText(line, current.First);
    }

    /// <summary>Reads the line's text from an offset on: a heading or a paragraph. The line behind it is the result.</summary>
    public int ReadText(int line, int from)
    {
        var last = sheet[line].Last;
        var content = sheet.Text.AsSpan(from, last - from);
        var level = content.IsEmpty ? 0 : LineMarks.HeadingLevel(content);
        if (level == 0)
        {
            Write(from, last, 0, inline);
            return line + 1;
        }

        var end = from + LineMarks.HeadingEnd(content);
        writer.Markup.Add(from, from + level);
        writer.Markup.Add(end, last);
        Write(from + level, end, level, inline);
        return line + 1;
    }

    /// <summary>Sets a line aside that is markup throughout.</summary>
    public int Skip(int line)
    {
        writer.Markup.Add(sheet[line].First, sheet[line].Last);
        return line + 1;
    }

    /// <summary>Writes [start, end) as a paragraph, with what stands before it as evidence.</summary>
    public void Write(int start, int end, int level, InlineMarkup marks)
    {
        var isBold = LineMarks.IsBold(sheet.Text.AsSpan(start, end - start));
        writer.AddParagraph(start, end, new(level, false, isBold, blanks, startsPage, ListDepth), marks);
        (blanks, startsPage) = (0, false);
    }

    private int? ReadTable(int line)
    {
        foreach (var dialect in TableDialects.All)
        {
            if (dialect.TryRead(sheet, line, options) is { } table)
            {
                writer.AddTable(table, inline);
                (blanks, startsPage) = (0, false);
                if (table.Tail.Length > 0)
                {
                    Write(table.Tail.Start, table.Tail.End, 0, inline);
                }

                return table.NextLine;
            }
        }

        return null;
    }

    private int? ReadRule(int line)
    {
        if (!LineMarks.IsRule(sheet.Content(line)))
        {
            return null;
        }

        startsPage = true;
        return Skip(line);
    }
}
