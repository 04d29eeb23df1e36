using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Readers.Html;

/// <summary>The stretches of markup that the parser is not to see, and the text that it sees instead.</summary>
internal sealed class MarkupBlanks(string markup)
{
    private const string Blanks = "                                                                ";

    private readonly List<TextRange> ranges = [];

    public void Add(int start, int end) => ranges.Add(new(start, end));

    /// <summary>
    /// The markup with blanks for those stretches, line ends of one character and U+FFFD for NUL. As long as the
    /// markup; the same instance where nothing changes.
    /// </summary>
    public string Apply() =>
        ranges.Count == 0 && !markup.AsSpan().ContainsAny('\r', '\0')
            ? markup
            : string.Create(markup.Length, this, static (span, blanks) => blanks.Write(span));

    private void Write(Span<char> span)
    {
        markup.CopyTo(span);
        for (var rest = span; rest.IndexOfAny('\r', '\0') is var at and >= 0; rest = rest[(at + 1)..])
        {
            rest[at] =
                rest[at] == '\0' ? '\uFFFD'
                : at + 1 < rest.Length && rest[at + 1] == '\n' ? ' '
                : '\n';
        }

        foreach (var range in ranges)
        {
            // The runtime's own filling is compiled anew at each start: copying is not.
            for (var rest = span[range.Start..range.End]; rest.Length > 0; )
            {
                var length = Math.Min(rest.Length, Blanks.Length);
                Blanks.AsSpan(0, length).CopyTo(rest);
                rest = rest[length..];
            }
        }
    }
}
