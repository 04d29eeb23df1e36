namespace GovOpen.Parsing.Units;

/// <summary>What a stretch of words looks like, taken by itself.</summary>
internal enum UnitForm
{
    /// <summary>No unit by its looks.</summary>
    None,

    /// <summary>Ends like one organization's name.</summary>
    Agency,

    /// <summary>A group by its noun or its head.</summary>
    Group,
}
