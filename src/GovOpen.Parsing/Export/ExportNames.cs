using GovOpen.Parsing.Deadlines;
using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Tasks;
using GovOpen.Parsing.Units;

namespace GovOpen.Parsing.Export;

/// <summary>The words that stand for enumeration values in every output: kebab-case, as the contract spells them.</summary>
public static class ExportNames
{
    public static string Of(DocumentFormat format) =>
        format switch
        {
            DocumentFormat.Text => "text",
            DocumentFormat.Markdown => "markdown",
            DocumentFormat.Html => "html",
            DocumentFormat.Pdf => "pdf",
            _ => throw new ArgumentOutOfRangeException(nameof(format)),
        };

    public static string Of(PartKind kind) =>
        kind switch
        {
            PartKind.Cover => "cover",
            PartKind.Main => "main",
            PartKind.Annex => "annex",
            PartKind.Table => "table",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

    public static string Of(UnitRole role) =>
        role switch
        {
            UnitRole.Lead => "lead",
            UnitRole.Responsible => "responsible",
            UnitRole.Cooperating => "cooperating",
            UnitRole.Supervising => "supervising",
            UnitRole.Person => "person",
            _ => throw new ArgumentOutOfRangeException(nameof(role)),
        };

    public static string Of(UnitKind kind) =>
        kind switch
        {
            UnitKind.Agency => "agency",
            UnitKind.Group => "group",
            UnitKind.Open => "open",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

    public static string Of(UnitOrigin origin) =>
        origin switch
        {
            UnitOrigin.Literal => "literal",
            UnitOrigin.Merged => "merged",
            UnitOrigin.Inherited => "inherited",
            UnitOrigin.Section => "section",
            UnitOrigin.Rule => "rule",
            _ => throw new ArgumentOutOfRangeException(nameof(origin)),
        };

    public static string Of(DeadlineKind kind) =>
        kind switch
        {
            DeadlineKind.None => "none",
            DeadlineKind.By => "by",
            DeadlineKind.Period => "period",
            DeadlineKind.Recurring => "recurring",
            DeadlineKind.Ongoing => "ongoing",
            DeadlineKind.Prompt => "prompt",
            DeadlineKind.Event => "event",
            DeadlineKind.Discretionary => "discretionary",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

    public static string Of(DeadlineOrigin origin) =>
        origin switch
        {
            DeadlineOrigin.Column => "column",
            DeadlineOrigin.Merged => "merged",
            DeadlineOrigin.Inherited => "inherited",
            DeadlineOrigin.Note => "note",
            DeadlineOrigin.Text => "text",
            _ => throw new ArgumentOutOfRangeException(nameof(origin)),
        };

    public static string Of(YearSource source) =>
        source switch
        {
            YearSource.Literal => "literal",
            YearSource.Row => "row",
            YearSource.Title => "title",
            YearSource.IssueDate => "issue-date",
            _ => throw new ArgumentOutOfRangeException(nameof(source)),
        };

    public static string Of(OffsetUnit unit) =>
        unit switch
        {
            OffsetUnit.Day => "day",
            OffsetUnit.WorkingDay => "working-day",
            OffsetUnit.Week => "week",
            OffsetUnit.Month => "month",
            OffsetUnit.Year => "year",
            OffsetUnit.Hour => "hour",
            _ => throw new ArgumentOutOfRangeException(nameof(unit)),
        };

    public static string Of(LedgerClass kind) =>
        kind switch
        {
            LedgerClass.Unplaced => "unplaced",
            LedgerClass.Task => "task",
            LedgerClass.Outline => "outline",
            LedgerClass.Head => "head",
            LedgerClass.Prose => "prose",
            LedgerClass.Furniture => "furniture",
            _ => throw new ArgumentOutOfRangeException(nameof(kind)),
        };

    public static string Of(Severity severity) =>
        severity switch
        {
            Severity.Info => "info",
            Severity.Warning => "warning",
            Severity.Error => "error",
            _ => throw new ArgumentOutOfRangeException(nameof(severity)),
        };
}
