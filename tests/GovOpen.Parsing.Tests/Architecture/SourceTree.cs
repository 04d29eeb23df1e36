namespace GovOpen.Parsing.Tests.Architecture;

/// <summary>The source files of the repository, as the rules of the house see them.</summary>
internal static class SourceTree
{
    private static readonly char Slash = Path.DirectorySeparatorChar;

    public static IReadOnlyList<SourceFile> Parsing { get; } = Read("src/GovOpen.Parsing");

    public static IReadOnlyList<SourceFile> All { get; } = Read("src");

    public static IReadOnlyList<SourceFile> Tests { get; } = Read("tests");

    public sealed record SourceFile(string Path, string Room, string Text)
    {
        public override string ToString() => Path;
    }

    /// <summary>The lexicons, as they stand in the repository.</summary>
    public static IReadOnlyList<SourceFile> Lexicons { get; } = Read("src/GovOpen.Parsing/Lexicons", "*.json");

    public static IReadOnlyList<SourceFile> Read(string folder, string pattern = "*.cs")
    {
        var root = Path.Combine(Golden.Root, folder);
        return
        [
            .. Directory
                .GetFiles(root, pattern, SearchOption.AllDirectories)
                .Where(file => !file.Contains($"{Slash}obj{Slash}") && !file.Contains($"{Slash}bin{Slash}"))
                .Order(StringComparer.Ordinal)
                .Select(file => ToFile(root, file)),
        ];
    }

    private static SourceFile ToFile(string root, string file)
    {
        var path = Path.GetRelativePath(root, file).Replace(Slash, '/');
        return new(path, path.Contains('/') ? path[..path.IndexOf('/')] : "", File.ReadAllText(file));
    }
}
