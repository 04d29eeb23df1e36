using GovOpen.Parsing.Diagnostics;

namespace GovOpen.Parsing.Readers.Html;

/// <summary>Markup made safe to parse, every character still at its offset.</summary>
/// <param name="Text">The characters that the parser reads; as long as the file's text.</param>
/// <param name="Tags">Start tags in it.</param>
/// <param name="Findings">What was blanked out.</param>
internal sealed record PreparedMarkup(string Text, int Tags, IReadOnlyList<Diagnostic> Findings);
