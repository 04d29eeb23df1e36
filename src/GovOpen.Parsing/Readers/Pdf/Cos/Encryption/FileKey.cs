using System.Buffers.Binary;
using System.Diagnostics.CodeAnalysis;
using System.Security.Cryptography;

namespace GovOpen.Parsing.Readers.Pdf.Cos.Encryption;

/// <summary>Tries a password on versions 1 to 4: MD5 and RC4 (ISO 32000-2, 7.6.4).</summary>
internal static class FileKey
{
    // 7.6.4.3.2, step a.
    private static ReadOnlySpan<byte> Padding =>
        [
            0x28,
            0xBF,
            0x4E,
            0x5E,
            0x4E,
            0x75,
            0x8A,
            0x41,
            0x64,
            0x00,
            0x4E,
            0x56,
            0xFF,
            0xFA,
            0x01,
            0x08,
            0x2E,
            0x2E,
            0x00,
            0xB6,
            0xD0,
            0x68,
            0x3E,
            0x80,
            0x2F,
            0x0C,
            0xA9,
            0xFE,
            0x64,
            0x53,
            0x69,
            0x7A,
        ];

    /// <summary>The file key, if the password is the user's or the owner's.</summary>
    public static byte[]? Try(EncryptionEntries entries, ReadOnlySpan<byte> password) =>
        TryUser(entries, password) ?? TryUser(entries, UserPassword(entries, password));

    private static byte[]? TryUser(EncryptionEntries entries, ReadOnlySpan<byte> password)
    {
        var key = Compute(entries, password);
        return IsRight(entries, key) ? key : null;
    }

    // 7.6.4.3.2, algorithm 2.
    [SuppressMessage("Security", "CA5351", Justification = "ISO 32000-2, 7.6.4.3.2 prescribes MD5.")]
    private static byte[] Compute(EncryptionEntries entries, ReadOnlySpan<byte> password)
    {
        Span<byte> permissions = stackalloc byte[4];
        BinaryPrimitives.WriteUInt32LittleEndian(permissions, entries.Permissions);
        ReadOnlySpan<byte> plainMetadata =
            entries.Revision >= 4 && !entries.EncryptsMetadata ? [0xFF, 0xFF, 0xFF, 0xFF] : [];
        byte[] seed =
        [
            .. Padded(password),
            .. entries.Owner.AsSpan(0, Math.Min(32, entries.Owner.Length)),
            .. permissions,
            .. entries.FileId,
            .. plainMetadata,
        ];
        var hash = MD5.HashData(seed);
        for (var i = 0; entries.Revision >= 3 && i < 50; i++)
        {
            hash = MD5.HashData(hash.AsSpan(0, entries.KeyLength));
        }

        return hash[..entries.KeyLength];
    }

    // 7.6.4.4.2 and 7.6.4.4.3, algorithms 4 to 6.
    [SuppressMessage("Security", "CA5351", Justification = "ISO 32000-2, 7.6.4.4.3 prescribes MD5.")]
    private static bool IsRight(EncryptionEntries entries, byte[] key)
    {
        if (entries.Revision < 3)
        {
            return Rc4.Apply(key, Padding).AsSpan().SequenceEqual(entries.User);
        }

        byte[] seed = [.. Padding, .. entries.FileId];
        var hash = MD5.HashData(seed);
        for (var i = 0; i < 20; i++)
        {
            hash = Rc4.Apply(Mixed(key, i), hash);
        }

        return entries.User.AsSpan().StartsWith(hash);
    }

    // 7.6.4.4.4, algorithm 7: what the owner password makes of /O.
    [SuppressMessage("Security", "CA5351", Justification = "ISO 32000-2, 7.6.4.4.4 prescribes MD5.")]
    private static byte[] UserPassword(EncryptionEntries entries, ReadOnlySpan<byte> ownerPassword)
    {
        var hash = MD5.HashData(Padded(ownerPassword));
        for (var i = 0; entries.Revision >= 3 && i < 50; i++)
        {
            hash = MD5.HashData(hash.AsSpan(0, entries.KeyLength));
        }

        var key = hash[..entries.KeyLength];
        var password = entries.Owner;
        for (var i = entries.Revision >= 3 ? 19 : 0; i >= 0; i--)
        {
            password = Rc4.Apply(Mixed(key, i), password);
        }

        return password;
    }

    private static byte[] Mixed(byte[] key, int round) => System.Array.ConvertAll(key, value => (byte)(value ^ round));

    private static byte[] Padded(ReadOnlySpan<byte> password)
    {
        byte[] padded = [.. password, .. Padding];
        return padded[..32];
    }
}
