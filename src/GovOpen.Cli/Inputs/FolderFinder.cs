using GovOpen.Parsing.Diagnostics;

namespace GovOpen.Cli.Inputs;

/// <summary>Finds the notices in a folder and the folders in it, in ordinal order of their paths.</summary>
internal static class FolderFinder
{
    /// <param name="name">The folder as given, with "/" separators.</param>
    public static IReadOnlyList<InputSource> Find(string name, string path)
    {
        var found = new List<InputSource>();
        Add(found, name.Length > 1 ? name.TrimEnd('/') : name, path);
        return [.. found.OrderBy(input => input.Name, StringComparer.Ordinal)];
    }

    private static void Add(List<InputSource> found, string name, string path)
    {
        try
        {
            foreach (var entry in new DirectoryInfo(path).EnumerateFileSystemInfos())
            {
                var inside = name.EndsWith('/') ? name + entry.Name : $"{name}/{entry.Name}";
                var isHidden = entry.Name.StartsWith('.');
                if (entry is DirectoryInfo { LinkTarget: null } && !isHidden)
                {
                    Add(found, inside, entry.FullName);
                }
                else if (entry is FileInfo && NoticeNames.IsNotice(entry.Name))
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
