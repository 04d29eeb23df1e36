using GovOpen.Parsing.Readers.Pdf.Layout.Lines;

namespace GovOpen.Parsing.Readers.Pdf.Layout;

/// <summary>Reads slanted text in the order in which it was drawn.</summary>
internal static class Watermarks
{
    public static IReadOnlyList<PageLine> Read(IReadOnlyList<Glyph> slanted)
    {
        var lines = new List<PageLine>();
        for (var first = 0; first < slanted.Count; )
        {
            var end = first + 1;
            while (
                end < slanted.Count
                && slanted[end].Font == slanted[first].Font
                && Math.Abs(slanted[end].Size - slanted[first].Size) < 0.1 * slanted[first].Size
            )
            {
                end++;
            }

            if (LineOf(slanted, first, end) is { } line)
            {
                lines.Add(line);
            }

            first = end;
        }

        return lines;
    }

    private static PageLine? LineOf(IReadOnlyList<Glyph> glyphs, int first, int end)
    {
        var text = new System.Text.StringBuilder();
        var starts = new List<float>();
        var ends = new List<float>();
        var box = glyphs[first].Box;
        for (var i = first; i < end; i++)
        {
            box = box.Union(glyphs[i].Box);
            foreach (var c in glyphs[i].IsSpace ? " " : glyphs[i].Text)
            {
                text.Append(char.IsControl(c) ? ' ' : c);
                starts.Add((float)glyphs[i].Box.X0);
                ends.Add((float)glyphs[i].Box.X1);
            }
        }

        var shown = text.ToString();
        return string.IsNullOrWhiteSpace(shown)
            ? null
            : new()
            {
                Text = shown,
                Starts = [.. starts],
                Ends = [.. ends],
                Box = box,
                Baseline = box.Y1,
                Size = glyphs[first].Size,
                FurnitureReason = "watermark",
            };
    }
}
