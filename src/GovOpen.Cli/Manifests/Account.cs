using GovOpen.Cli.Inputs;
using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Tasks;

namespace GovOpen.Cli.Manifests;

/// <summary>Makes the entries of a manifest.</summary>
internal static class Account
{
    public static ManifestEntry Of(InputSource input, Notice notice) =>
        new(input.Index, input.Name, notice.Source.Sha256)
        {
            Tasks = notice.Tasks.Count,
            Warnings = notice.Diagnostics.Count(finding => finding.Rule.Severity == Severity.Warning),
            Worst = notice.Diagnostics.IsEmpty ? null : notice.Diagnostics.Max(finding => finding.Rule.Severity),
        };

    public static ManifestEntry OfFailure(InputSource input) => new(input.Index, input.Name, "") { IsFailed = true };
}
