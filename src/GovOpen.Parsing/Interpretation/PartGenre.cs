namespace GovOpen.Parsing.Interpretation;

/// <summary>What kind of text a part's title says that it is.</summary>
internal enum PartGenre
{
    /// <summary>It may hand out work.</summary>
    Work,

    /// <summary>A speech, a report, an announcement: it hands out none.</summary>
    Report,

    /// <summary>Rules (办法, 细则, 标准): its items are provisions.</summary>
    Provisions,
}
