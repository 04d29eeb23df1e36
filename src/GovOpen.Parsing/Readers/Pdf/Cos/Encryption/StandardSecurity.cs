using System.Text;
using GovOpen.Parsing.Diagnostics;

namespace GovOpen.Parsing.Readers.Pdf.Cos.Encryption;

/// <summary>The standard security handler (ISO 32000-2, 7.6.4): makes the cipher of a file from a password.</summary>
internal static class StandardSecurity
{
    /// <param name="password">What the user gave, or null. The empty password is tried first: most encrypted files open by it.</param>
    /// <exception cref="UnreadableInputException">The password is missing or wrong, or the encryption is unknown.</exception>
    public static CosCipher Open(ICosSource source, CosDictionary encrypt, CosDictionary trailer, string? password)
    {
        var entries = EncryptionEntries.Read(source, encrypt, trailer);
        if (source.Name(encrypt["Filter"]) is not (null or "Standard"))
        {
            throw Unknown($"加密处理程序{source.Name(encrypt["Filter"])}");
        }

        if (entries.Version is < 1 or > 5 || entries.Revision is < 2 or > 6)
        {
            throw Unknown($"加密版本V{entries.Version}、R{entries.Revision}");
        }

        var key = Candidates(password)
            .Select(candidate => Try(entries, candidate))
            .FirstOrDefault(found => found != null);
        return key is null ? throw PasswordNeeded(password) : Cipher(source, encrypt, entries, key);
    }

    private static byte[]? Try(EncryptionEntries entries, byte[] password) =>
        entries.Version >= 5 ? FileKey256.Try(entries, password) : FileKey.Try(entries, password);

    // Up to version 4 the password is in the writer's own encoding, then UTF-8 (7.6.4.3).
    private static IEnumerable<byte[]> Candidates(string? password)
    {
        yield return [];
        if (!string.IsNullOrEmpty(password))
        {
            yield return Encoding.UTF8.GetBytes(password);
            yield return Encoding.Latin1.GetBytes(password);
        }
    }

    private static CosCipher Cipher(ICosSource source, CosDictionary encrypt, EncryptionEntries entries, byte[] key)
    {
        var filters = new Dictionary<string, CipherMethod>(StringComparer.Ordinal);
        if (entries.Version < 4)
        {
            return new(key, CipherMethod.Rc4, CipherMethod.Rc4) { Filters = filters };
        }

        if (source.Dictionary(encrypt["CF"]) is { } named)
        {
            foreach (var (name, value) in named.Entries)
            {
                filters[name] = Method(source.Name(source.Dictionary(value)?["CFM"]));
            }
        }

        filters["Identity"] = CipherMethod.Identity;
        return new(key, Named(encrypt["StmF"]), Named(encrypt["StrF"]))
        {
            Filters = filters,
            EncryptsMetadata = entries.EncryptsMetadata,
        };

        CipherMethod Named(CosObject? name) => filters.GetValueOrDefault(source.Name(name) ?? "Identity");
    }

    private static CipherMethod Method(string? name) =>
        name switch
        {
            "V2" => CipherMethod.Rc4,
            "AESV2" => CipherMethod.AesV2,
            "AESV3" => CipherMethod.AesV3,
            _ => CipherMethod.Identity,
        };

    public static UnreadableInputException Unknown(string what) =>
        new(new(PdfRules.EncryptionUnknown, $"PDF的{what}不支持，无法读取"));

    private static UnreadableInputException PasswordNeeded(string? password) =>
        new(
            new(
                PdfRules.PasswordNeeded,
                password is null
                    ? "PDF已加密，需要密码：请用 --password 给出"
                    : "PDF的密码不对：请用 --password 给出正确的密码"
            )
        );
}
