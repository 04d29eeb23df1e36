using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Readers.PlainText;

/// <summary>An HTML tag that was left in a text.</summary>
/// <param name="Length">UTF-16 code units with both brackets; 0 where no tag stands.</param>
/// <param name="BreaksLine">Text behind it stands on a line of its own.</param>
internal readonly record struct StrayTag(int Length, bool BreaksLine)
{
    private const int LongestTag = 2_000;
    private const int LongestName = 10;

    private static readonly WordTable<bool> Names = Load();

    /// <summary>Reads the tag at the head of the text. Only names that HTML has are tags: 「&lt;通知&gt;」 is text.</summary>
    public static StrayTag Read(ReadOnlySpan<char> text)
    {
        var at = text.Length > 1 && text[1] == '/' ? 2 : 1;
        var name = at;
        while (at < text.Length && at - name <= LongestName && (char.IsAsciiLetterOrDigit(text[at]) || text[at] == ':'))
        {
            at++;
        }

        if (
            at == name
            || at >= text.Length
            || !(text[at] is '>' or '/' || HanText.IsSpace(text[at]))
            || !Names.TryGet(text[name..at], out var breaksLine)
        )
        {
            return default;
        }

        var rest = text[at..Math.Min(text.Length, LongestTag)];
        var close = rest.IndexOfAny('>', '<');
        return close >= 0 && rest[close] == '>' ? new(at + close + 1, breaksLine) : default;
    }

    private static WordTable<bool> Load()
    {
        var names = new WordTable<bool>(64, ignoresCase: true);
        foreach (var name in Breaking())
        {
            names.Add(name, true);
        }

        foreach (var name in Flowing())
        {
            names.Add(name, false);
        }

        return names;
    }

    private static string[] Breaking() =>
        (
            "p br div li ul ol tr td th table tbody thead tfoot caption section article center blockquote "
            + "h1 h2 h3 h4 h5 h6 hr html body main header footer figure form pre dl dt dd"
        ).Split(' ');

    private static string[] Flowing() =>
        "span b strong i em u s font a sup sub img o:p small big del ins label mark code wbr colgroup col".Split(' ');
}
