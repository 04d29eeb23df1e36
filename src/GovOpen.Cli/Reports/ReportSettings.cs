using GovOpen.Cli.Languages;
using GovOpen.Parsing.Diagnostics;

namespace GovOpen.Cli.Reports;

/// <summary>What is reported, and from when on a run has failed.</summary>
internal sealed record ReportSettings
{
    /// <summary>The severity from which a run exits with 1; null: never.</summary>
    public Severity? FailOn { get; init; } = Severity.Error;

    public ReportForm Form { get; init; }

    /// <summary>The languages of the summary and of the findings.</summary>
    public LanguageChoice Languages { get; init; } = LanguageChoice.Default;

    /// <summary>How findings are put into words.</summary>
    public FindingWords Words => new(Languages);

    /// <summary>The findings that are known and do not count; null: none is. It counts what it met, so a run has its own.</summary>
    public Baseline? Baseline { get; init; }

    /// <summary>Whether the inputs are only a share of all, so that one without tasks is nothing to wonder at.</summary>
    public bool IsShare { get; init; }

    public bool IsQuiet { get; init; }

    public bool IsVerbose { get; init; }

    public bool HasColor { get; init; }

    /// <summary>Whether the findings are the data, so that none is left out.</summary>
    public bool IsEverythingShown { get; init; }

    /// <summary>The lightest findings that are shown where findings stand beside the data.</summary>
    public Severity Shown =>
        IsEverythingShown ? Severity.Info
        : IsQuiet ? Severity.Error
        : IsVerbose || FailOn == Severity.Info ? Severity.Info
        : Severity.Warning;
}
