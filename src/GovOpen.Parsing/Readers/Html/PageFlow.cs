using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Readers.Html;

/// <summary>All that a page shows, in reading order.</summary>
/// <param name="Containers">Parents before children.</param>
/// <param name="Annotations">Pronunciation set beside the text (rt).</param>
internal sealed record PageFlow(
    IReadOnlyList<FlowItem> Items,
    IReadOnlyList<FlowContainer> Containers,
    IReadOnlyList<SourceText> Annotations,
    IReadOnlyList<Diagnostic> Findings
);
