namespace GovOpen.Parsing.Export;

/// <summary>How notices stand in a JSON output.</summary>
public enum JsonLayout
{
    /// <summary>One indented object.</summary>
    One,

    /// <summary>One indented array of objects.</summary>
    Array,

    /// <summary>An object a line (JSON Lines).</summary>
    Lines,
}
