using System.Text;

namespace GovOpen.Cli;

/// <summary>Text from outside made safe to print: file names and source quotes may hold line ends and terminal codes.</summary>
internal static class Plain
{
    /// <summary>The text on one line, control characters as blanks.</summary>
    public static string Line(string text)
    {
        var first = 0;
        while (first < text.Length && !IsControl(text[first]))
        {
            first++;
        }

        if (first == text.Length)
        {
            return text;
        }

        var line = new StringBuilder(text);
        for (var i = first; i < line.Length; i++)
        {
            if (IsControl(line[i]))
            {
                line[i] = ' ';
            }
        }

        return line.ToString();
    }

    // Cc, the line separators, and the marks that turn the direction of what follows.
    private static bool IsControl(char c) =>
        char.IsControl(c)
        || c is '\u2028' or '\u2029' or (>= '\u202A' and <= '\u202E') or (>= '\u2066' and <= '\u2069');
}
