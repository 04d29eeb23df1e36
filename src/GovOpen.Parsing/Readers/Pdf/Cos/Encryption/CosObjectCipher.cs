namespace GovOpen.Parsing.Readers.Pdf.Cos.Encryption;

/// <summary>Decrypts what one indirect object holds (ISO 32000-2, 7.6.3).</summary>
internal sealed class CosObjectCipher(CosCipher cipher, CosReference id)
{
    public byte[] String(byte[] bytes) => cipher.Decrypt(cipher.Strings, id, bytes);
}
