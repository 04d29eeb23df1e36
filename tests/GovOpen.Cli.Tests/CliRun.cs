using System.Text;
using GovOpen.Cli.Reading;

namespace GovOpen.Cli.Tests;

/// <summary>A folder of its own, and runs of the program in it.</summary>
internal sealed class CliRun : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("govopen-").FullName;

    private string inside = "";
    private readonly Dictionary<string, string> variables = new(StringComparer.Ordinal);

    public int Status { get; private set; }

    public string Output { get; private set; } = "";

    public string Error { get; private set; } = "";

    public string Path(string name) => System.IO.Path.Combine(folder, name);

    public CliRun File(string name, string text) => File(name, Encoding.UTF8.GetBytes(text));

    public CliRun File(string name, byte[] bytes)
    {
        Directory.CreateDirectory(System.IO.Path.GetDirectoryName(Path(name))!);
        System.IO.File.WriteAllBytes(Path(name), bytes);
        return this;
    }

    /// <summary>The names of all files below the folder, in ordinal order.</summary>
    public string Files =>
        string.Join(
            ' ',
            Directory
                .EnumerateFiles(folder, "*", SearchOption.AllDirectories)
                .Select(path => System.IO.Path.GetRelativePath(folder, path))
                .Order(StringComparer.Ordinal)
        );

    public string Text(string name) => System.IO.File.ReadAllText(Path(name));

    /// <summary>Makes a folder of the folder the working folder of the runs that follow.</summary>
    public CliRun In(string name)
    {
        inside = name;
        return this;
    }

    /// <summary>Sets a variable of the environment for the runs that follow.</summary>
    public CliRun Variable(string name, string value)
    {
        variables[name] = value;
        return this;
    }

    /// <summary>Runs the program on arguments separated by blanks; <c>''</c> is an empty one.</summary>
    public CliRun Run(string arguments, string input = "", CancellationToken cancel = default) =>
        RunAll(Words(arguments), input, cancel: cancel);

    /// <summary>Runs the program on arguments separated by blanks, with another reader than that of lines.</summary>
    public CliRun Run(string arguments, INoticeReader reader) => RunAll(Words(arguments), reader: reader);

    public CliRun RunAll(
        string[] arguments,
        string input = "",
        INoticeReader? reader = null,
        CancellationToken cancel = default
    )
    {
        using var output = new MemoryStream();
        using var error = new StringWriter { NewLine = "\n" };
        var console = new CliConsole(new MemoryStream(Encoding.UTF8.GetBytes(input)), output, error)
        {
            Directory = System.IO.Path.Combine(folder, inside),
            Variables = variables,
        };
        Status = CliApp.Run(arguments, console, reader ?? new LineReader(), cancel);
        Output = Encoding.UTF8.GetString(output.ToArray());
        Error = error.ToString();
        return this;
    }

    /// <summary>Status, standard output and standard error in one literal.</summary>
    public string Literal => $"=> {Status}\n{Output}{(Error.Length > 0 ? "2>\n" + Error : "")}";

    public void Dispose() => Directory.Delete(folder, recursive: true);

    private static string[] Words(string arguments) =>
        [.. arguments.Split(' ', StringSplitOptions.RemoveEmptyEntries).Select(word => word == "''" ? "" : word)];
}
