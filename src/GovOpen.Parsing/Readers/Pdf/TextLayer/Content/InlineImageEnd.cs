namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Content;

/// <summary>
/// Finds the end of an inline image (ISO 32000-2, 8.9.7): EI among bytes that may be anything. What follows a true end reads
/// as content. One for a stream: where no end was found, none is searched again.
/// </summary>
internal sealed class InlineImageEnd
{
    private const int LookAhead = 32;

    private int hopeless = int.MaxValue;

    /// <summary>The offset past EI, or −1.</summary>
    /// <param name="start">Where the bytes of the picture begin.</param>
    /// <param name="length">How many there are, as far as that is known; 0 where it is not.</param>
    public int Find(ReadOnlySpan<byte> content, int start, long length)
    {
        if (length > 0 && start + length < content.Length && IsEnd(content, (int)(start + length)) is > 0 and var known)
        {
            return known;
        }

        if (start >= hopeless)
        {
            return -1;
        }

        var end = Search(content, start, afterSpace: true);
        end = end < 0 ? Search(content, start, afterSpace: false) : end;
        hopeless = end < 0 ? start : hopeless;
        return end;
    }

    private static int IsEnd(ReadOnlySpan<byte> content, int at)
    {
        while (at < content.Length && Cos.CosBytes.IsSpace(content[at]))
        {
            at++;
        }

        return at + 1 < content.Length && content[at] == 'E' && content[at + 1] == 'I' && ReadsOn(content, at + 2)
            ? at + 2
            : -1;
    }

    private static int Search(ReadOnlySpan<byte> content, int start, bool afterSpace)
    {
        for (var at = start; at < content.Length; at += 2)
        {
            var step = content[at..].IndexOf("EI"u8);
            if (step < 0)
            {
                return -1;
            }

            at += step;
            var isApart = at == start || !afterSpace || Cos.CosBytes.IsSpace(content[at - 1]);
            if (isApart && ReadsOn(content, at + 2))
            {
                return at + 2;
            }
        }

        return -1;
    }

    /// <summary>What follows is the end, or white space and then nothing but characters that content is written in.</summary>
    private static bool ReadsOn(ReadOnlySpan<byte> content, int at)
    {
        if (at < content.Length && !Cos.CosBytes.IsSpace(content[at]))
        {
            return false;
        }

        foreach (var value in content[at..Math.Min(content.Length, at + LookAhead)])
        {
            // A string or a comment may hold any byte.
            if (value is (byte)'(' or (byte)'%')
            {
                return true;
            }

            if (value is < (byte)' ' or > (byte)'~' && !(value != 0 && Cos.CosBytes.IsSpace(value)))
            {
                return false;
            }
        }

        return true;
    }
}
