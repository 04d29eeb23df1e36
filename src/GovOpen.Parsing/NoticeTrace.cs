using GovOpen.Parsing.Model;
using GovOpen.Parsing.Tasks;

namespace GovOpen.Parsing;

/// <summary>A notice together with what was seen on the way to it, for <c>govopen inspect</c>.</summary>
/// <param name="Document">What the reader saw.</param>
/// <param name="Notice">What became of it.</param>
/// <param name="Tables">The tables in reading order, each with what was made of it.</param>
public sealed record NoticeTrace(SourceDocument Document, Notice Notice, IReadOnlyList<TableTrace> Tables);
