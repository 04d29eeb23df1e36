namespace GovOpen.Parsing.Readers.Pdf.Cos;

/// <summary>The objects of an object stream (ISO 32000-2, 7.5.7), found by their numbers.</summary>
internal sealed class ObjectStream
{
    private readonly ReadOnlyMemory<byte> bytes;
    private readonly Dictionary<int, int> offsets = [];

    /// <summary>Reads the pairs of number and offset at the head of the stream; the first of a number counts.</summary>
    /// <param name="bytes">The decoded stream.</param>
    /// <param name="first">/First: where offsets count from.</param>
    /// <param name="count">/N, or null: as many as there are.</param>
    public ObjectStream(ReadOnlyMemory<byte> bytes, int first, int? count, PdfBudget budget)
    {
        this.bytes = bytes;
        var lexer = new CosLexer(bytes.Span[..Math.Clamp(first, 0, bytes.Length)]);
        for (var i = 0; i < (count ?? int.MaxValue) && budget.Parsed(1); i++)
        {
            var number = lexer.Next();
            var offset = lexer.Next();
            if (number.Kind != CosTokenKind.Number || offset.Kind != CosTokenKind.Number)
            {
                break;
            }

            if (
                offset.Number >= 0
                && first + offset.Number < bytes.Length
                && offsets.TryAdd((int)number.Number, first + (int)offset.Number)
            )
            {
                Numbers.Add((int)number.Number);
            }
        }
    }

    /// <summary>The numbers of its objects, in their order.</summary>
    public List<int> Numbers { get; } = [];

    public int Length => bytes.Length;

    /// <summary>An object, or null where the stream has none of that number. Strings in it are not encrypted (7.5.7).</summary>
    public CosObject? Object(int number, PdfBudget budget) =>
        offsets.TryGetValue(number, out var offset) ? new CosParser(bytes.Span, offset, budget).Value() : null;
}
