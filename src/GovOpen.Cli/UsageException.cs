namespace GovOpen.Cli;

/// <summary>A wrong option or value. The message is the one line that the user reads.</summary>
internal sealed class UsageException(string message) : Exception(message);
