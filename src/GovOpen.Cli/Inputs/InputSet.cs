using GovOpen.Parsing.Diagnostics;

namespace GovOpen.Cli.Inputs;

/// <summary>The inputs of a run, in order, each once. Owns the archives that some of them lie in.</summary>
internal sealed class InputSet : IDisposable
{
    private readonly List<InputSource> sources = [];
    private readonly List<IDisposable> opened = [];
    private readonly List<string> unmatched = [];
    private readonly HashSet<string> seen = new(StringComparer.Ordinal);

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

    public void Dispose() => opened.ForEach(each => each.Dispose());

    private IReadOnlyList<InputSource> Expand(string given, CliConsole console, InputFilter filter)
    {
        if (given == "-")
        {
            return [new StandardInput(console.Input)];
        }

        var path = console.FullPath(given);
        var name = Path.DirectorySeparatorChar == '\\' ? given.Replace('\\', '/') : given;
        return Directory.Exists(path) ? FolderFinder.Find(name, path, filter)
            : File.Exists(path) && IsArchive(path) ? ArchiveFinder.Find(name, path, filter, opened)
            : File.Exists(path) || !GlobFinder.IsPattern(name) ? [new FileInput(name, path)]
            : [.. GlobFinder.Find(name, console).Where(input => filter.TakesAsked(input.Name))];
    }

    private static bool IsArchive(string path) => path.EndsWith(".zip", StringComparison.OrdinalIgnoreCase);
}
