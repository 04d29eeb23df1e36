using GovOpen.Parsing.Model;
using GovOpen.Parsing.Tasks;

namespace GovOpen.Parsing;

/// <summary>What the steps of a reading saw, for <c>govopen inspect</c>.</summary>
public sealed record NoticeTrace(SourceDocument Document, Notice Notice, IReadOnlyList<TableTrace> Tables);

/// <summary>How a table was understood.</summary>
/// <param name="ColumnRoles">One role a column.</param>
/// <param name="HeaderRows">Rows above the data.</param>
/// <param name="Verdict">任务表, or why it is none.</param>
public sealed record TableTrace(TableGrid Grid, IReadOnlyList<string> ColumnRoles, int HeaderRows, string Verdict);
