using System.Text.Json;

namespace GovOpen.Cli.Reports;

/// <summary>
/// The findings that are known already: what <c>--diagnostics json</c> once wrote. A finding is told by its path, its code
/// and its words, not by its line, so that an edit above it does not make it new; as many as there were are known.
/// </summary>
internal sealed class Baseline
{
    private readonly Dictionary<(string Path, string Code, string Message), int> left = [];

    private Baseline() { }

    /// <summary>How many findings the baseline has that were not met (again).</summary>
    public int Left => left.Values.Sum();

    /// <param name="name">The file as the user gave it.</param>
    /// <exception cref="UsageException">It cannot be read, or is no such report.</exception>
    public static Baseline Read(string name, string path)
    {
        try
        {
            using var document = JsonDocument.Parse(File.ReadAllBytes(path));
            var baseline = new Baseline();
            foreach (var finding in document.RootElement.EnumerateArray())
            {
                var key = (Member(finding, "path"), Member(finding, "code"), Member(finding, "message"));
                baseline.left[key] = baseline.left.GetValueOrDefault(key) + 1;
            }

            return baseline;
        }
        catch (Exception cause) when (cause is JsonException or InvalidOperationException or KeyNotFoundException)
        {
            throw new UsageException(
                $"--baseline: '{name}' is no report of --diagnostics json",
                $"--baseline：'{name}' 不是 --diagnostics json 的报告"
            );
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"--baseline: '{name}' cannot be read", $"--baseline：'{name}' 无法读取");
        }
    }

    /// <summary>Whether a finding is known. Each one of the baseline answers for one finding.</summary>
    public bool Takes(Finding finding)
    {
        var key = (finding.Path, finding.Rule.Code, finding.Diagnostic.Message);
        if (left.GetValueOrDefault(key) == 0)
        {
            return false;
        }

        left[key]--;
        return true;
    }

    private static string Member(JsonElement finding, string name) =>
        finding.GetProperty(name).GetString() ?? throw new JsonException();
}
