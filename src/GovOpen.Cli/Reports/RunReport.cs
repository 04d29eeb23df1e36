using GovOpen.Cli.Languages;
using GovOpen.Cli.Manifests;
using GovOpen.Cli.Reading;
using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Tasks;

namespace GovOpen.Cli.Reports;

/// <summary>Counts what a run met, passes its findings on, and decides the exit status.</summary>
internal sealed class RunReport(IFindingReport report, ReportSettings settings, TextWriter error)
{
    private int notices;
    private int tasks;
    private int warnings;
    private int failed;
    private int known;
    private int resumed;
    private bool hasBug;
    private Severity? worst;

    /// <summary>Counts an input and reports what was found in it.</summary>
    /// <param name="notice">What it became, or null.</param>
    public void Add<T>(ReadOutcome<T> outcome, Notice? notice)
        where T : class
    {
        if (outcome.Bug is { } bug)
        {
            failed++;
            hasBug = true;
            BugLine.Write(error, bug, settings.IsVerbose, settings.Languages.Words, outcome.Source.Name);
        }
        else if (outcome.Failure is { } failure)
        {
            failed++;
            if (!IsKnown(new(outcome.Source.Name, failure, Plane: null)))
            {
                report.Add(new(outcome.Source.Name, failure, Plane: null));
            }
        }

        if (outcome.Known is { } entry)
        {
            Count(entry);
            resumed++;
        }

        if (notice is not null)
        {
            notices++;
            tasks += notice.Tasks.Count;
            foreach (var finding in notice.Diagnostics)
            {
                Add(new(outcome.Source.Name, finding, notice.Plane));
            }
        }
    }

    /// <summary>Counts what another run made of an input. Its findings were reported then.</summary>
    public void Count(ManifestEntry entry)
    {
        if (entry.IsFailed)
        {
            failed++;
            return;
        }

        notices++;
        tasks += entry.Tasks;
        warnings += entry.Warnings;
        Weigh(entry.Worst);
    }

    /// <summary>Reports a finding.</summary>
    public void Add(Finding finding)
    {
        if (IsKnown(finding))
        {
            return;
        }

        var severity = finding.Rule.Severity;
        warnings += severity == Severity.Warning ? 1 : 0;
        Weigh(severity);
        if (severity >= settings.Shown)
        {
            report.Add(finding);
        }
    }

    private void Weigh(Severity? severity) =>
        worst = worst is { } gravest && !(severity > gravest) ? gravest : severity;

    private bool IsKnown(Finding finding)
    {
        var isKnown = settings.Baseline?.Takes(finding) == true;
        known += isKnown ? 1 : 0;
        return isKnown;
    }

    /// <summary>Writes what stands behind the findings, and the summary.</summary>
    public ExitStatus Complete()
    {
        report.Complete();
        if (!settings.IsQuiet)
        {
            error.WriteLine(
                new Phrase(
                    $"{notices} notices, {tasks} tasks, {warnings} warnings, {failed} failed",
                    $"{notices} 份通知，{tasks} 项任务，{warnings} 条警告，{failed} 个失败"
                ).In(settings.Languages.Words)
            );
            if (resumed > 0)
            {
                error.WriteLine(
                    new Phrase($"{resumed} of them done before", $"其中 {resumed} 份此前已完成").In(
                        settings.Languages.Words
                    )
                );
            }

            if (settings.Baseline is { } baseline)
            {
                error.WriteLine(
                    new Phrase(
                        $"{known} known findings left out, {baseline.Left} of the baseline gone",
                        $"略去 {known} 条已知诊断，基线中有 {baseline.Left} 条已消失"
                    ).In(settings.Languages.Words)
                );
            }
        }

        return hasBug ? ExitStatus.Bug
            : failed > 0 ? ExitStatus.Unreadable
            : tasks == 0 && !settings.IsShare ? ExitStatus.Nothing
            : worst >= settings.FailOn ? ExitStatus.Findings
            : ExitStatus.Done;
    }
}
