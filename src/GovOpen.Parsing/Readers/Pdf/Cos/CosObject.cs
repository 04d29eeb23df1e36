namespace GovOpen.Parsing.Readers.Pdf.Cos;

/// <summary>An object of a PDF file (ISO 32000-2, 7.3). Immutable once read.</summary>
internal abstract class CosObject;

/// <summary>null, and what every missing object reads as (7.3.9).</summary>
internal sealed class CosNull : CosObject
{
    private CosNull() { }

    public static CosNull Instance { get; } = new();
}

/// <summary>true or false (7.3.2).</summary>
internal sealed class CosBoolean(bool value) : CosObject
{
    public bool Value { get; } = value;
}

/// <summary>An integer or real number (7.3.3).</summary>
internal sealed class CosNumber(double value, bool isInteger) : CosObject
{
    public double Value { get; } = value;

    public bool IsInteger { get; } = isInteger;
}

/// <summary>A string (7.3.4), decrypted where the file is encrypted.</summary>
internal sealed class CosString(byte[] bytes) : CosObject
{
    public byte[] Bytes { get; } = bytes;
}

/// <summary>A name (7.3.5) without its slash, one char for a byte after #xx is decoded: names may hold GBK or UTF-8.</summary>
internal sealed class CosName(string value) : CosObject
{
    public string Value { get; } = value;
}

/// <summary>An array (7.3.6). Elements may be references.</summary>
internal sealed class CosArray(IReadOnlyList<CosObject> items) : CosObject
{
    public IReadOnlyList<CosObject> Items { get; } = items;
}

/// <summary>A dictionary (7.3.7). Values may be references.</summary>
internal sealed class CosDictionary(IReadOnlyDictionary<string, CosObject> entries) : CosObject
{
    public IReadOnlyDictionary<string, CosObject> Entries { get; } = entries;

    /// <summary>The value as it stands, null where there is none. A reference is not followed.</summary>
    public CosObject? this[string key] => Entries.GetValueOrDefault(key);
}

/// <summary>A stream (7.3.8): its dictionary and its bytes as the file has them, before decryption and filters.</summary>
/// <param name="id">The number of the object that holds it, which decryption needs; 0 where it has none.</param>
internal sealed class CosStream(CosDictionary dictionary, ReadOnlyMemory<byte> raw, CosReference id) : CosObject
{
    public CosDictionary Dictionary { get; } = dictionary;

    public ReadOnlyMemory<byte> Raw { get; } = raw;

    public CosReference Id { get; } = id;
}

/// <summary>A reference to an indirect object (7.3.10).</summary>
internal sealed class CosReference(int number, int generation) : CosObject
{
    public int Number { get; } = number;

    public int Generation { get; } = generation;
}
