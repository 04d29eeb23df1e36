namespace GovOpen.Parsing.Interpretation;

/// <summary>What kind of text a part's title says that it is.</summary>
internal enum PartGenre
{
    /// <summary>It may hand out work.</summary>
    Work,

    /// <summary>It hands out work by its name (任务, 方案, 要点), also where its items are articles.</summary>
    Assignment,

    /// <summary>A speech, a report, an announcement: it hands out none.</summary>
    Report,

    /// <summary>Rules (办法, 细则, 标准): its items are provisions.</summary>
    Provisions,
}
