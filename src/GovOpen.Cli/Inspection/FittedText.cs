using System.Text;

namespace GovOpen.Cli.Inspection;

/// <summary>Fits text into terminal columns.</summary>
internal static class FittedText
{
    private const string Cut = "…";

    /// <summary>The text on one line, cut with … where it takes more than <paramref name="width"/> columns.</summary>
    public static string OneLine(string text, int width)
    {
        var line = Plain.Line(text);
        var kept = Take(line, 0, width);
        return kept == line.Length ? line : line[..Take(line, 0, width - 1)] + Cut;
    }

    /// <summary>The text filled up with blanks to <paramref name="width"/> columns.</summary>
    public static string Pad(string text, int width) => text + new string(' ', Math.Max(0, width - CellWidth.Of(text)));

    /// <summary>The text on as many lines as it needs, at most <paramref name="maxLines"/>, the last cut with … where it needs more.</summary>
    public static List<string> Wrap(string text, int width, int maxLines)
    {
        var lines = new List<string>();
        foreach (var paragraph in text.Split('\n'))
        {
            var line = Plain.Line(paragraph);
            var at = 0;
            do
            {
                if (lines.Count == maxLines)
                {
                    lines[^1] = Shorten(lines[^1], width);
                    return lines;
                }

                var end = Take(line, at, width);
                lines.Add(line[at..end]);
                at = end;
            } while (at < line.Length);
        }

        return lines;
    }

    private static string Shorten(string line, int width) => line[..Take(line, 0, width - 1)] + Cut;

    // The index behind the last character that fits; at least one character, so that every call gets on.
    private static int Take(string text, int start, int width)
    {
        var at = start;
        foreach (var rune in text.AsSpan(start).EnumerateRunes())
        {
            width -= CellWidth.Of(rune);
            if (width < 0 && at > start)
            {
                break;
            }

            at += rune.Utf16SequenceLength;
        }

        return at;
    }
}
