using System.Text;

namespace GovOpen.Cli.Inputs;

/// <summary>Reads the names of inputs from a list: a name a line, or separated by NUL as <c>find -print0</c> writes them.</summary>
internal static class InputList
{
    /// <summary>A list of names is some megabytes; more is something else.</summary>
    private const int MaxBytes = 256 << 20;

    /// <param name="name">The file as the user gave it; "-" for standard input.</param>
    /// <exception cref="UsageException">It cannot be read.</exception>
    public static IReadOnlyList<string> Read(string name, CliConsole console)
    {
        try
        {
            using var stream = name == "-" ? console.Input : File.OpenRead(console.FullPath(name));
            var text = Encoding.UTF8.GetString(LimitedBytes.Read(stream, 0, MaxBytes)).TrimStart('\uFEFF');
            var separator = text.Contains('\0', StringComparison.Ordinal) ? '\0' : '\n';
            return
            [
                .. text.Split(separator)
                    .Select(line => separator == '\n' ? line.TrimEnd('\r') : line)
                    .Where(line => line.Length > 0),
            ];
        }
        catch (Exception cause)
            when (cause is IOException or UnauthorizedAccessException or Parsing.UnreadableInputException)
        {
            throw new UsageException($"--files-from: '{name}' cannot be read", $"--files-from：'{name}' 无法读取");
        }
    }
}
