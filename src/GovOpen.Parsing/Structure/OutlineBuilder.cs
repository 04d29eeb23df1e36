using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Numbering;

namespace GovOpen.Parsing.Structure;

/// <summary>
/// Builds the tree of numbered lines. Depth comes from the order in which schemes appear; a doubtful marker counts
/// only where it continues an open level; gaps, repeats and restarts are reported.
/// </summary>
internal sealed class OutlineBuilder
{
    // Books of law keep a fixed order whatever appears first.
    private static readonly string[] FixedOrder = ["part", "chapter", "section", "article"];

    private readonly List<Clause> preface = [];
    private readonly List<OutlineNode> roots = [];
    private readonly List<OutlineNode> open = [];
    private readonly Dictionary<string, int> lastNumbers = new(StringComparer.Ordinal);
    private readonly List<Diagnostic> findings;

    private OutlineBuilder(List<Diagnostic> findings) => this.findings = findings;

    public static OutlineTree Build(IReadOnlyList<Clause> clauses, List<Diagnostic> findings)
    {
        var builder = new OutlineBuilder(findings);
        for (var i = 0; i < clauses.Count; i++)
        {
            builder.Add(clauses, i);
        }

        builder.ReportLoneFirsts(builder.roots);
        return new(builder.preface, builder.roots);
    }

    private void Add(IReadOnlyList<Clause> clauses, int index)
    {
        var clause = clauses[index];
        if (
            clause.Marker is not { } marker
            || (marker.Trust == MarkerTrust.Doubtful && !Continues(marker, clauses, index))
        )
        {
            (open.Count > 0 ? open[^1].Extra : preface).Add(clause);
            return;
        }

        var level = LevelOf(marker);
        var sibling = level < open.Count ? open[level] : null;
        open.RemoveRange(level, open.Count - level);
        var node = new OutlineNode(clause, marker, open.Count > 0 ? open[^1] : null);
        Check(node, sibling);
        (open.Count > 0 ? open[^1].Children : roots).Add(node);
        open.Add(node);
        lastNumbers[marker.Scheme.Family] = marker.Number;
    }

    /// <summary>The depth, from 0, at which the marker's scheme is open, or the next one.</summary>
    private int LevelOf(Marker marker)
    {
        var level = open.FindIndex(node => node.Marker.Scheme.Family == marker.Scheme.Family);
        if (level >= 0)
        {
            return level;
        }

        var rank = Array.IndexOf(FixedOrder, marker.Scheme.Family);
        if (rank < 0)
        {
            return open.Count;
        }

        var lower = open.FindIndex(node =>
            Array.IndexOf(FixedOrder, node.Marker.Scheme.Family) is var other && (other < 0 || other > rank)
        );
        return lower >= 0 ? lower : open.Count;
    }

    /// <summary>Whether a doubtful marker is the next of an open level, or the first of a list whose second follows.</summary>
    private bool Continues(Marker marker, IReadOnlyList<Clause> clauses, int index)
    {
        var family = marker.Scheme.Family;
        if (open.Exists(node => node.Marker.Scheme.Family == family && node.Marker.Number + 1 == marker.Number))
        {
            return true;
        }

        if (marker.Number != 1)
        {
            return false;
        }

        for (var i = index + 1; i < clauses.Count; i++)
        {
            if (clauses[i].Marker is { } next && next.Scheme.Family == family)
            {
                return next.Number == 2;
            }
        }

        return false;
    }

    private void Check(OutlineNode node, OutlineNode? sibling)
    {
        var number = node.Marker.Number;
        if (sibling is null)
        {
            var runsOn = lastNumbers.TryGetValue(node.Marker.Scheme.Family, out var last) && number == last + 1;
            if (number > 1 && !runsOn)
            {
                Report(OutlineRules.NumberMissing, $"{node.MarkerText}之前缺{Write(node, number - 1)}", node);
            }
        }
        else if (number == sibling.Marker.Number)
        {
            Report(OutlineRules.NumberRepeated, $"{node.MarkerText}重复", node);
        }
        else if (number == 1)
        {
            Report(OutlineRules.NumberRestarted, $"{sibling.MarkerText}之后重新从{node.MarkerText}起编", node);
        }
        else if (number < sibling.Marker.Number)
        {
            Report(OutlineRules.NumberOutOfOrder, $"{sibling.MarkerText}之后为{node.MarkerText}", node);
        }
        else if (number > sibling.Marker.Number + 1)
        {
            Report(
                OutlineRules.NumberMissing,
                $"第{sibling.MarkerText}之后缺{Write(node, sibling.Marker.Number + 1)}",
                node
            );
        }
    }

    private void ReportLoneFirsts(List<OutlineNode> siblings)
    {
        if (siblings is [{ Marker.Number: 1 } only] && only.Marker.Scheme.Name is not ("article" or "chapter"))
        {
            Report(OutlineRules.NumberAlone, $"有{only.MarkerText}而无{Write(only, 2)}", only);
        }

        foreach (var node in siblings)
        {
            ReportLoneFirsts(node.Children);
        }
    }

    private static string Write(OutlineNode node, int number) =>
        MarkerWriter.Write(node.MarkerText, node.Marker.Number, number);

    private void Report(DiagnosticRule rule, string message, OutlineNode node)
    {
        var start = node.Clause.Text.Slice(node.Marker.Start, node.Marker.Length).PlaneRanges();
        findings.Add(new(rule, message, start.Count > 0 ? start[0] : null));
    }
}
