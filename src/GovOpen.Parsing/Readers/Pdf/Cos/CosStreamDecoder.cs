using GovOpen.Parsing.Readers.Pdf.Cos.Encryption;
using GovOpen.Parsing.Readers.Pdf.Cos.Filters;

namespace GovOpen.Parsing.Readers.Pdf.Cos;

/// <summary>Decrypts streams, undoes their filters, and keeps the results while they are small.</summary>
internal sealed class CosStreamDecoder(ICosSource source, PdfBudget budget)
{
    // A form or font that every page uses is decoded once; large streams are used once.
    private const int MaxKept = 1 << 20;
    private const int MaxKeptTogether = 16 << 20;

    private readonly Dictionary<CosStream, ReadOnlyMemory<byte>> kept = [];
    private long keptBytes;

    /// <summary>Of an encrypted file, once its key is known.</summary>
    public CosCipher? Cipher { get; set; }

    public ReadOnlyMemory<byte> Decode(CosStream stream)
    {
        if (kept.TryGetValue(stream, out var known))
        {
            return known;
        }

        var decoded = CosFilters.Decode(Decrypted(stream), stream.Dictionary, source, budget);
        Keep(stream, decoded);
        return decoded;
    }

    private void Keep(CosStream stream, ReadOnlyMemory<byte> decoded)
    {
        if (decoded.Length > MaxKept)
        {
            return;
        }

        if (keptBytes + decoded.Length > MaxKeptTogether)
        {
            kept.Clear();
            keptBytes = 0;
        }

        kept[stream] = decoded;
        keptBytes += decoded.Length;
    }

    private ReadOnlyMemory<byte> Decrypted(CosStream stream)
    {
        if (Cipher is null || stream.Id.Number == 0)
        {
            return stream.Raw;
        }

        var method = Method(Cipher, stream.Dictionary);
        return method == CipherMethod.Identity ? stream.Raw
            : budget.Decoded(stream.Raw.Length) ? Cipher.Decrypt(method, stream.Id, stream.Raw.Span)
            : default;
    }

    // 7.5.8.2: cross-reference streams are never encrypted. 7.4.10: a stream may name its own crypt filter.
    private CipherMethod Method(CosCipher cipher, CosDictionary dictionary)
    {
        var type = source.Name(dictionary["Type"]);
        if (type == "XRef" || (type == "Metadata" && !cipher.EncryptsMetadata))
        {
            return CipherMethod.Identity;
        }

        return CryptFilter(dictionary) is { } name ? cipher.Filters.GetValueOrDefault(name) : cipher.Streams;
    }

    private string? CryptFilter(CosDictionary dictionary)
    {
        var filter = source.Resolve(dictionary["Filter"]);
        var parameters = source.Resolve(dictionary["DecodeParms"]);
        if (filter is CosArray { Items.Count: > 0 } filters)
        {
            filter = source.Resolve(filters.Items[0]);
            parameters = parameters is CosArray { Items.Count: > 0 } list ? list.Items[0] : parameters;
        }

        return filter is CosName { Value: "Crypt" }
            ? source.Name(source.Dictionary(parameters)?["Name"]) ?? "Identity"
            : null;
    }
}
