namespace GovOpen.Parsing.Readers.Pdf.Cos.Filters;

/// <summary>TIFF predictor 2 (TIFF 6.0, section 14): a sample is the difference to the same component of the pixel before.</summary>
internal static class TiffPredictor
{
    public static void UndoRow(Span<byte> row, int colors, int depth)
    {
        switch (depth)
        {
            case 8:
                for (var i = colors; i < row.Length; i++)
                {
                    row[i] += row[i - colors];
                }

                break;
            case 16:
                for (var i = 2 * colors; i + 1 < row.Length; i += 2)
                {
                    var before = row[i - 2 * colors] << 8 | row[i - 2 * colors + 1];
                    var sum = (row[i] << 8 | row[i + 1]) + before;
                    (row[i], row[i + 1]) = ((byte)(sum >> 8), (byte)sum);
                }

                break;
            default:
                Packed(row, colors, depth);
                break;
        }
    }

    private static void Packed(Span<byte> row, int colors, int depth)
    {
        var perByte = 8 / depth;
        var mask = (1 << depth) - 1;
        var samples = row.Length * perByte;
        for (var i = colors; i < samples; i++)
        {
            var before = row[(i - colors) / perByte] >> Shift(i - colors, perByte, depth);
            var shift = Shift(i, perByte, depth);
            ref var target = ref row[i / perByte];
            var sum = ((target >> shift) + before) & mask;
            target = (byte)((target & ~(mask << shift)) | (sum << shift));
        }
    }

    private static int Shift(int sample, int perByte, int depth) => (perByte - 1 - sample % perByte) * depth;
}
