namespace GovOpen.Parsing.Readers.Pdf.Layout.Lines;

/// <summary>A line of text as it stands on an upright page. Owned by one reading, which notes in it where it went.</summary>
internal sealed class PageLine
{
    /// <summary>Its characters, spaces where they are seen; no white space at either end, and no line end.</summary>
    public required string Text { get; init; }

    /// <summary>The left edge of each UTF-16 code unit, in the line's own turn.</summary>
    public required float[] Starts { get; init; }

    /// <summary>The right edge of each UTF-16 code unit, in the line's own turn.</summary>
    public required float[] Ends { get; init; }

    /// <summary>Its extent on the upright page.</summary>
    public required PageBox Box { get; init; }

    /// <summary>y of the baseline of most of it, in the line's own turn.</summary>
    public required double Baseline { get; init; }

    /// <summary>Height of the em of most of it.</summary>
    public required double Size { get; init; }

    /// <summary>How it was turned against the upright page.</summary>
    public PageTurn Turn { get; init; }

    /// <summary>Its first character is bold.</summary>
    public bool StartsBold { get; init; }

    /// <summary>Its last character is bold.</summary>
    public bool EndsBold { get; init; }

    /// <summary>All of it is bold.</summary>
    public bool IsBold { get; init; }

    /// <summary>Its column: lines of one column on a page share a number.</summary>
    public int Column { get; init; }

    /// <summary>The edges of its column, where that is one of several.</summary>
    public TextEdges? ColumnEdges { get; init; }

    /// <summary>Why it is no text of the notice, or null.</summary>
    public string? FurnitureReason { get; set; }

    /// <summary>The offset of its first character, once the plane is written.</summary>
    public int PlaneStart { get; set; } = -1;

    public double X0 => Box.X0;

    public double X1 => Box.X1;

    public double Width => Box.Width;
}
