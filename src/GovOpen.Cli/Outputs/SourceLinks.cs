namespace GovOpen.Cli.Outputs;

/// <summary>Finds inputs from the place of an output.</summary>
internal sealed class SourceLinks(CliConsole console)
{
    /// <summary>
    /// The path from a folder to an input, with "/" separators: to the file itself, or the archive that holds it; null where
    /// there is none.
    /// </summary>
    /// <param name="folder">The full path of the output's folder.</param>
    /// <param name="name">The input as the user gave it.</param>
    public string? PathTo(string folder, string name)
    {
        for (var path = console.FullPath(name); !string.IsNullOrEmpty(path); path = Path.GetDirectoryName(path))
        {
            if (File.Exists(path))
            {
                return Path.GetRelativePath(folder, path).Replace(Path.DirectorySeparatorChar, '/');
            }
        }

        return null;
    }
}
