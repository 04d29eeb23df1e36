namespace GovOpen.Cli;

/// <summary>The version of the program, as <c>1.2.3</c>.</summary>
internal static class ProgramVersion
{
    public static string Text =>
        (typeof(ProgramVersion).Assembly.GetName().Version ?? new Version(0, 0, 0)).ToString(3);
}
