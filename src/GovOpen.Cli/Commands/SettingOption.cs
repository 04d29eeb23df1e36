using System.CommandLine;

namespace GovOpen.Cli.Commands;

/// <summary>An option that takes one word and knows what holds without it, so that help, schema and configuration agree.</summary>
internal abstract class SettingOption(string name, string[] aliases) : Option<string>(name, aliases)
{
    /// <summary>The value that holds where nothing is said, as a user would write it; null where it depends on the run.</summary>
    public abstract string? Fallback { get; }
}
