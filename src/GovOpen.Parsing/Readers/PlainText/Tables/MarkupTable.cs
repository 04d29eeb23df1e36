namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>x.</summary>
internal sealed class MarkupTable : ITableRecognizer
{
    public FlatTable? TryRead(LineSheet sheet, int line, ReaderOptions options) => null;
}
