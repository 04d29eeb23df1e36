namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>Knows one way in which tables were flattened to lines.</summary>
internal interface ITableRecognizer
{
    /// <summary>The table that begins at the line, or null. Rejects after a look at a bounded number of lines.</summary>
    FlatTable? TryRead(LineSheet sheet, int line, ReaderOptions options);
}
