using GovOpen.Parsing.Model;

namespace GovOpen.Parsing;

/// <summary>What was made of a table.</summary>
/// <param name="Grid">The table, parts that a page break cut joined.</param>
/// <param name="ColumnRoles">The role of each grid column and the label of its head, outermost left first.</param>
/// <param name="HeaderRows">How many of the first rows are its head.</param>
/// <param name="Verdict">In a few words, whether it was read as a task table and why.</param>
public sealed record TableTrace(TableGrid Grid, IReadOnlyList<string> ColumnRoles, int HeaderRows, string Verdict);
