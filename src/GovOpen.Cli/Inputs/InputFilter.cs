namespace GovOpen.Cli.Inputs;

/// <summary>Which files of a folder, an archive or a pattern are taken. A file that the user names is taken whatever this says.</summary>
internal sealed class InputFilter(IReadOnlyList<string> includes, IReadOnlyList<string> excludes)
{
    private readonly PathPattern[] included = [.. includes.Select(pattern => new PathPattern(pattern))];
    private readonly PathPattern[] excluded = [.. excludes.Select(pattern => new PathPattern(pattern))];

    /// <summary>All notices by their extensions.</summary>
    public static InputFilter None { get; } = new([], []);

    /// <summary>Whether a file of a folder or an archive is taken: by <c>--include</c>, or where there is none by its extension.</summary>
    /// <param name="path">From inside the folder or archive, with "/" separators.</param>
    public bool TakesFound(string path) =>
        (included.Length == 0 ? NoticeNames.IsNotice(path) : !NoticeNames.IsHidden(path) && IsIncluded(path))
        && !IsExcluded(path);

    /// <summary>Whether a file is taken that a pattern or a list of the user's names.</summary>
    public bool TakesAsked(string path) => (included.Length == 0 || IsIncluded(path)) && !IsExcluded(path);

    private bool IsIncluded(string path) => included.Any(pattern => pattern.Matches(path));

    private bool IsExcluded(string path) => excluded.Any(pattern => pattern.Matches(path));
}
