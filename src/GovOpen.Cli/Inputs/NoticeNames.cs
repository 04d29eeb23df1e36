namespace GovOpen.Cli.Inputs;

/// <summary>Which files of a folder or archive are notices. A file that the user names is always tried.</summary>
internal static class NoticeNames
{
    private static readonly string[] Extensions = [".txt", ".md", ".markdown", ".html", ".htm", ".pdf"];

    /// <summary>The names of notices as patterns, for people.</summary>
    public static string Patterns => string.Join(' ', Extensions.Select(extension => "*" + extension));

    /// <param name="path">With "/" separators. Hidden files and what lies in hidden folders are none.</param>
    public static bool IsNotice(string path) =>
        Extensions.Contains(Path.GetExtension(path), StringComparer.OrdinalIgnoreCase) && !IsHidden(path);

    /// <summary>Whether a file or a folder that it lies in is hidden, as Unix has it.</summary>
    public static bool IsHidden(string path) =>
        path.Split('/').Any(segment => segment.Length > 1 && segment[0] == '.' && segment != "..");
}
