namespace GovOpen.Parsing.Readers.Html;

/// <summary>What the walk over a page reads from.</summary>
/// <param name="Plane">The file's text.</param>
/// <param name="Prepared">The same, as the parser read it: <see cref="PreparedMarkup"/>.</param>
internal sealed record PageSource(string Plane, string Prepared, ReaderOptions Options, CancellationToken Cancel);
