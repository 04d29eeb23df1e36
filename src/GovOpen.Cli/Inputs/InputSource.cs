using GovOpen.Parsing;
using GovOpen.Parsing.Diagnostics;

namespace GovOpen.Cli.Inputs;

/// <summary>An input that was found, not yet read.</summary>
/// <param name="name">The path as given, with "/" separators; "-" for standard input.</param>
internal abstract class InputSource(string name)
{
    public string Name { get; } = name;

    /// <summary>Its place among all inputs of the run, zero-based.</summary>
    public int Index { get; set; }

    /// <summary>The full path of a file, or null.</summary>
    public virtual string? FullPath => null;

    /// <summary>Its bytes.</summary>
    /// <exception cref="UnreadableInputException">It cannot be opened, or holds more than <paramref name="maxBytes"/>.</exception>
    public abstract byte[] Read(long maxBytes);

    protected static UnreadableInputException CannotOpen(Exception cause) =>
        new(new(ReadingRules.CannotOpen, Reason(cause)));

    private static string Reason(Exception cause) =>
        cause switch
        {
            FileNotFoundException or DirectoryNotFoundException => "文件不存在",
            UnauthorizedAccessException => "没有读取权限",
            _ => "读取失败",
        };
}
