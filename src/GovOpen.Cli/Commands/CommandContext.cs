using GovOpen.Cli.Configuration;
using GovOpen.Cli.Languages;
using GovOpen.Cli.Reading;

namespace GovOpen.Cli.Commands;

/// <summary>What every command works with.</summary>
internal sealed record CommandContext(
    CliConsole Console,
    INoticeReader Reader,
    LanguageChoice Languages,
    ConfigurationFile? Configuration,
    CancellationToken Cancel
)
{
    /// <summary>The language of help, summaries and refusals.</summary>
    public Language Language => Languages.Words;

    public string Say(string english, string chinese) => new Phrase(english, chinese).In(Language);
}
