namespace GovOpen.Parsing.Model;

/// <summary>The extent of a line of the plane across its direction.</summary>
/// <param name="Start">Offset of its first character.</param>
/// <param name="Length">UTF-16 code units.</param>
/// <param name="First">Index of its first character among the characters that have edges.</param>
/// <param name="Low">Its upper edge; for a line that runs up or down, its left edge.</param>
/// <param name="High">Its lower edge; for a line that runs up or down, its right edge.</param>
/// <param name="IsVertical">The line runs up or down the page.</param>
internal readonly record struct PlaneBand(int Start, int Length, int First, float Low, float High, bool IsVertical);
