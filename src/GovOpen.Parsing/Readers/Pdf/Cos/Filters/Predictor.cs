namespace GovOpen.Parsing.Readers.Pdf.Cos.Filters;

/// <summary>Undoes the predictors of Flate and LZW (ISO 32000-2, 7.4.4.4), in place. A last row that is cut off is kept.</summary>
internal static class Predictor
{
    private const int Tiff = 2;
    private const int FirstPng = 10;
    private const int MaxRow = 1 << 26;

    public static Memory<byte> Undo(Memory<byte> bytes, ICosSource source, CosDictionary? parameters)
    {
        var kind = source.Integer(parameters?["Predictor"]) ?? 1;
        if (kind != Tiff && kind < FirstPng)
        {
            return bytes;
        }

        var colors = Math.Clamp(source.Integer(parameters?["Colors"]) ?? 1, 1, 64);
        var depth = source.Integer(parameters?["BitsPerComponent"]) ?? 8;
        var columns = Math.Clamp(source.Integer(parameters?["Columns"]) ?? 1, 1, MaxRow);
        depth = depth is 1 or 2 or 4 or 8 or 16 ? depth : 8;
        var row = (int)Math.Min(((long)columns * colors * depth + 7) / 8, MaxRow);
        if (kind >= FirstPng)
        {
            return Png(bytes, row, (colors * depth + 7) / 8);
        }

        for (var at = 0; at < bytes.Length; at += row)
        {
            TiffPredictor.UndoRow(bytes.Span.Slice(at, Math.Min(row, bytes.Length - at)), colors, depth);
        }

        return bytes;
    }

    // Every row says its own algorithm in the byte before it. Rows move up by that byte, so the result never overtakes
    // what is still to be read.
    private static Memory<byte> Png(Memory<byte> bytes, int row, int pixel)
    {
        var span = bytes.Span;
        var written = 0;
        ReadOnlySpan<byte> above = [];
        for (var at = 0; at < span.Length; )
        {
            var algorithm = span[at++];
            var length = Math.Min(row, span.Length - at);
            var current = span.Slice(written, length);
            span.Slice(at, length).CopyTo(current);
            UndoRow(current, above, algorithm, pixel);
            above = current;
            at += length;
            written += length;
        }

        return bytes[..written];
    }

    private static void UndoRow(Span<byte> row, ReadOnlySpan<byte> above, byte algorithm, int pixel)
    {
        switch (algorithm)
        {
            case 1:
                for (var i = pixel; i < row.Length; i++)
                {
                    row[i] += row[i - pixel];
                }

                break;
            case 2:
                for (var i = 0; i < row.Length && i < above.Length; i++)
                {
                    row[i] += above[i];
                }

                break;
            case 3:
                Average(row, above, pixel);
                break;
            case 4:
                PaethRow(row, above, pixel);
                break;
        }
    }

    private static void Average(Span<byte> row, ReadOnlySpan<byte> above, int pixel)
    {
        for (var i = 0; i < row.Length; i++)
        {
            var left = i >= pixel ? row[i - pixel] : 0;
            var up = i < above.Length ? above[i] : 0;
            row[i] += (byte)((left + up) / 2);
        }
    }

    private static void PaethRow(Span<byte> row, ReadOnlySpan<byte> above, int pixel)
    {
        for (var i = 0; i < row.Length; i++)
        {
            var left = i >= pixel ? row[i - pixel] : 0;
            var up = i < above.Length ? above[i] : 0;
            var corner = i >= pixel && i - pixel < above.Length ? above[i - pixel] : 0;
            row[i] += (byte)Paeth(left, up, corner);
        }
    }

    // PNG specification, 9.4.
    private static int Paeth(int left, int up, int corner)
    {
        var estimate = left + up - corner;
        var toLeft = Math.Abs(estimate - left);
        var toUp = Math.Abs(estimate - up);
        var toCorner = Math.Abs(estimate - corner);
        return toLeft <= toUp && toLeft <= toCorner ? left
            : toUp <= toCorner ? up
            : corner;
    }
}
