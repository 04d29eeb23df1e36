namespace GovOpen.Parsing.Readers.Pdf.Cos.Filters;

/// <summary>
/// The code table of LZW. An entry is a stretch of the output: where the code before it began, and that code's length with
/// one byte more.
/// </summary>
internal sealed class LzwTable(FilterOutput output, int earlyChange)
{
    public const int Clear = 256;
    public const int EndOfData = 257;

    private const int Size = 4096;
    private const int MinBits = 9;
    private const int MaxBits = 12;

    private readonly int[] starts = new int[Size];
    private readonly int[] lengths = new int[Size];
    private int next = EndOfData + 1;
    private int previous = -1;
    private int previousStart;

    /// <summary>Bits of the next code.</summary>
    public int Bits { get; private set; } = MinBits;

    public void Reset() => (next, Bits, previous) = (EndOfData + 1, MinBits, -1);

    /// <summary>Writes what a code stands for, and adds the entry that it completes.</summary>
    /// <returns>Whether the code has a meaning.</returns>
    public bool Take(int code)
    {
        if (code >= Clear && code >= next && (code != next || previous < 0 || next == Size))
        {
            return false;
        }

        if (previous >= 0 && next < Size)
        {
            starts[next] = previousStart;
            lengths[next] = (previous < Clear ? 1 : lengths[previous]) + 1;
            next++;
        }

        (previous, previousStart) = (code, output.Length);
        Write(code);
        Bits = BitsFor(next + earlyChange);
        return true;
    }

    // The entry may reach into what it itself writes, so bytes are copied one by one.
    private void Write(int code)
    {
        if (code < Clear)
        {
            output.Append((byte)code);
            return;
        }

        var start = starts[code];
        for (var i = 0; i < lengths[code] && !output.IsFull; i++)
        {
            output.Append(output.Written.Span[start + i]);
        }
    }

    private static int BitsFor(int size) =>
        size switch
        {
            < 512 => MinBits,
            < 1024 => 10,
            < 2048 => 11,
            _ => MaxBits,
        };
}
