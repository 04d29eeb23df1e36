using GovOpen.Cli.Reading;

namespace GovOpen.Cli.Commands;

/// <summary>What every command works with.</summary>
internal sealed record CommandContext(CliConsole Console, INoticeReader Reader, CancellationToken Cancel);
