namespace GovOpen.Cli;

/// <summary>An output that could not be written. The message is the one line that the user reads.</summary>
internal sealed class OutputException(string message, Exception? cause = null) : Exception(message, cause)
{
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
            throw new OutputException($"cannot write '{name}': {Reason(cause)}", cause);
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

    private static string Reason(Exception cause) =>
        cause switch
        {
            DirectoryNotFoundException => "its folder does not exist",
            UnauthorizedAccessException => "permission denied, or it is a folder",
            PathTooLongException => "its path is too long",
            _ => cause.Message,
        };
}
