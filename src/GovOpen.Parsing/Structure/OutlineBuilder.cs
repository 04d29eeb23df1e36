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

    /// <summary>How many items a step back may lie behind.</summary>
    private const int MostLookedBack = 50;

    private const int LongList = 900;

    private const int MostMissing = 9;

    private readonly List<Clause> preface = [];
    private readonly List<OutlineNode> roots = [];
    private readonly List<OutlineNode> nodes = [];
    private readonly List<OpenLevel> open = [];
    private readonly Dictionary<string, int> lastNumbers = new(StringComparer.Ordinal);
    private readonly Dictionary<string, HashSet<string>> aboveOf = new(StringComparer.Ordinal);
    private readonly HashSet<string> runningFamilies = new(StringComparer.Ordinal);
    private readonly HashSet<string> runsOnAtTwo = new(StringComparer.Ordinal);
    private readonly MarkerIndex index;
    private readonly List<Diagnostic> findings;

    private OutlineBuilder(MarkerIndex index, List<Diagnostic> findings)
    {
        this.index = index;
        this.findings = findings;
    }

    public static OutlineTree Build(IReadOnlyList<Clause> clauses, List<Diagnostic> findings)
    {
        var builder = new OutlineBuilder(new(clauses), findings);
        for (var i = 0; i < clauses.Count; i++)
        {
            builder.Add(clauses[i], i);
        }

        builder.ReportLoneFirst(builder.roots);
        foreach (var node in builder.nodes)
        {
            builder.ReportLoneFirst(node.Children);
        }

        return new(builder.preface, builder.roots, builder.nodes);
    }

    private void Add(Clause clause, int at)
    {
        if (
            clause.Marker is not { } marker
            || (
                marker.Trust == MarkerTrust.Doubtful
                && !Continues(clause, marker, at)
                && !index.OpensList(marker, at)
                && !DecimalRun.Continues(clause, marker, open.Count > 0 ? open[^1].Node : null)
            )
        )
        {
            (open.Count > 0 ? open[^1].Node.Extra : preface).Add(clause);
            return;
        }

        var slip = SlipLevel(marker);
        var level = slip >= 0 ? slip : LevelOf(marker, at);
        var family = slip >= 0 ? open[slip].Family : marker.Scheme.Family;
        var sibling = level < open.Count && open[level].Family == family ? open[level].Node : null;
        open.RemoveRange(level, open.Count - level);
        var node = new OutlineNode(clause, marker, open.Count > 0 ? open[^1].Node : null);
        Check(node, sibling, family);
        if (slip >= 0 && IsStyled(sibling!.Marker) && sibling.Marker.Scheme.Family != marker.Scheme.Family)
        {
            Report(OutlineRules.NumberStyleChanged, $"{sibling.MarkerText}之后为{node.MarkerText}，按同级处理", node);
        }

        (open.Count > 0 ? open[^1].Node.Children : roots).Add(node);
        nodes.Add(node);
        if (open.Count > 0)
        {
            if (!aboveOf.TryGetValue(family, out var above))
            {
                aboveOf[family] = above = new(StringComparer.Ordinal);
            }

            above.Add(open[^1].Family);
        }

        open.Add(new(node, family));
        lastNumbers[family] = marker.Number;
    }

    /// <summary>The depth, from 0, at which the marker's scheme is open, or the next one.</summary>
    private int LevelOf(Marker marker, int at)
    {
        var level = OpenAt(marker.Scheme.Family);
        if (level >= 0)
        {
            return level;
        }

        var rank = Array.IndexOf(FixedOrder, marker.Scheme.Family);
        if (rank < 0)
        {
            return EndedListLevel(marker, at) is var ended and >= 0 ? ended : open.Count;
        }

        var lower = 0;
        while (
            lower < open.Count && Array.IndexOf(FixedOrder, open[lower].Family) is >= 0 and var above && above <= rank
        )
        {
            lower++;
        }

        return lower;
    }

    // The depth at which a family is open, or −1. No family is open twice.
    private int OpenAt(string family)
    {
        for (var level = 0; level < open.Count; level++)
        {
            if (open[level].Family == family)
            {
                return level;
            }
        }

        return -1;
    }

    /// <summary>
    /// The level of an Arabic list above the sections (names of members, say) that 「一、」 ends: nothing continues it
    /// further down. −1 where 「一、」 stands inside an Arabic item.
    /// </summary>
    private int EndedListLevel(Marker marker, int at)
    {
        if (marker is not { Scheme.Family: "cn-comma", Number: 1 } || lastNumbers.ContainsKey("cn-comma"))
        {
            return -1;
        }

        var level = open.FindIndex(other => IsArabic(other.Node.Marker));
        return level >= 0 && index.NextNumber(open[level].Family, at) != open[level].Node.Marker.Number + 1
            ? level
            : -1;
    }

    /// <summary>
    /// The open level that a label of another style continues by its number (1. 2. 3、), or −1. A style that
    /// was seen below that level, or whose own numbers run on, is no slip.
    /// </summary>
    private int SlipLevel(Marker marker)
    {
        var family = marker.Scheme.Family;
        if (
            marker.Number < 2
            || marker.Scheme.Close.Length == 0
            || OpenAt(family) >= 0
            || (lastNumbers.TryGetValue(family, out var last) && last + 1 == marker.Number)
        )
        {
            return -1;
        }

        var level = open.Count - 1;
        while (level >= 0 && !MaySlipFrom(open[level], marker))
        {
            level--;
        }

        return level;
    }

    private bool MaySlipFrom(OpenLevel level, Marker marker) =>
        level.Node.Marker.Number + 1 == marker.Number
        && (IsStyled(level.Node.Marker) && IsStyled(marker) || RunsOutOfSigns(level, marker.Scheme.Family))
        && !(aboveOf.TryGetValue(marker.Scheme.Family, out var above) && above.Contains(level.Family));

    private static bool IsStyled(Marker marker) =>
        marker.Scheme is { Numerals: NumeralSystem.Arabic, Close.Length: > 0 };

    // There is no sign for eleven behind ㈩, nor for twenty-one behind ⒛: the list goes on in characters.
    private static bool RunsOutOfSigns(OpenLevel level, string family) =>
        level.Node.Marker.Scheme is { Numerals: NumeralSystem.Circled }
            ? level.Node.Marker.Number is 10 or 20 or 50
            : level.Node.Marker.Scheme.Family == family;

    private static bool IsArabic(Marker marker) =>
        marker.Scheme.Numerals is NumeralSystem.Arabic or NumeralSystem.Circled;

    /// <summary>Whether a doubtful marker is the next of an open level, or of numbers that run on from section to section.</summary>
    private bool Continues(Clause clause, Marker marker, int at) =>
        (OpenAt(marker.Scheme.Family) is >= 0 and var level && GoesOn(open[level].Node.Marker.Number, marker.Number))
        || (
            lastNumbers.GetValueOrDefault(marker.Scheme.Family) + 1 == marker.Number
            && (
                runningFamilies.Contains(marker.Scheme.Family)
                || (marker.Number > 1 && marker.Scheme.HasNoun)
                || (marker.Number > 1 && NumberingRecognizer.StartsYear(clause.Text.FoldedSpan, marker.End))
                || (marker.Number > 1 && index.NextNumber(marker.Scheme.Family, at) == marker.Number + 1)
            )
        );

    // A list of a thousand items may lack a few: one gap must not end it.
    private static bool GoesOn(int above, int number) =>
        number == above + 1 || (above >= LongList && number > above && number - above <= MostMissing);

    private void Check(OutlineNode node, OutlineNode? sibling, string family)
    {
        var number = node.Marker.Number;
        if (sibling is null || DecimalRun.ChangesStem(sibling, node))
        {
            var runsOn = lastNumbers.TryGetValue(family, out var last) && number == last + 1;
            if (runsOn && number > 1)
            {
                runningFamilies.Add(family);
                if (number == 2)
                {
                    runsOnAtTwo.Add(family);
                }
            }

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
        else if (number > sibling.Marker.Number + 1 && !StoodBefore(node, sibling.Marker.Number + 1))
        {
            Report(
                OutlineRules.NumberMissing,
                $"第{sibling.MarkerText}之后缺{Write(node, sibling.Marker.Number + 1)}",
                node
            );
        }
    }

    // In 一、三、二、四、 nothing is missing before 四、; the step back has been reported.
    private bool StoodBefore(OutlineNode node, int number)
    {
        var siblings = node.Parent?.Children ?? roots;
        return siblings.TakeLast(MostLookedBack).Any(sibling => sibling.Marker.Number == number);
    }

    private void ReportLoneFirst(List<OutlineNode> siblings)
    {
        if (
            siblings is [{ Marker.Number: 1 } only]
            && only.Marker.Scheme.Name is not ("article" or "chapter" or "")
            && !runsOnAtTwo.Contains(only.Marker.Scheme.Family)
        )
        {
            Report(OutlineRules.NumberAlone, $"有{only.MarkerText}而无{Write(only, 2)}", only);
        }
    }

    private static string Write(OutlineNode node, int number) =>
        MarkerWriter.Write(node.MarkerText, node.Marker.Number, number);

    private void Report(DiagnosticRule rule, string message, OutlineNode node)
    {
        var start = node.Clause.Text.Slice(node.Marker.Start, node.Marker.Length).PlaneRanges();
        findings.Add(new(rule, message, start.Count > 0 ? start[0] : null));
    }

    /// <summary>A level that may go on: its last item, and the family that it began with.</summary>
    private readonly record struct OpenLevel(OutlineNode Node, string Family);
}
