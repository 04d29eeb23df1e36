namespace GovOpen.Cli;

/// <summary>Who read our output has seen enough, as in <c>govopen … | head</c>. The run ends at once, and nothing is wrong.</summary>
internal sealed class ClosedPipeException(Exception cause) : Exception(cause.Message, cause)
{
    // EPIPE; ERROR_BROKEN_PIPE and ERROR_NO_DATA as HRESULT.
    private const int Unix = 32;
    private const int WindowsBroken = unchecked((int)0x8007006D);
    private const int WindowsClosing = unchecked((int)0x800700E8);

    public static bool IsClosed(Exception cause) =>
        cause is IOException { HResult: Unix or WindowsBroken or WindowsClosing };
}
