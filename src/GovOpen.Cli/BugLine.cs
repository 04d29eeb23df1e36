namespace GovOpen.Cli;

/// <summary>What is said when the program itself is wrong: one line, and the stack only where it is asked for.</summary>
internal static class BugLine
{
    /// <param name="input">The input that was being read, or null.</param>
    public static void Write(TextWriter error, Exception bug, bool verbose, string? input = null)
    {
        var place = input is null ? string.Empty : $" while reading '{input}'";
        error.WriteLine(
            Plain.Line(
                $"govopen: this is a bug{place}, please report it with the input (--verbose shows more): {bug.GetType().Name}: {bug.Message}"
            )
        );
        if (verbose)
        {
            error.WriteLine(bug.ToString());
        }
    }
}
