using System.IO.Compression;
using GovOpen.Parsing.Diagnostics;

namespace GovOpen.Cli.Inputs;

/// <summary>Finds the notices in a zip archive. Nothing is unpacked to disk.</summary>
internal static class ArchiveFinder
{
    /// <summary>Archives with more entries than this are refused.</summary>
    private const int MaxEntries = 100_000;

    /// <param name="opened">Receives the archive, to be closed when its entries have been read.</param>
    public static IReadOnlyList<InputSource> Find(
        string name,
        string path,
        InputFilter filter,
        List<IDisposable> opened
    )
    {
        try
        {
            var archive = new ZipArchive(File.OpenRead(path), ZipArchiveMode.Read, false, new ZipNameEncoding());
            opened.Add(archive);
            return archive.Entries.Count > MaxEntries
                ? [new RefusedInput(name, new(LimitRules.ArchiveBomb, $"压缩包条目超过 {MaxEntries} 个"))]
                : ListEntries(name, archive, filter);
        }
        catch (Exception cause) when (cause is InvalidDataException or NotSupportedException)
        {
            return [new RefusedInput(name, new(ReadingRules.ArchiveUnreadable, "压缩包损坏或不支持"))];
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            // The file itself says why when its turn comes.
            return [new FileInput(name, path)];
        }
    }

    private static List<InputSource> ListEntries(string name, ZipArchive archive, InputFilter filter) =>
        [
            .. archive
                .Entries.Select(entry => (Name: entry.FullName.Replace('\\', '/'), Entry: entry))
                .Where(each => filter.TakesFound(each.Name))
                .OrderBy(each => each.Name, StringComparer.Ordinal)
                .Select(each => Open($"{name}/{each.Name}", each.Name, each.Entry)),
        ];

    private static InputSource Open(string name, string inside, ZipArchiveEntry entry) =>
        inside.StartsWith('/') || HasDrive(inside) || inside.Split('/').Contains("..")
            ? new RefusedInput(name, new(LimitRules.ArchivePath, "压缩包条目的路径指向包外，未读取"))
            : new ArchiveInput(name, entry);

    private static bool HasDrive(string inside) =>
        inside.Length > 1 && inside[1] == ':' && char.IsAsciiLetter(inside[0]);
}
