namespace GovOpen.Parsing.Readers.Pdf.Cos;

/// <summary>
/// Finds the next place of a word. Remembers its last search, so that a file of a million streams without an end does not
/// cost a million readings of the file.
/// </summary>
internal sealed class KeywordSearch(ReadOnlyMemory<byte> bytes, byte[] word)
{
    // The word does not stand between these two, and stands at the second or nowhere.
    private (int From, int At) last = (0, -1);

    /// <summary>The offset of the word at or after another offset; the length of the bytes where there is none.</summary>
    public int Next(int from)
    {
        if (from >= last.From && from <= last.At)
        {
            return last.At;
        }

        var span = bytes.Span;
        var at = from < span.Length ? span[from..].IndexOf(word) : -1;
        last = (from, at < 0 ? span.Length : from + at);
        return last.At;
    }
}
