namespace GovOpen.Parsing.Heads;

/// <summary>A document number (发文字号), GB/T 9704-2012 7.2.5: agency code, year in 〔〕, serial number.</summary>
/// <param name="Literal">As written.</param>
/// <param name="Normalized">With 〔〕 and without spaces: 国办发〔2022〕8号.</param>
/// <param name="Agency">The agency code: 国办发.</param>
/// <param name="Year">The year in brackets, or null where the number has none (国令第707号).</param>
/// <param name="Serial">The serial number.</param>
public sealed record DocumentNumber(string Literal, string Normalized, string Agency, int? Year, int Serial);

/// <summary>A document that the notice rests on.</summary>
/// <param name="Title">Its title, without 《》.</param>
/// <param name="DocNumber">Its document number in the normalized form, or null.</param>
/// <param name="Relation">The source's word for the relation: 根据, 按照, 贯彻落实 …</param>
public sealed record BasisDocument(string Title, string? DocNumber, string Relation);

/// <summary>A sentence of the notice that governs how its tasks are to be read.</summary>
/// <param name="Kind">What it governs: <c>first-is-lead</c>, <c>marked-is-lead</c>, <c>default-deadline</c>, <c>default-unit</c>, <c>local-governments-too</c>.</param>
/// <param name="Quote">The words of the source.</param>
public sealed record NoticeRule(string Kind, string Quote);
