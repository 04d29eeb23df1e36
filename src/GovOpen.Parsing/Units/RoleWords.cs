namespace GovOpen.Parsing.Units;

/// <summary>Words that say what a unit does, both in labels (牵头单位) and in verb phrases (牵头负责).</summary>
internal static class RoleWords
{
    public static (string Word, UnitRole Role)[] Common { get; } =
    [
        ("牵头", UnitRole.Lead),
        ("主办", UnitRole.Lead),
        ("主责", UnitRole.Lead),
        ("负责", UnitRole.Responsible),
        ("落实", UnitRole.Responsible),
        ("承办", UnitRole.Responsible),
        ("承担", UnitRole.Responsible),
        ("实施", UnitRole.Responsible),
        ("完成", UnitRole.Responsible),
        ("起草", UnitRole.Responsible),
        ("配合", UnitRole.Cooperating),
        ("参与", UnitRole.Cooperating),
        ("参加", UnitRole.Cooperating),
        ("协同", UnitRole.Cooperating),
        ("协助", UnitRole.Cooperating),
        ("协办", UnitRole.Cooperating),
        ("督办", UnitRole.Supervising),
        ("督导", UnitRole.Supervising),
        ("指导", UnitRole.Supervising),
        ("监督", UnitRole.Supervising),
    ];
}
