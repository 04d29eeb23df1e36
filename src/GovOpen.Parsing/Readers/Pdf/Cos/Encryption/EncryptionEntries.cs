namespace GovOpen.Parsing.Readers.Pdf.Cos.Encryption;

/// <summary>The entries of the encryption dictionary that keys are made of (ISO 32000-2, tables 20 and 21).</summary>
internal sealed record EncryptionEntries
{
    /// <summary>/V.</summary>
    public required int Version { get; init; }

    /// <summary>/R.</summary>
    public required int Revision { get; init; }

    /// <summary>Bytes of the file key: 5 to 16 up to version 4, 32 in version 5.</summary>
    public required int KeyLength { get; init; }

    /// <summary>/O, /U, /OE, /UE; empty where missing.</summary>
    public required byte[] Owner { get; init; }

    public required byte[] User { get; init; }

    public required byte[] OwnerKey { get; init; }

    public required byte[] UserKey { get; init; }

    /// <summary>/P, as the 32 bits that it is.</summary>
    public required uint Permissions { get; init; }

    public required bool EncryptsMetadata { get; init; }

    /// <summary>The first string of the trailer's /ID; empty where missing.</summary>
    public required byte[] FileId { get; init; }

    public static EncryptionEntries Read(ICosSource source, CosDictionary encrypt, CosDictionary trailer)
    {
        var version = source.Integer(encrypt["V"]) ?? 0;
        var id = source.Array(trailer["ID"]);
        return new()
        {
            Version = version,
            Revision = source.Integer(encrypt["R"]) ?? 0,
            KeyLength = version >= 5 ? 32 : ReadKeyLength(source, encrypt, version),
            Owner = source.Bytes(encrypt["O"]) ?? [],
            User = source.Bytes(encrypt["U"]) ?? [],
            OwnerKey = source.Bytes(encrypt["OE"]) ?? [],
            UserKey = source.Bytes(encrypt["UE"]) ?? [],
            Permissions = unchecked((uint)(long)(source.Number(encrypt["P"]) ?? 0)),
            EncryptsMetadata = source.Boolean(encrypt["EncryptMetadata"]) ?? true,
            FileId = id is { Items.Count: > 0 } ? source.Bytes(id.Items[0]) ?? [] : [],
        };
    }

    // Bits by table 20; in crypt filters, and by mistake elsewhere, bytes (table 25).
    private static int ReadKeyLength(ICosSource source, CosDictionary encrypt, int version)
    {
        var filters = source.Dictionary(encrypt["CF"]);
        var filter = source.Dictionary(filters?[source.Name(encrypt["StmF"]) ?? ""]);
        var length = version switch
        {
            1 => 40,
            4 => source.Integer(encrypt["Length"]) ?? source.Integer(filter?["Length"]) ?? 128,
            _ => source.Integer(encrypt["Length"]) ?? 40,
        };
        return Math.Clamp(length < 40 ? length : length / 8, 5, 16);
    }
}
