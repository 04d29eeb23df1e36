namespace GovOpen.Parsing.Readers.Pdf.Cos.Encryption;

/// <summary>The methods of crypt filters (ISO 32000-2, table 25).</summary>
internal enum CipherMethod
{
    /// <summary>Nothing is encrypted.</summary>
    Identity,

    /// <summary>RC4 with a key for every object.</summary>
    Rc4,

    /// <summary>AES with a 128 bit key for every object.</summary>
    AesV2,

    /// <summary>AES with the 256 bit key of the file.</summary>
    AesV3,
}
