using System.IO.Compression;
using GovOpen.Parsing;
using GovOpen.Parsing.Diagnostics;

namespace GovOpen.Cli.Inputs;

/// <summary>An entry of a zip archive.</summary>
internal sealed class ArchiveInput(string name, ZipArchiveEntry entry) : InputSource(name)
{
    /// <summary>How many times its packed size an entry may have. Text packs to a tenth; 200 zeros a byte is no text.</summary>
    private const int MaxRatio = 200;

    /// <summary>Entries up to this many bytes do no harm, however well they pack.</summary>
    private const int HarmlessBytes = 1 << 20;

    public override byte[] Read(long maxBytes)
    {
        // The archive is one stream for all its entries.
        lock (entry.Archive)
        {
            try
            {
                var allowed = Math.Max(HarmlessBytes, entry.CompressedLength * MaxRatio);
                if (entry.Length > allowed && allowed < maxBytes)
                {
                    throw Bomb();
                }

                using var stream = entry.Open();
                return LimitedBytes.Read(stream, Math.Min(entry.Length, maxBytes + 1), maxBytes);
            }
            catch (Exception cause) when (cause is IOException or InvalidDataException or NotSupportedException)
            {
                throw new UnreadableInputException(
                    new(ReadingRules.ArchiveUnreadable, "压缩包条目损坏、加密或压缩方法不支持")
                );
            }
        }
    }

    private static UnreadableInputException Bomb() =>
        new(new(LimitRules.ArchiveBomb, "压缩包条目解压后远大于压缩前，未读取"));
}
