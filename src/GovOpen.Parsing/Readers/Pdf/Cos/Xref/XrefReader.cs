using GovOpen.Parsing.Diagnostics;

namespace GovOpen.Parsing.Readers.Pdf.Cos.Xref;

/// <summary>
/// Follows the cross-reference sections of a file from the newest to the oldest (ISO 32000-2, 7.5.4–7.5.8): tables,
/// streams, and tables with a stream at their side. A chain that returns to itself ends.
/// </summary>
internal sealed class XrefReader(CosObjectReader reader, CosStreamDecoder decoder, ICosSource source, PdfBudget budget)
{
    // Annex I of the PDF 1.7 reference lets %%EOF stand in the last 1024 bytes; some files end in more junk.
    private const int TailLength = 4096;

    private readonly XrefTable table = new();
    private readonly HashSet<int> visited = [];

    public XrefTable Read()
    {
        var offset = StartOffset();
        table.IsSound = offset is not null;
        while (offset is { } at && budget.Object())
        {
            // Writers that know no previous section write 0.
            if (at == 0 && visited.Count > 0)
            {
                break;
            }

            if (!visited.Add(at))
            {
                budget.Findings.Add(PdfRules.IndexLoops, "PDF的对象索引循环引用，已读的部分有效");
                break;
            }

            if (Section(at) is not { } trailer)
            {
                table.IsSound = false;
                break;
            }

            table.Offer(trailer);
            offset = source.Integer(trailer["Prev"]);
        }

        return table;
    }

    private int? StartOffset()
    {
        var span = reader.Bytes.Span;
        var tail = span[^Math.Min(TailLength, span.Length)..];
        var at = tail.LastIndexOf("startxref"u8);
        if (at < 0)
        {
            return null;
        }

        var token = new CosLexer(tail, at + "startxref".Length).Next();
        return token is { Kind: CosTokenKind.Number, Number: >= 0 } && token.Number < span.Length
            ? (int)token.Number
            : null;
    }

    /// <summary>Reads the section at an offset; its trailer, or null where none stands there or it breaks off.</summary>
    private CosDictionary? Section(int offset)
    {
        if (offset < 0 || offset >= reader.Bytes.Length)
        {
            return null;
        }

        var section = new XrefSection(reader.Bytes.Span, offset, budget);
        return section.IsTable ? Table(section) : Stream(offset);
    }

    private CosDictionary? Table(XrefSection section)
    {
        var isWhole = section.Read(table.Entries);
        if (section.Trailer is not { } trailer)
        {
            return null;
        }

        // 7.5.8.4: what the table calls free may stand in the stream at its side.
        if (source.Integer(trailer["XRefStm"]) is { } side && visited.Add(side) && Stream(side) is null)
        {
            table.IsSound = false;
        }

        foreach (var number in section.Free)
        {
            table.Entries.TryAdd(number, default);
        }

        table.IsSound &= isWhole;
        return trailer;
    }

    private CosDictionary? Stream(int offset)
    {
        if (
            reader.Read(offset, cipher: null, source) is not { Value: CosStream stream }
            || source.Array(stream.Dictionary["W"]) is not { } widths
        )
        {
            return null;
        }

        var isWhole = new XrefStream(source, budget).Read(
            stream.Dictionary,
            widths,
            decoder.Decode(stream),
            table.Entries
        );
        table.IsSound &= isWhole;
        return stream.Dictionary;
    }
}
