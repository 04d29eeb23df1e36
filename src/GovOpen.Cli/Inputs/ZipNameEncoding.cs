using System.Text;

namespace GovOpen.Cli.Inputs;

/// <summary>
/// How entry names are read where the archive does not say: UTF-8 where the bytes are (macOS leaves the flag out), else
/// GB18030, in which Chinese Windows packs. Names such as 通知 are valid as both; UTF-8 gives a Han character three bytes.
/// </summary>
internal sealed class ZipNameEncoding : Encoding
{
    private static readonly UTF8Encoding Strict = new(false, throwOnInvalidBytes: true);
    private readonly Encoding chinese =
        CodePagesEncodingProvider.Instance.GetEncoding("GB18030")
        ?? throw new InvalidOperationException("The runtime lacks GB18030.");

    public override int GetByteCount(char[] chars, int index, int count) => Strict.GetByteCount(chars, index, count);

    public override int GetBytes(char[] chars, int charIndex, int charCount, byte[] bytes, int byteIndex) =>
        Strict.GetBytes(chars, charIndex, charCount, bytes, byteIndex);

    public override int GetCharCount(byte[] bytes, int index, int count) =>
        For(bytes, index, count).GetCharCount(bytes, index, count);

    public override int GetChars(byte[] bytes, int byteIndex, int byteCount, char[] chars, int charIndex) =>
        For(bytes, byteIndex, byteCount).GetChars(bytes, byteIndex, byteCount, chars, charIndex);

    public override int GetMaxByteCount(int charCount) => chinese.GetMaxByteCount(charCount);

    public override int GetMaxCharCount(int byteCount) => chinese.GetMaxCharCount(byteCount);

    private Encoding For(byte[] bytes, int index, int count) => IsUtf8(bytes.AsSpan(index, count)) ? Strict : chinese;

    private static bool IsUtf8(ReadOnlySpan<byte> bytes) =>
        Ascii.IsValid(bytes)
        || (bytes.ContainsAnyInRange((byte)0xE0, (byte)0xF4) && System.Text.Unicode.Utf8.IsValid(bytes));
}
