namespace GovOpen.Parsing.Readers.Pdf.Cos.Xref;

/// <summary>Where an object stands (ISO 32000-2, 7.5.4 and 7.5.8.3).</summary>
/// <param name="Place">The kind of place.</param>
/// <param name="Position">The offset of the object, or the number of the object stream that holds it.</param>
internal readonly record struct XrefEntry(XrefPlace Place, int Position);
