namespace GovOpen.Parsing.Readers.Pdf.Cos.Encryption;

/// <summary>The RC4 stream cipher, which old PDF files are encrypted with (ISO 32000-2, 7.6.3.2).</summary>
internal static class Rc4
{
    /// <summary>Encrypts or decrypts, which is the same.</summary>
    public static byte[] Apply(ReadOnlySpan<byte> key, ReadOnlySpan<byte> bytes)
    {
        Span<byte> state = stackalloc byte[256];
        for (var i = 0; i < 256; i++)
        {
            state[i] = (byte)i;
        }

        for (int i = 0, j = 0; i < 256; i++)
        {
            j = (j + state[i] + key[i % key.Length]) & 255;
            (state[i], state[j]) = (state[j], state[i]);
        }

        var result = new byte[bytes.Length];
        for (int at = 0, i = 0, j = 0; at < bytes.Length; at++)
        {
            i = (i + 1) & 255;
            j = (j + state[i]) & 255;
            (state[i], state[j]) = (state[j], state[i]);
            result[at] = (byte)(bytes[at] ^ state[(state[i] + state[j]) & 255]);
        }

        return result;
    }
}
