using GovOpen.Parsing.Readers.Pdf.Layout.Lines;
using GovOpen.Parsing.Readers.Pdf.Layout.Tables;

namespace GovOpen.Parsing.Readers.Pdf.Layout;

/// <summary>A line or a table of a page: exactly one of them is not null.</summary>
internal readonly record struct PageItem(PageLine? Line, PageTable? Table);
