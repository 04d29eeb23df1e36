using System.Security.Cryptography;

namespace GovOpen.Parsing.Readers.Pdf.Cos.Encryption;

/// <summary>The hash of a password for 256 bit encryption (ISO 32000-2, 7.6.4.3.4, algorithm 2.B).</summary>
internal static class PasswordHash
{
    private const int Repeats = 64;
    private const int MinRounds = 64;

    /// <param name="salt">Validation or key salt.</param>
    /// <param name="userKey">The 48 bytes of /U for the owner password, otherwise empty.</param>
    /// <param name="revision">5: plain SHA-256, as Adobe's extension level 3 had it; 6: hardened.</param>
    public static byte[] Compute(
        ReadOnlySpan<byte> password,
        ReadOnlySpan<byte> salt,
        ReadOnlySpan<byte> userKey,
        int revision
    )
    {
        byte[] seed = [.. password, .. salt, .. userKey];
        var hash = SHA256.HashData(seed);
        return revision < 6 ? hash : Harden(hash, password, userKey);
    }

    private static byte[] Harden(byte[] hash, ReadOnlySpan<byte> password, ReadOnlySpan<byte> userKey)
    {
        using var aes = Aes.Create();
        for (var round = 1; ; round++)
        {
            var encrypted = Round(aes, hash, password, userKey);
            // The first 16 bytes as a number modulo 3: 256 is 1 modulo 3, so the sum of the bytes will do.
            var sum = 0;
            foreach (var value in encrypted.AsSpan(0, 16))
            {
                sum += value;
            }

            hash = (sum % 3) switch
            {
                0 => SHA256.HashData(encrypted),
                1 => SHA384.HashData(encrypted),
                _ => SHA512.HashData(encrypted),
            };
            if (round >= MinRounds && encrypted[^1] <= round - 32)
            {
                return hash[..32];
            }
        }
    }

    private static byte[] Round(Aes aes, byte[] hash, ReadOnlySpan<byte> password, ReadOnlySpan<byte> userKey)
    {
        byte[] once = [.. password, .. hash, .. userKey];
        var repeated = new byte[once.Length * Repeats];
        for (var i = 0; i < Repeats; i++)
        {
            once.CopyTo(repeated.AsSpan(i * once.Length));
        }

        aes.Key = hash[..16];
        return aes.EncryptCbc(repeated, hash.AsSpan(16, 16), PaddingMode.None);
    }
}
