namespace GovOpen.Parsing.Readers.Pdf.Cos.Xref;

/// <summary>
/// Reads a whole file for the places where <c>N G obj</c> and <c>trailer</c> stand, in their order. What is inside
/// streams is passed over.
/// </summary>
internal sealed class ObjectScan(ReadOnlyMemory<byte> bytes, PdfBudget budget)
{
    private readonly KeywordSearch streamEnds = new(bytes, [.. "endstream"u8]);
    private readonly KeywordSearch objectEnds = new(bytes, [.. "endobj"u8]);

    /// <summary>Objects by file order; a number may come several times.</summary>
    public List<Found> Objects { get; } = [];

    /// <summary>Offsets behind the keyword <c>trailer</c>.</summary>
    public List<int> Trailers { get; } = [];

    /// <summary>An object that was met.</summary>
    /// <param name="Offset">Where its number stands.</param>
    internal readonly record struct Found(int Number, int Offset)
    {
        public bool HasStream { get; init; }
    }

    public void Run()
    {
        var span = bytes.Span;
        var nextObject = Find(span, "obj"u8, 0);
        var nextStream = Find(span, "stream"u8, 0);
        var nextTrailer = Find(span, "trailer"u8, 0);
        while (Math.Min(Math.Min(nextObject, nextStream), nextTrailer) < span.Length)
        {
            if (nextTrailer < nextObject && nextTrailer < nextStream)
            {
                Trailers.Add(nextTrailer + "trailer".Length);
                nextTrailer = Find(span, "trailer"u8, nextTrailer + 1);
            }
            else if (nextObject < nextStream)
            {
                if (!Object(span, nextObject))
                {
                    return;
                }

                nextObject = Find(span, "obj"u8, nextObject + 1);
            }
            else
            {
                var end = StreamEnd(span, nextStream);
                nextStream = Find(span, "stream"u8, end);
                nextObject = nextObject < end ? Find(span, "obj"u8, end) : nextObject;
                nextTrailer = nextTrailer < end ? Find(span, "trailer"u8, end) : nextTrailer;
            }
        }
    }

    private static int Find(ReadOnlySpan<byte> span, ReadOnlySpan<byte> word, int from)
    {
        var at = from < span.Length ? span[from..].IndexOf(word) : -1;
        return at < 0 ? span.Length : from + at;
    }

    /// <summary>Takes the object whose keyword stands at an offset, if numbers stand before it; false where the budget is spent.</summary>
    private bool Object(ReadOnlySpan<byte> span, int keyword)
    {
        var at = BackOver(span, keyword, isDigit: false);
        var generation = BackOver(span, at, isDigit: true);
        var gap = BackOver(span, generation, isDigit: false);
        var number = BackOver(span, gap, isDigit: true);
        if (generation == at || gap == generation || number == gap || gap - number > 10)
        {
            return true;
        }

        var token = CosNumberScanner.Scan(span[..gap], number);
        if (token.Number <= int.MaxValue)
        {
            Objects.Add(new((int)token.Number, number));
        }

        return budget.Object();
    }

    private static int BackOver(ReadOnlySpan<byte> span, int at, bool isDigit)
    {
        while (at > 0 && (isDigit ? CosBytes.IsDigit(span[at - 1]) : CosBytes.IsSpace(span[at - 1])))
        {
            at--;
        }

        return at;
    }

    /// <summary>Where the stream ends whose keyword stands at an offset: where the scan goes on.</summary>
    private int StreamEnd(ReadOnlySpan<byte> span, int keyword)
    {
        var data = keyword + "stream".Length;
        var isStart =
            Objects.Count > 0
            && data < span.Length
            && CosBytes.IsSpace(span[data])
            && BackOver(span, keyword, isDigit: false) is >= 2 and var before
            && span[before - 1] == '>';
        if (!isStart)
        {
            return data;
        }

        Objects[^1] = Objects[^1] with { HasStream = true };
        var end = streamEnds.Next(data);
        var objectEnd = objectEnds.Next(data);
        return objectEnd < end ? objectEnd : Math.Min(end + "endstream".Length, span.Length);
    }
}
