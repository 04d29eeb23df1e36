namespace GovOpen.Export;

/// <summary>A file for what waits to be written: beside the output where that is a file, else in the system's temporary folder. Gone when disposed.</summary>
internal sealed class ScratchFile : IDisposable
{
    private readonly string? folder;

    /// <param name="output">What will be written in the end.</param>
    /// <param name="suffix">Tells the scratch files of one output apart.</param>
    public ScratchFile(Stream output, string suffix)
    {
        if (output is FileStream { Name: var name } && !name.StartsWith("/dev/", StringComparison.Ordinal))
        {
            Path = $"{name}.{suffix}";
            return;
        }

        folder = Directory.CreateTempSubdirectory("govopen-").FullName;
        Path = System.IO.Path.Combine(folder, suffix);
    }

    public string Path { get; }

    public FileStream Create() =>
        new(Path, FileMode.Create, FileAccess.ReadWrite, FileShare.None, bufferSize: 64 * 1024);

    public void Dispose()
    {
        File.Delete(Path);
        if (folder is not null)
        {
            Directory.Delete(folder, recursive: true);
        }
    }
}
