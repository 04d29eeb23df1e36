namespace GovOpen.Parsing.Export;

/// <summary>How the header row of a flat output is written.</summary>
public enum ExportHeaders
{
    /// <summary>The contract's names.</summary>
    En,

    /// <summary>Chinese names.</summary>
    Zh,

    /// <summary>Both in one cell: <c>number（序号）</c>.</summary>
    Both,
}
