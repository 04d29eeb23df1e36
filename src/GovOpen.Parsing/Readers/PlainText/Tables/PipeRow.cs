using GovOpen.Parsing.Model;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>A line cut at its pipes.</summary>
internal sealed class PipeRow
{
    private static readonly CharSet RulerCharacters = CharSet.Of("|｜-:—－ \t\u00A0\u3000" + HanText.InvisibleFormats);

    private const string Pipes = "|｜";

    public List<TextRange> Cells { get; } = [];

    public List<TextRange> Markup { get; } = [];

    /// <summary>A pipe stands before the first cell.</summary>
    public bool IsOpened { get; private set; }

    /// <summary>A pipe stands behind the last cell.</summary>
    public bool IsClosed { get; private set; }

    /// <summary>Cut short by the limit on columns.</summary>
    public bool IsClamped { get; private set; }

    public static bool HasPipe(ReadOnlySpan<char> line) => line.IndexOfAny(Pipes) >= 0;

    /// <summary>A line without the pipes and blanks that it ends with.</summary>
    public static ReadOnlySpan<char> WithoutPipes(ReadOnlySpan<char> line) => line.TrimEnd("|｜ \t\u3000");

    /// <summary>Whether the line only says how columns are aligned: |---|:---:|.</summary>
    public static bool IsAlignment(ReadOnlySpan<char> line) =>
        line.IndexOfAnyExcept(RulerCharacters) < 0 && line.IndexOfAny("-—－") >= 0 && HasPipe(line);

    public static PipeRow Read(LineSheet sheet, int index, int mostCells)
    {
        var row = new PipeRow();
        var line = sheet[index];
        var start = line.First;
        for (var at = line.First; at < line.Last; at++)
        {
            var skip = sheet.Text.AsSpan(at, line.Last - at).IndexOfAny(Pipes);
            if (skip < 0)
            {
                break;
            }

            at += skip;
            if (at > line.First && sheet.Text[at - 1] == '\\')
            {
                continue;
            }

            if (row.Cells.Count == mostCells - 1 && at + 1 < line.Last)
            {
                row.IsClamped = true;
                break;
            }

            row.Markup.Add(new(at, at + 1));
            row.IsOpened |= at == line.First;
            if (at > line.First)
            {
                row.Cells.Add(new(start, at));
            }

            start = at + 1;
        }

        row.IsClosed = start == line.Last && row.Markup.Count > 0;
        if (!row.IsClosed || row.Cells.Count == 0)
        {
            row.Cells.Add(new(start, line.Last));
        }

        return row;
    }
}
