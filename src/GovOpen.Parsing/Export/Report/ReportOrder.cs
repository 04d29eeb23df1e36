using GovOpen.Parsing.Deadlines;
using GovOpen.Parsing.Units;

namespace GovOpen.Parsing.Export.Report;

/// <summary>The order in which a report names roles and kinds of deadlines, everywhere.</summary>
internal static class ReportOrder
{
    public static IReadOnlyList<UnitRole> Roles { get; } =
    [UnitRole.Lead, UnitRole.Responsible, UnitRole.Cooperating, UnitRole.Supervising, UnitRole.Person];

    public static IReadOnlyList<DeadlineKind> Kinds { get; } =
    [
        DeadlineKind.By,
        DeadlineKind.Period,
        DeadlineKind.Recurring,
        DeadlineKind.Ongoing,
        DeadlineKind.Prompt,
        DeadlineKind.Event,
        DeadlineKind.Discretionary,
        DeadlineKind.None,
    ];
}
