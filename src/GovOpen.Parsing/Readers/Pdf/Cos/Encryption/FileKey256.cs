using System.Security.Cryptography;

namespace GovOpen.Parsing.Readers.Pdf.Cos.Encryption;

/// <summary>Tries a password on version 5: AES-256 (ISO 32000-2, 7.6.4.3.3, algorithm 2.A).</summary>
internal static class FileKey256
{
    private const int HashLength = 32;
    private const int SaltLength = 8;
    private const int EntryLength = HashLength + 2 * SaltLength;
    private const int MaxPassword = 127;

    /// <summary>The file key, if the password is the user's or the owner's.</summary>
    public static byte[]? Try(EncryptionEntries entries, ReadOnlySpan<byte> password)
    {
        if (entries.User.Length < EntryLength)
        {
            return null;
        }

        password = password[..Math.Min(password.Length, MaxPassword)];
        return Try(entries.User, entries.UserKey, [], password, entries.Revision)
            ?? Try(entries.Owner, entries.OwnerKey, entries.User.AsSpan(0, EntryLength), password, entries.Revision);
    }

    private static byte[]? Try(
        byte[] entry,
        byte[] encryptedKey,
        ReadOnlySpan<byte> userKey,
        ReadOnlySpan<byte> password,
        int revision
    )
    {
        if (entry.Length < EntryLength || encryptedKey.Length < 32)
        {
            return null;
        }

        var check = PasswordHash.Compute(password, entry.AsSpan(HashLength, SaltLength), userKey, revision);
        if (!check.AsSpan().SequenceEqual(entry.AsSpan(0, HashLength)))
        {
            return null;
        }

        using var aes = Aes.Create();
        aes.Key = PasswordHash.Compute(password, entry.AsSpan(HashLength + SaltLength, SaltLength), userKey, revision);
        return aes.DecryptCbc(encryptedKey.AsSpan(0, 32), new byte[16], PaddingMode.None);
    }
}
