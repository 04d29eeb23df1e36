namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>What a column of a <see cref="StackedFitTable"/> is, as far as its head says.</summary>
internal enum StackedColumn
{
    /// <summary>序号.</summary>
    Number,

    /// <summary>A text left of what is to be done: it may stand for several rows.</summary>
    Group,

    /// <summary>What is to be done: no row lacks it.</summary>
    Main,

    /// <summary>责任单位.</summary>
    Units,

    /// <summary>责任人.</summary>
    People,

    /// <summary>完成时限.</summary>
    Time,

    /// <summary>A text right of who answers, or one of several below a shared head.</summary>
    Side,

    /// <summary>备注, 完成情况: blank in most rows.</summary>
    Remark,
}
