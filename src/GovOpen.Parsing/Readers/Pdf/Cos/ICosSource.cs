namespace GovOpen.Parsing.Readers.Pdf.Cos;

/// <summary>Where the rooms above get objects from: a PDF file, or a handful of objects in a test.</summary>
internal interface ICosSource
{
    /// <summary>The object behind a reference, through any number of references; the object itself where it is none;
    /// <see cref="CosNull"/> for null, for what is missing, damaged, or refers to itself.</summary>
    CosObject Resolve(CosObject? value);

    /// <summary>
    /// The bytes of a stream, decrypted and with its filters undone as far as they go: what a damaged stream still gives,
    /// empty where it gives nothing. Image filters (DCT, JPX, CCITT, JBIG2) are left as they are. Kept for a second call
    /// at the implementation's choice; the caller must not change them.
    /// </summary>
    ReadOnlyMemory<byte> Decode(CosStream stream);
}

/// <summary>Reading values of a kind through references.</summary>
internal static class CosSourceExtensions
{
    public static CosDictionary? Dictionary(this ICosSource source, CosObject? value) =>
        source.Resolve(value) switch
        {
            CosDictionary dictionary => dictionary,
            CosStream stream => stream.Dictionary,
            _ => null,
        };

    public static CosArray? Array(this ICosSource source, CosObject? value) => source.Resolve(value) as CosArray;

    public static CosStream? Stream(this ICosSource source, CosObject? value) => source.Resolve(value) as CosStream;

    /// <summary>The characters of a name, without its slash.</summary>
    public static string? Name(this ICosSource source, CosObject? value) => (source.Resolve(value) as CosName)?.Value;

    public static double? Number(this ICosSource source, CosObject? value) =>
        (source.Resolve(value) as CosNumber)?.Value;

    /// <summary>A number as an integer: cut off where it is none, null outside the range of int.</summary>
    public static int? Integer(this ICosSource source, CosObject? value) =>
        source.Number(value) is { } number && number is >= int.MinValue and <= int.MaxValue ? (int)number : null;

    public static byte[]? Bytes(this ICosSource source, CosObject? value) =>
        (source.Resolve(value) as CosString)?.Bytes;

    public static bool? Boolean(this ICosSource source, CosObject? value) =>
        (source.Resolve(value) as CosBoolean)?.Value;
}
