using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Readers.Pdf.Cos.Encryption;

namespace GovOpen.Parsing.Readers.Pdf.Cos;

/// <summary>Reads the indirect objects of a file at their offsets, streams with them.</summary>
internal sealed class CosObjectReader(ReadOnlyMemory<byte> bytes, PdfBudget budget)
{
    private readonly CosStreamExtent extent = new(bytes);

    public ReadOnlyMemory<byte> Bytes => bytes;

    /// <summary>The object at an offset, or null where no <c>N G obj</c> stands there.</summary>
    /// <param name="cipher">Decrypts its strings, or null.</param>
    /// <param name="source">Follows a /Length that is a reference, or null: then the stream's end is looked for.</param>
    public CosIndirect? Read(int offset, CosCipher? cipher, ICosSource? source)
    {
        if (offset < 0 || offset >= bytes.Length)
        {
            return null;
        }

        if (new CosParser(bytes.Span, offset, budget).Header() is not { } id)
        {
            return null;
        }

        var parser = new CosParser(bytes.Span, offset, budget) { Cipher = cipher?.For(id) };
        parser.Header();
        var value = parser.Value();
        if (value is CosDictionary dictionary && parser.Take("stream"u8))
        {
            var raw = extent.Find(parser.Position, source?.Integer(dictionary["Length"]));
            return new(id, new CosStream(dictionary, raw, id));
        }

        if (parser.IsDamaged || !parser.Take("endobj"u8))
        {
            budget.Findings.Add(PdfRules.ObjectDamaged, $"对象{id.Number}不完整");
        }

        return new(id, value);
    }

    /// <summary>The dictionary behind the keyword <c>trailer</c>, or null.</summary>
    public CosDictionary? Dictionary(int offset)
    {
        var parser = new CosParser(bytes.Span, offset, budget);
        return parser.Value() as CosDictionary;
    }
}
