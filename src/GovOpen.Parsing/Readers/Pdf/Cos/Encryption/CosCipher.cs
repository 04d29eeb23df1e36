using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace GovOpen.Parsing.Readers.Pdf.Cos.Encryption;

/// <summary>Decrypts the strings and streams of a file whose key is known (ISO 32000-2, 7.6.3 and 7.6.6).</summary>
internal sealed class CosCipher(byte[] key, CipherMethod streams, CipherMethod strings)
{
    private const int Block = 16;

    /// <summary>The method of streams that name no crypt filter of their own.</summary>
    public CipherMethod Streams => streams;

    public CipherMethod Strings => strings;

    /// <summary>The crypt filters that streams may name (7.4.10).</summary>
    public required IReadOnlyDictionary<string, CipherMethod> Filters { get; init; }

    /// <summary>Metadata streams are encrypted like the others.</summary>
    public bool EncryptsMetadata { get; init; } = true;

    public CosObjectCipher For(CosReference id) => new(this, id);

    public byte[] Decrypt(CipherMethod method, CosReference id, ReadOnlySpan<byte> bytes) =>
        method switch
        {
            CipherMethod.Rc4 => Rc4.Apply(ObjectKey(id, isAes: false), bytes),
            CipherMethod.AesV2 => Aes(ObjectKey(id, isAes: true), bytes),
            CipherMethod.AesV3 when key.Length == 32 => Aes(key, bytes),
            _ => bytes.ToArray(),
        };

    // 7.6.3.2, algorithm 1.
    [SuppressMessage("Security", "CA5351", Justification = "ISO 32000-2, 7.6.3.2 prescribes MD5.")]
    private byte[] ObjectKey(CosReference id, bool isAes)
    {
        Span<byte> salt =
        [
            (byte)id.Number,
            (byte)(id.Number >> 8),
            (byte)(id.Number >> 16),
            (byte)id.Generation,
            (byte)(id.Generation >> 8),
        ];
        byte[] seed = [.. key, .. salt, .. isAes ? "sAlT"u8 : []];
        return MD5.HashData(seed)[..(isAes ? Block : Math.Min(key.Length + 5, Block))];
    }

    // 7.6.3.1: the first block is the initialization vector, the last ends in padding. A block that was cut is left out.
    private static byte[] Aes(byte[] key, ReadOnlySpan<byte> bytes)
    {
        var length = bytes.Length / Block * Block - Block;
        if (length <= 0)
        {
            return [];
        }

        using var aes = System.Security.Cryptography.Aes.Create();
        aes.Key = key;
        var plain = aes.DecryptCbc(bytes.Slice(Block, length), bytes[..Block], PaddingMode.None);
        var padding = plain[^1];
        return padding is > 0 and <= Block ? plain[..^padding] : plain;
    }
}
