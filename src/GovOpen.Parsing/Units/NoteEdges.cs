namespace GovOpen.Parsing.Units;

/// <summary>Tells what may stand behind a responsibility note, in folded text.</summary>
internal static class NoteEdges
{
    /// <summary>Whether a sentence, a clause or a line ends at an offset.</summary>
    public static bool StandsAtEnd(string folded, int at) =>
        at >= folded.Length || EndsLine(folded, at) || folded[at] is '。' or ';' or ',' or '.';

    /// <summary>Whether nothing but full stops stands at or behind an offset.</summary>
    public static bool EndsText(string folded, int at) => folded.AsSpan(at).Trim(" \n。").IsEmpty;

    /// <summary>Whether nothing but stops stands between an offset and the end of its line.</summary>
    public static bool EndsLine(string folded, int at)
    {
        while (at < folded.Length && folded[at] is ' ' or '。' or ';' or '.')
        {
            at++;
        }

        return at >= folded.Length || folded[at] is '\n' or '\r';
    }
}
