using GovOpen.Cli.Inputs;
using GovOpen.Cli.Reading;
using GovOpen.Cli.Reports;

namespace GovOpen.Cli.Commands;

/// <summary>What convert and validate have in common: inputs in, findings and a summary out, progress meanwhile.</summary>
internal static class BatchRun
{
    /// <param name="shard">The share of the inputs that is read.</param>
    /// <param name="take">Takes each outcome in turn.</param>
    /// <param name="complete">Finishes the output, after the last outcome.</param>
    /// <param name="openReport">Opens the report of findings; is given what may be written to meanwhile.</param>
    /// <param name="hasFreeTerminal">Whether nothing else is written to the terminal, so that a progress bar may be.</param>
    public static ExitStatus Run<T>(
        InputSet inputs,
        Shard shard,
        BatchReader<T> reader,
        Action<ReadOutcome<T>, RunReport> take,
        Action<RunReport> complete,
        Func<TextWriter, IFindingReport> openReport,
        ReportSettings settings,
        bool hasFreeTerminal,
        CommandContext context
    )
        where T : class
    {
        var console = context.Console;
        if (inputs.Sources.Count == 0)
        {
            var names = string.Join(' ', inputs.Unmatched);
            var words = context.Say($"no input matched: {names}", $"没有匹配的输入：{names}");
            console.Error.WriteLine($"govopen: {Plain.Line(words)}");
            return ExitStatus.Nothing;
        }

        var sources = shard.Count == 1 ? inputs.Sources : [.. inputs.Sources.Where(input => shard.Holds(input.Name))];
        var hasBar = hasFreeTerminal && console.IsErrorTerminal && !settings.IsQuiet && sources.Count > 1;
        using var bar = hasBar
            ? new ProgressBar(sources.Count, console.Error, settings.HasColor, context.Language)
            : null;
        var error = bar?.Lines ?? console.Error;
        using var findings = openReport(error);
        var report = new RunReport(findings, settings, error);
        foreach (var name in inputs.Unmatched)
        {
            report.Add(new(name, InputSet.NothingMatched, Plane: null));
        }

        foreach (var outcome in reader.ReadAll(sources, context.Cancel))
        {
            context.Cancel.ThrowIfCancellationRequested();
            take(outcome, report);
            bar?.Advance();
        }

        complete(report);
        return report.Complete();
    }
}
