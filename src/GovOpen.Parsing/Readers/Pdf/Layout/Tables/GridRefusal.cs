namespace GovOpen.Parsing.Readers.Pdf.Layout.Tables;

/// <summary>Why a grid of lines is no table.</summary>
internal enum GridRefusal
{
    None,

    /// <summary>A frame around text, a seal, a line on its own.</summary>
    OneCell,

    /// <summary>Frames above one another, or a letter sheet with lines to write on.</summary>
    OneColumn,

    /// <summary>A form without words, a chart, a drawing.</summary>
    TooLittleText,

    /// <summary>Boxes joined by lines: most regions are no rectangles and the outside is not closed.</summary>
    Drawing,
}
