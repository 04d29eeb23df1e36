namespace GovOpen.Parsing.Readers.Pdf.Layout.Paragraphs;

/// <summary>Why two neighbouring lines are one paragraph or two.</summary>
internal enum LineJoint
{
    /// <summary>The line above was full and the one below goes on with it.</summary>
    Continues,

    /// <summary>Another size or weight.</summary>
    OtherFont,

    /// <summary>More than the usual distance.</summary>
    Apart,

    /// <summary>What begins the line below would have fitted into the line above.</summary>
    ShortLine,

    /// <summary>The line below is set in as first lines are.</summary>
    Indented,

    /// <summary>The line above ends a sentence or a list of contents, and the one below begins an item.</summary>
    NewItem,
}
