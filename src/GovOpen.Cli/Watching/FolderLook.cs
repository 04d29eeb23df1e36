using GovOpen.Cli.Inputs;

namespace GovOpen.Cli.Watching;

/// <summary>
/// Looks at a folder again and again and tells which files are new and there in full: two looks found the same size and
/// time. It asks the file system and waits for no event, so that it works on network drives too.
/// </summary>
/// <param name="name">The folder as the user gave it.</param>
/// <param name="path">Its full path.</param>
/// <param name="output">The full path of the folder that is written to; what lies there is never read.</param>
internal sealed class FolderLook(string name, string path, string output)
{
    private Dictionary<string, Stamp> before = new(StringComparer.Ordinal);
    private readonly Dictionary<string, Stamp> taken = new(StringComparer.Ordinal);

    /// <summary>The files to convert now, in ordinal order, and whether there are others that are still being written.</summary>
    public (IReadOnlyList<InputSource> Ready, bool HasUnsettled) Again()
    {
        var now = new Dictionary<string, Stamp>(StringComparer.Ordinal);
        var ready = new List<InputSource>();
        var hasUnsettled = false;
        foreach (var input in FolderFinder.Find(name, path, InputFilter.None))
        {
            if (input.FullPath is not { } file || IsOutput(file) || Stamp.Of(file) is not { } stamp)
            {
                continue;
            }

            now[input.Name] = stamp;
            if (taken.GetValueOrDefault(input.Name) == stamp)
            {
                continue;
            }

            if (before.GetValueOrDefault(input.Name) == stamp)
            {
                taken[input.Name] = stamp;
                ready.Add(input);
            }
            else
            {
                hasUnsettled = true;
            }
        }

        before = now;
        return (ready, hasUnsettled);
    }

    private bool IsOutput(string file) =>
        file.StartsWith(output + Path.DirectorySeparatorChar, StringComparison.Ordinal);

    /// <summary>What tells that a file has not been written to.</summary>
    private sealed record Stamp(long Length, DateTime Written)
    {
        public static Stamp? Of(string file)
        {
            try
            {
                var entry = new FileInfo(file);
                return entry.Exists ? new(entry.Length, entry.LastWriteTimeUtc) : null;
            }
            catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
            {
                return null;
            }
        }
    }
}
