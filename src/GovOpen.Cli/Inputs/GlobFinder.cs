using System.IO.Enumeration;

namespace GovOpen.Cli.Inputs;

/// <summary>
/// Expands patterns that the shell left alone: <c>*</c> and <c>?</c> within a name, <c>**</c> for any number of folders.
/// The matches are what the user asked for, whatever their extension.
/// </summary>
internal static class GlobFinder
{
    public static bool IsPattern(string name) => name.AsSpan().ContainsAny('*', '?');

    /// <summary>The files that match, in ordinal order of their paths; empty where none does.</summary>
    /// <param name="pattern">With "/" separators.</param>
    public static IReadOnlyList<InputSource> Find(string pattern, CliConsole console)
    {
        var segments = pattern.Split('/');
        var literal = segments.TakeWhile(segment => !IsPattern(segment)).Count();
        var start = string.Join('/', segments.Take(literal));
        var prefix = literal == 0 ? string.Empty : start + "/";
        var root = literal == 0 ? console.Directory : console.FullPath(prefix);
        var found = new Dictionary<string, string>(StringComparer.Ordinal);
        if (Directory.Exists(root))
        {
            Walk(found, new DirectoryInfo(root), prefix, segments.AsSpan(literal));
        }

        return
        [
            .. found
                .OrderBy(pair => pair.Key, StringComparer.Ordinal)
                .Select(pair => new FileInput(pair.Key, pair.Value)),
        ];
    }

    private static void Walk(
        Dictionary<string, string> found,
        DirectoryInfo folder,
        string prefix,
        ReadOnlySpan<string> segments
    )
    {
        var head = segments[0];
        var isLast = segments.Length == 1;
        if (head == "**")
        {
            Walk(found, folder, prefix, isLast ? ["*"] : segments[1..]);
        }

        foreach (var entry in List(folder))
        {
            // As in a shell, a leading dot must be asked for.
            if (entry.Name.StartsWith('.') && !head.StartsWith('.'))
            {
                continue;
            }

            if (entry is DirectoryInfo inner)
            {
                if (head == "**" && inner.LinkTarget is null)
                {
                    Walk(found, inner, $"{prefix}{inner.Name}/", segments);
                }
                else if (!isLast && head != "**" && Matches(head, inner.Name))
                {
                    Walk(found, inner, $"{prefix}{inner.Name}/", segments[1..]);
                }
            }
            else if (isLast && head != "**" && Matches(head, entry.Name))
            {
                found[prefix + entry.Name] = entry.FullName;
            }
        }
    }

    private static bool Matches(string pattern, string name) =>
        FileSystemName.MatchesSimpleExpression(pattern, name, ignoreCase: false);

    private static FileSystemInfo[] List(DirectoryInfo folder)
    {
        try
        {
            return folder.GetFileSystemInfos();
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            return [];
        }
    }
}
