using GovOpen.Parsing.Deadlines;
using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Structure;
using GovOpen.Parsing.Units;

namespace GovOpen.Parsing.Interpretation;

/// <summary>What a numbered line is.</summary>
internal enum NodeRole
{
    /// <summary>Others stand below it.</summary>
    Heading,
    Task,

    /// <summary>It says what is aimed at, not what is to be done: 总体要求, 基本原则.</summary>
    Aims,

    /// <summary>A heading above unnumbered text beside headings that hold the tasks, a question, a rule of validity.</summary>
    Prose,

    /// <summary>A bare name in a list of names.</summary>
    Name,

    /// <summary>An article of a law or rule.</summary>
    Provision,

    /// <summary>An item of a text that hands out no work.</summary>
    Report,
}

/// <summary>Decides which numbered lines are tasks; says so and does nothing. One for each part.</summary>
/// <param name="roots">The lines of the highest level.</param>
/// <param name="genre">What the part's title says that it is.</param>
/// <param name="aboveTables">The lines that stand right above a table.</param>
internal sealed class NodeJudge(IReadOnlyList<OutlineNode> roots, PartGenre genre, IReadOnlySet<Clause> aboveTables)
{
    /// <summary>Names of people have two or three characters; the shortest tasks have four.</summary>
    private const int LongestName = 3;

    private const int LongestContact = 60;

    private const int LongestAimHeading = 14;

    private readonly bool siblingsHoldItems = roots.Any(root => !root.IsLeaf);
    private readonly Dictionary<(OutlineNode? Parent, string Family), bool> nameLists = [];

    public NodeRole Judge(OutlineNode node)
    {
        if (StatesAims(node))
        {
            return node.IsLeaf ? NodeRole.Aims : NodeRole.Heading;
        }

        if (!node.IsLeaf || node.IsBare)
        {
            return NodeRole.Heading;
        }

        if (IsTimeOfAll(node))
        {
            return NodeRole.Prose;
        }

        if (genre == PartGenre.Report ? HandsOut(node) : HasNote(node))
        {
            return NodeRole.Task;
        }

        if (aboveTables.Contains(node.Clause))
        {
            return NodeRole.Heading;
        }

        if (genre == PartGenre.Report)
        {
            return NodeRole.Report;
        }

        if (genre == PartGenre.Provisions && !IsBelowNote(node))
        {
            return NodeRole.Provision;
        }

        if (genre != PartGenre.Assignment && (node.Marker.Scheme.Name == "article" || IsBelowArticle(node)))
        {
            return NodeRole.Provision;
        }

        if (
            node.Marker.Scheme.Family is "part" or "chapter" or "section"
            || (siblingsHoldItems && IsSectionOfProse(node))
        )
        {
            return AsksForWork(node) ? NodeRole.Task : NodeRole.Prose;
        }

        return AsksOrSettles(node) ? NodeRole.Prose
            : IsInNameList(node) ? NodeRole.Name
            : NodeRole.Task;
    }

