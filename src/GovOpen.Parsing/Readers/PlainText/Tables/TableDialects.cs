namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>The ways in which tables are flattened to text, the plainest evidence first.</summary>
internal static class TableDialects
{
    public static ITableRecognizer[] All { get; } =
    [
        new MarkupTable(),
        new GridTable(),
        new RuledTable(),
        new PipeTable(),
        new PipeBetweenTable(),
        new PipeLineTable(),
        new TabTable(),
        new CommaTable(),
        new StackedTable(),
        new AlignedTable(),
        new SpacedTable(),
    ];
}
