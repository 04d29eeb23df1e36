using GovOpen.Cli.Languages;

namespace GovOpen.Cli;

/// <summary>An output that could not be written. The words are the one line that the user reads.</summary>
internal sealed class OutputException(Phrase words, Exception? cause = null) : Exception(words.English, cause)
{
    public Phrase Words { get; } = words;

    /// <summary>Runs what writes to an output, and says in our words what the system refused.</summary>
    /// <param name="name">The output as the user gave it.</param>
    public static T Guard<T>(string name, Func<T> write)
    {
        try
        {
            return write();
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException or NotSupportedException)
        {
            if (ClosedPipeException.IsClosed(cause))
            {
                throw new ClosedPipeException(cause);
            }

            var reason = Reason(cause);
            throw new OutputException(
                new($"cannot write '{name}': {reason.English}", $"无法写入 '{name}'：{reason.Chinese}"),
                cause
            );
        }
    }

    public static void Guard(string name, Action write) =>
        Guard(
            name,
            () =>
            {
                write();
                return true;
            }
        );

    private static Phrase Reason(Exception cause) =>
        cause switch
        {
            DirectoryNotFoundException => new("its folder does not exist", "所在文件夹不存在"),
            UnauthorizedAccessException => new("permission denied, or it is a folder", "没有权限，或者它是文件夹"),
            PathTooLongException => new("its path is too long", "路径过长"),
            _ => Phrase.Same(cause.Message),
        };
}
