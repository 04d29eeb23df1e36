namespace GovOpen.Parsing.Tables;

/// <summary>What a column of a task table holds (列含义).</summary>
public enum ColumnRole
{
    /// <summary>Nothing that GovOpen knows: kept as remarks with the column's label.</summary>
    Other,

    /// <summary>序号.</summary>
    Ordinal,

    /// <summary>A cell stands for several rows: a heading of the path.</summary>
    Group,

    /// <summary>What the task is called, where another column says more.</summary>
    Title,

    /// <summary>What is to be done.</summary>
    Text,

    /// <summary>牵头单位.</summary>
    Lead,

    /// <summary>责任单位.</summary>
    Responsible,

    /// <summary>配合单位.</summary>
    Cooperating,

    /// <summary>督办单位, 指导部门.</summary>
    Supervising,

    /// <summary>责任人.</summary>
    Person,

    /// <summary>完成时限.</summary>
    Deadline,

    /// <summary>备注.</summary>
    Remark,
}