    private static bool StatesAims(OutlineNode node)
    {
        for (var at = node; at is not null; at = at.Parent)
        {
            var folded = at.Body.FoldedSpan;
            var stop = folded.IndexOfAny("。:");
            var head = stop < 0 ? folded : folded[..stop];
            var isAccount = at != node && SectionWords.IsAccount(head.Trim());
            if (head.Length <= LongestAimHeading && (isAccount || SectionWords.IsAim(head.Trim())))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBelowArticle(OutlineNode node)
    {
        for (var at = node.Parent; at is not null; at = at.Parent)
        {
            if (at.Marker.Scheme.Name == "article")
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsBelowNote(OutlineNode node)
    {
        for (var at = node.Parent; at is not null; at = at.Parent)
        {
            if (HasNote(at))
            {
                return true;
            }
        }

        return false;
    }

    // 「二、工作安排」 above a paragraph is no task where its siblings hold numbered items; 「二、抓好落实。各地要…」 is one.
    private static bool IsSectionOfProse(OutlineNode node) =>
        node is { Parent: null, Extra.Count: > 0 } && !node.Body.FoldedSpan.TrimEnd("。").Contains('。');

    // 「加强领导」 above a paragraph, or a paragraph 「请于…前将…报送…」.
    private static bool AsksForWork(OutlineNode node) =>
        (
            SectionWords.AsksForWork(node.Body.FoldedSpan)
            && !SectionWords.IsWorkHeading(node.Body.FoldedSpan.TrimEnd("。: "))
        )
        || node.Extra.Exists(extra => extra.Text.Value.AsSpan().TrimStart() is ['请', ..] || AsksForReports(extra.Text))
        || (!SectionWords.IsClosingSection(node.Body.FoldedSpan) && node.Extra.Exists(HandsOutWork));

    // 「会议原则同意方案，由县财政局会同县审计局修改后印发。」
    private static bool HandsOutWork(Clause clause) =>
        clause.Text.Value.Contains('由', StringComparison.Ordinal)
        && DutyNoteGrammar.FindInSentence(clause.Text.Value).Count > 0;

    // 「各责任单位要于6月底前将进展情况报市政府办公室。」
    private static bool AsksForReports(SourceText text)
    {
        var limit = text.Value.IndexOf('前', StringComparison.Ordinal);
        return limit > 0
            && text.Value.IndexOf('报', limit) > 0
            && DeadlineGrammar
                .FindAll(text.Value, default)
                .Any(time => time.Deadline.Kind is DeadlineKind.By or DeadlineKind.Recurring);
    }

    // 「二、适用范围是什么？」 and 「四、本方案自印发之日起施行。」 ask for nothing.
    private static bool AsksOrSettles(OutlineNode node)
    {
        var body = node.Body.FoldedSpan.TrimEnd("。 ");
        return body is [.., '?']
            || (node.Extra.Count == 0 && !body.Contains('。') && SectionWords.StatesValidity(body));
    }

    // 「二、活动时间：6月1日至30日」: a number, and a time that is nobody's.
    private static bool IsTimeOfAll(OutlineNode node) =>
        node is { Extra.Count: 0, Notes: [{ Units.Count: 0 }] } && ItemNotes.IsAll(node.Body);

    private bool IsInNameList(OutlineNode node)
    {
        if (!IsName(node))
        {
            return false;
        }

        var family = node.Marker.Scheme.Family;
        if (!nameLists.TryGetValue((node.Parent, family), out var isNames))
        {
            var siblings = node.Parent?.Children ?? roots;
            isNames = siblings.Where(other => other.Marker.Scheme.Family == family).All(IsName);
            nameLists[(node.Parent, family)] = isNames;
        }

        return isNames;
    }

    private static bool IsName(OutlineNode node) =>
        node is { IsLeaf: true, Extra.Count: 0, Body.Length: > 0 }
        && (node.Body.Length <= LongestName || IsContact(node.Body.FoldedSpan));

    // 张三，县政府办公室副主任，0991-1234567: a short line with a telephone number, and no sentence.
    private static bool IsContact(ReadOnlySpan<char> line) =>
        line.Length <= LongestContact && !line.Contains('。') && Telephone.IsIn(line);

    // In a report names alone behind a sentence hand out nothing, nor does a label that is the whole item: 监督机关 县纪委.
    private static bool HandsOut(OutlineNode node) =>
        node.Extra.Exists(NamesUnits)
        || (
            node.Notes.Count > 0
            && !(node.Extra.Count == 0 && ItemNotes.IsAll(node.Body))
            && !node.Notes.All(static note => note.Findings.Contains(GrammarRules.UnitNoteBare))
        );

    // 地址：…　负责人：… below an item is no one's work.
    private static bool NamesUnits(Clause clause) =>
        ItemNotes.FindAll(clause.Text).Any(note => note.Units.Any(unit => unit.Role != UnitRole.Person));

    private static bool HasNote(OutlineNode node) => node.Notes.Count > 0 || node.Extra.Exists(HasNote);

    private static bool HasNote(Clause clause) => ItemNotes.FindAll(clause.Text).Count > 0;
}
