using GovOpen.Parsing.Diagnostics;

namespace GovOpen.Cli.Inputs;

/// <summary>The inputs of a run, in order, each once. Owns the archives that some of them lie in.</summary>
internal sealed class InputSet : IDisposable
{
    private readonly List<InputSource> sources = [];
    private readonly List<IDisposable> opened = [];
    private readonly List<string> unmatched = [];

    // Full paths of files and archives, and names of what lies in archives.
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

    // Full paths of files that are read besides.
    private readonly HashSet<string> readToo = new(StringComparer.Ordinal);

    private InputSet() { }

    public IReadOnlyList<InputSource> Sources => sources;

    /// <summary>The patterns, folders and archives as given that hold no notice.</summary>
    public IReadOnlyList<string> Unmatched => unmatched;

    /// <summary>What is said of each of <see cref="Unmatched"/>.</summary>
    public static Diagnostic NothingMatched { get; } = new(ReadingRules.NothingMatched, "没有匹配的文件");

    /// <summary>Finds the inputs that the names stand for: the names in their order, what is in one in ordinal order.</summary>
    /// <param name="names">Files, folders, patterns, archives; "-" for standard input.</param>
    public static InputSet Find(IEnumerable<string> names, CliConsole console, InputFilter filter)
    {
        var set = new InputSet();
        foreach (var name in names)
        {
            var found = set.Expand(name, console, filter);
            if (found.Count == 0)
            {
                set.unmatched.Add(name);
            }

            foreach (var input in found.Where(input => set.seen.Add(input.FullPath ?? input.Name)))
            {
                input.Index = set.sources.Count;
                set.sources.Add(input);
            }
        }

        return set;
    }

    /// <summary>Keeps a file that is read and is no notice, such as the list that names the inputs or the settings, from being written over.</summary>
    /// <param name="path">Its full path.</param>
    public void Protect(string path) => readToo.Add(path);

    /// <summary>Refuses to write over what is read: an input, the archive that holds it, the list that names it, the settings.</summary>
    /// <param name="name">The output's name as given; null for standard output.</param>
    /// <exception cref="UsageException">It is one.</exception>
    public void RefuseOutput(string? name, CliConsole console)
    {
        if (name is not null)
        {
            RefuseOutput(name, console.FullPath(name));
        }
    }

    /// <inheritdoc cref="RefuseOutput(string?, CliConsole)"/>
    /// <param name="path">The full path that is written to.</param>
    public void RefuseOutput(string name, string path)
    {
        if (seen.Contains(path) || readToo.Contains(path))
        {
            throw new UsageException($"--output: '{name}' is an input", $"--output：'{name}' 是输入文件");
        }
    }

    public void Dispose() => opened.ForEach(each => each.Dispose());

    private IReadOnlyList<InputSource> Expand(string given, CliConsole console, InputFilter filter)
    {
        if (given == "-")
        {
            return [new StandardInput(console.Input)];
        }

        var path = console.FullPath(given);
        var name = Path.DirectorySeparatorChar == '\\' ? given.Replace('\\', '/') : given;
        if (File.Exists(path) && IsArchive(path))
        {
            seen.Add(path);
            return ArchiveFinder.Find(name, path, filter, opened);
        }

        return Directory.Exists(path) ? FolderFinder.Find(name, path, filter)
            : File.Exists(path) || !GlobFinder.IsPattern(name) ? [new FileInput(name, path)]
            : [.. GlobFinder.Find(name, console).Where(input => filter.TakesAsked(input.Name))];
    }

    private static bool IsArchive(string path) => path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);
}
