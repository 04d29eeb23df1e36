namespace GovOpen.Parsing.Readers.Pdf.Cos.Xref;

/// <summary>The kinds of cross-reference entries (ISO 32000-2, table 18).</summary>
internal enum XrefPlace
{
    Free,
    Offset,
    ObjectStream,
}
