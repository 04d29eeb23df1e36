using GovOpen.Parsing.Diagnostics;

namespace GovOpen.Cli.Inputs;

/// <summary>Finds the notices in a folder and the folders in it, in ordinal order of their paths.</summary>
internal static class FolderFinder
{
    /// <param name="name">The folder as given, with "/" separators.</param>
    public static IReadOnlyList<InputSource> Find(string name, string path, InputFilter filter)
    {
        var found = new List<InputSource>();
        Add(found, name.Length > 1 ? name.TrimEnd('/') : name, string.Empty, path, filter);
        return [.. found.OrderBy(input => input.Name, StringComparer.Ordinal)];
    }

    /// <param name="below">The path from the folder that was named, ending with "/"; empty for the folder itself.</param>
    private static void Add(List<InputSource> found, string name, string below, string path, InputFilter filter)
    {
        try
        {
            foreach (var entry in new DirectoryInfo(path).EnumerateFileSystemInfos())
            {
                var inside = name.EndsWith('/') ? name + entry.Name : $"{name}/{entry.Name}";
                var isHidden = entry.Name.StartsWith('.');
                if (entry is DirectoryInfo { LinkTarget: null } && !isHidden)
                {
                    Add(found, inside, $"{below}{entry.Name}/", entry.FullName, filter);
                }
                else if (entry is FileInfo && filter.TakesFound(below + entry.Name))
                {
                    found.Add(new FileInput(inside, entry.FullName));
                }
            }
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            found.Add(new RefusedInput(name, new(ReadingRules.CannotOpen, "文件夹无法读取")));
        }
    }
}
