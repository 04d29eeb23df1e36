namespace GovOpen.Parsing.Readers.Pdf.Layout.Tables;

/// <summary>Why a table is not the continuation of the one before it.</summary>
internal enum TableBreak
{
    /// <summary>It is the continuation.</summary>
    None,
    NotNextPage,
    TextBetween,
    FormsDiffer,
    ColumnsDiffer,
    HeadsDiffer,
}
