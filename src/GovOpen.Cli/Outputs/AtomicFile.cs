namespace GovOpen.Cli.Outputs;

/// <summary>A file that appears whole or not at all: written beside its place, then renamed. Without <see cref="Commit"/> nothing changes.</summary>
internal sealed class AtomicFile : IDisposable
{
    private readonly string name;
    private readonly string target;
    private readonly string? temporary;
    private bool isCommitted;

    /// <param name="name">The file as the user gave it, for messages.</param>
    /// <exception cref="OutputException">It cannot be created.</exception>
    public AtomicFile(string name, string path)
    {
        this.name = name;
        target = Resolve(path);
        // A device cannot be replaced by a renamed file.
        temporary = target.StartsWith("/dev/", StringComparison.Ordinal) ? null : TemporaryFor(target);
        Stream = OutputException.Guard(name, Create);
    }

    public Stream Stream { get; }

    /// <exception cref="OutputException">The last bytes cannot be written, or the file cannot take its place.</exception>
    public void Commit() =>
        OutputException.Guard(
            name,
            () =>
            {
                Stream.Dispose();
                if (temporary is not null)
                {
                    File.Move(temporary, target, overwrite: true);
                }

                isCommitted = true;
            }
        );

    public void Dispose()
    {
        if (isCommitted)
        {
            return;
        }

        try
        {
            Stream.Dispose();
        }
        catch (IOException)
        {
            // What could not be written is thrown away anyway.
        }

        if (temporary is not null)
        {
            File.Delete(temporary);
        }
    }

    private FileStream Create() =>
        Directory.Exists(target) ? throw new UnauthorizedAccessException()
        : temporary is null ? new FileStream(target, FileMode.Open, FileAccess.Write)
        : new FileStream(temporary, FileMode.Create, FileAccess.Write, FileShare.Read, bufferSize: 64 * 1024);

    /// <summary>The file that a path stands for: a link stays a link, and what it points to is written.</summary>
    public static string Resolve(string path) =>
        new FileInfo(path) is { LinkTarget: not null } link
            ? link.ResolveLinkTarget(returnFinalTarget: true)?.FullName ?? path
            : path;

    private static string TemporaryFor(string target) =>
        Path.Combine(
            Path.GetDirectoryName(target) ?? string.Empty,
            $".{Path.GetFileName(target)}.{Environment.ProcessId}.tmp"
        );
}
