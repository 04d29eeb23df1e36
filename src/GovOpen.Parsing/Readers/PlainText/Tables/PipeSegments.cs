using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>Lines cut at their pipes: what stands before the first, between each two, and behind the last.</summary>
internal sealed class PipeSegments
{
    private const int MostLines = 12;
    private const int MostBlankLines = 2;

    private readonly List<List<TextRange>> segments =
    [
        [],
    ];
    private readonly List<TextRange> pipes = [];

    // The line behind the first of each segment.
    private readonly List<int> lines = [0];

    public int Count => segments.Count;

    /// <summary>The lines of a segment; an empty range is a blank line.</summary>
    public List<TextRange> this[int segment] => segments[segment];

    /// <summary>
    /// Cuts lines up to one that has text on both sides of a pipe, to some lines without a pipe, or to a gap.
    /// </summary>
    /// <param name="isSpaced">Blank lines stand everywhere, and say nothing.</param>
    public static PipeSegments Read(LineSheet sheet, int line, bool isSpaced, int most)
    {
        var read = new PipeSegments();
        for (var blanks = 0; line < sheet.Count && read.Count <= most; line++)
        {
            blanks = sheet[line].IsBlank ? blanks + 1 : 0;
            if (blanks > MostBlankLines || read.segments[^1].Count >= MostLines || !read.Add(sheet, line, isSpaced))
            {
                break;
            }
        }

        return read;
    }

    /// <summary>The line behind the first of a segment.</summary>
    public int LineBehind(int segment) => lines[segment];

    /// <summary>The offset in the plane at which an empty segment stands.</summary>
    public int PlaceOf(int segment) => segment > 0 ? pipes[segment - 1].End : 0;

    /// <summary>The pipes before a segment.</summary>
    public List<TextRange> PipesBefore(int segment) => pipes.GetRange(0, segment);

    private bool Add(LineSheet sheet, int line, bool isSpaced)
    {
        if (sheet[line].IsBlank)
        {
            if (!isSpaced)
            {
                Add(new TextRange(sheet[line].Start, sheet[line].Start), line);
            }

            return true;
        }

        var row = PipeRow.Read(sheet, line, MostLines);
        var texts = row.Cells.Count(cell => !sheet.Words(cell).IsWhiteSpace());
        if (texts > 1 || row.IsClamped)
        {
            return false;
        }

        foreach (var pipe in row.Markup)
        {
            AddText(sheet, row, line, pipe.Start);
            pipes.Add(pipe);
            segments.Add([]);
            lines.Add(line + 1);
        }

        AddText(sheet, row, line, int.MaxValue);
        return true;
    }

    // The only text of a line, where it stands between two of its pipes.
    private void AddText(LineSheet sheet, PipeRow row, int line, int before)
    {
        var from = pipes.Count > 0 ? pipes[^1].End : 0;
        foreach (var cell in row.Cells)
        {
            if (cell.Start >= from && cell.End <= before && !sheet.Words(cell).IsWhiteSpace())
            {
                Add(cell, line);
            }
        }
    }

    private void Add(TextRange text, int line)
    {
        if (segments[^1].Count == 0)
        {
            lines[^1] = line + 1;
        }

        segments[^1].Add(text);
    }
}
