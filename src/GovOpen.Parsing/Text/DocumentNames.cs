namespace GovOpen.Parsing.Text;

/// <summary>Knows names of files that a page hands out.</summary>
internal static class DocumentNames
{
    /// <summary>No name of a file is longer, a note behind it included. UTF-16 code units.</summary>
    private const int LongestLine = 120;

    private static readonly string[] Extensions =
    [
        ".doc",
        ".docx",
        ".pdf",
        ".xls",
        ".xlsx",
        ".wps",
        ".ofd",
        ".zip",
        ".rar",
    ];

    /// <summary>Whether a line ends with the name of a document.</summary>
    public static bool EndsWithExtension(ReadOnlySpan<char> line) => ExtensionLength(line) > 0;

    /// <summary>Whether a line is the name of a document and nothing else, but for a note about it: 任务清单.docx（23KB）.</summary>
    public static bool IsOne(ReadOnlySpan<char> folded)
    {
        if (folded.Length > LongestLine || !folded.Contains('.') || folded.Contains('。'))
        {
            return false;
        }

        var line = folded.Trim();
        var note = line is [.., ')' or ']' or '】' or '〕'] ? line.LastIndexOfAny("([【〔") : -1;
        line = (note > 0 ? line[..note] : line).TrimEnd();
        return ExtensionLength(line) is > 0 and var length && length < line.Length;
    }

    private static int ExtensionLength(ReadOnlySpan<char> line)
    {
        foreach (var extension in Extensions)
        {
            if (line.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            {
                return extension.Length;
            }
        }

        return 0;
    }
}
