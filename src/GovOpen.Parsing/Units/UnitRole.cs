namespace GovOpen.Parsing.Units;

/// <summary>What a unit has to do with a task.</summary>
public enum UnitRole
{
    /// <summary>牵头.</summary>
    Lead,

    /// <summary>责任, 负责, 落实.</summary>
    Responsible,

    /// <summary>配合, 参与, 协同.</summary>
    Cooperating,

    /// <summary>督办, 指导.</summary>
    Supervising,

    /// <summary>A named person or post.</summary>
    Person,
}

/// <summary>What a unit's words stand for.</summary>
public enum UnitKind
{
    /// <summary>One organization: 县财政局.</summary>
    Agency,

    /// <summary>A group that is named as a whole: 各乡镇（街道）, 县政府各部门.</summary>
    Group,

    /// <summary>The last of a list that is left open by 等.</summary>
    Open,
}

/// <summary>How a task came by a unit.</summary>
public enum UnitOrigin
{
    Literal,
    Merged,
    Inherited,
    Section,
    Rule,
}
