namespace GovOpen.Parsing.Readers.Pdf.Cos;

/// <summary>An indirect object as it stands in the file (ISO 32000-2, 7.3.10).</summary>
internal readonly record struct CosIndirect(CosReference Id, CosObject Value);
