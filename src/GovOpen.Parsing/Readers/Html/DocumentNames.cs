namespace GovOpen.Parsing.Readers.Html;

/// <summary>Knows names of files that a page hands out.</summary>
internal static class DocumentNames
{
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
    public static bool EndsWithExtension(string line)
    {
        foreach (var extension in Extensions)
        {
            if (line.EndsWith(extension, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }
}
