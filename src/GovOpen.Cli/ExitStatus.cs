namespace GovOpen.Cli;

/// <summary>How a run ended (CONTRACT.md §4).</summary>
internal enum ExitStatus
{
    /// <summary>Done; nothing at or above <c>--fail-on</c>.</summary>
    Done = 0,

    /// <summary>Done and written; findings at or above <c>--fail-on</c>.</summary>
    Findings = 1,

    /// <summary>Wrong option or value; nothing was written.</summary>
    Usage = 2,

    /// <summary>An input could not be read; every other input was converted.</summary>
    Unreadable = 3,

    /// <summary>The output could not be written; an older output is untouched.</summary>
    Unwritable = 4,

    /// <summary>No input matched, or no task in any input.</summary>
    Nothing = 5,

    /// <summary>A bug.</summary>
    Bug = 101,

    Interrupted = 130,
}
