using System.Text;

namespace GovOpen.Cli;

/// <summary>What a run reads from and writes to: the real streams in a process, memory in a test.</summary>
/// <param name="Output">Data.</param>
/// <param name="Error">Everything else, LF line ends.</param>
internal sealed record CliConsole(Stream Input, Stream Output, TextWriter Error)
{
    /// <summary>The folder that relative paths start from.</summary>
    public string Directory { get; init; } = Environment.CurrentDirectory;

    public bool IsInputTerminal { get; init; }

    public bool IsOutputTerminal { get; init; }

    public bool IsErrorTerminal { get; init; }

    /// <summary>Whether the environment asks for plain text (https://no-color.org).</summary>
    public bool NoColor { get; init; }

    /// <summary>The full path of a path as given.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, Directory);

    public static CliConsole OfProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true, NewLine = "\n" };
        return new(Console.OpenStandardInput(), Console.OpenStandardOutput(), error)
        {
            IsInputTerminal = !Console.IsInputRedirected,
            IsOutputTerminal = !Console.IsOutputRedirected,
            IsErrorTerminal = !Console.IsErrorRedirected,
            NoColor = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
        };
    }
}
