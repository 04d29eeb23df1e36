namespace GovOpen.Export.Xlsx;

/// <summary>How a cell looks: its place in the table of formats that <see cref="Stylesheets"/> makes.</summary>
internal enum CellStyle
{
    Default,
    Head,

    /// <summary>Text on one line.</summary>
    Plain,

    /// <summary>Text that is wrapped.</summary>
    Wrapped,
    Integer,
    Number,
    Date,
    Link,

    /// <summary>A warning, or a number that says that something was guessed.</summary>
    Doubt,

    /// <summary>An error.</summary>
    Alarm,

    /// <summary>A heading in the guide.</summary>
    Heading,
}
