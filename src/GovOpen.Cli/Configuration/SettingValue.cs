namespace GovOpen.Cli.Configuration;

/// <summary>What the environment or a file says about an option.</summary>
/// <param name="Words">The values as a command line would give them; several for an option that may be repeated.</param>
/// <param name="Origin">Who says it: a variable, or a file and its key.</param>
internal sealed record SettingValue(IReadOnlyList<string> Words, string Origin);
