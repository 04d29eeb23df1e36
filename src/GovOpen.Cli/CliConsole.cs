using System.Text;
using Microsoft.Win32.SafeHandles;

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

    /// <summary>The variables of the environment that the program asks for: its own, and those of the locale.</summary>
    public IReadOnlyDictionary<string, string> Variables { get; init; } = new Dictionary<string, string>();

    /// <summary>The full path of a path as given.</summary>
    public string FullPath(string path) => Path.GetFullPath(path, Directory);

    public static CliConsole OfProcess()
    {
        var utf8 = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false);
        var error = new StreamWriter(Console.OpenStandardError(), utf8) { AutoFlush = true, NewLine = "\n" };
        return new(Console.OpenStandardInput(), OpenOutput(), error)
        {
            IsInputTerminal = !Console.IsInputRedirected,
            IsOutputTerminal = !Console.IsOutputRedirected,
            IsErrorTerminal = !Console.IsErrorRedirected,
            NoColor = !string.IsNullOrEmpty(Environment.GetEnvironmentVariable("NO_COLOR")),
            Variables = OfEnvironment(),
        };
    }

    // The console's own stream keeps a closed pipe to itself, and a run would go on for nobody. For files it is the right
    // one: it writes where the shell's descriptor stands.
    private static Stream OpenOutput()
    {
        if (OperatingSystem.IsWindows())
        {
            return Console.OpenStandardOutput();
        }

        try
        {
            var stream = new FileStream(new SafeFileHandle(1, ownsHandle: false), FileAccess.Write, bufferSize: 0);
            return stream.CanSeek ? Console.OpenStandardOutput() : stream;
        }
        catch (Exception cause) when (cause is IOException or ArgumentException or UnauthorizedAccessException)
        {
            return Console.OpenStandardOutput();
        }
    }

    private static Dictionary<string, string> OfEnvironment()
    {
        var variables = new Dictionary<string, string>(StringComparer.Ordinal);
        foreach (System.Collections.DictionaryEntry entry in Environment.GetEnvironmentVariables())
        {
            if (
                entry is { Key: string name, Value: string value }
                && (
                    name.StartsWith("GOVOPEN_", StringComparison.Ordinal) || name is "LC_ALL" or "LC_MESSAGES" or "LANG"
                )
            )
            {
                variables[name] = value;
            }
        }

        return variables;
    }
}
