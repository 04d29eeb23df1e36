using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Deadlines;

/// <summary>A phrase found in a text.</summary>
internal readonly record struct PhraseMatch(DeadlinePhrase Row, TimePhrase Phrase, TextSlice At, TextSlice Event);

/// <summary>Finds phrases: jumps to the characters that can begin one and asks the rows in order.</summary>
internal static class DeadlineScanner
{
    public static List<PhraseMatch> Scan(ReadOnlySpan<char> text, PhraseUse use)
    {
        var leads = DeadlinePhrases.Leads(use);
        var floor = 0;
        var at = text.IndexOfAny(leads);
        List<PhraseMatch>? found = null;
        while (at >= 0)
        {
            var next = SkipNumeral(text, at);
            if (use == PhraseUse.Field ? !IsLabel(text, at, next) : ProseLead.MayBegin(text, at, next))
            {
                if (TryReadAt(text, at, use, floor, out var match, out var end))
                {
                    (found ??= new(1)).Add(match);
                    floor = end;
                }

                next = Math.Max(next, end);
            }

            var step = text[next..].IndexOfAny(leads);
            at = step < 0 ? -1 : next + step;
        }

        return found ?? [];
    }

    /// <param name="end">Behind the phrase, also where prose has it as a mere description; 0 where there is none.</param>
    private static bool TryReadAt(
        ReadOnlySpan<char> text,
        int at,
        PhraseUse use,
        int floor,
        out PhraseMatch match,
        out int end
    )
    {
        foreach (var row in DeadlinePhrases.BeginningWith(TextFolder.Fold(text[at]), use))
        {
            var cursor = new SpacedCursor(text, at);
            if (row.Read(ref cursor, use) is not { } phrase)
            {
                continue;
            }

            end = cursor.Position;
            if (use == PhraseUse.Anywhere && !ProseGate.Accepts(text, at, end, ref phrase))
            {
                match = default;
                return false;
            }

            var (start, happening) = phrase switch
            {
                { IsEvent: true } => (at, new TextSlice(at, end)),
                { Offset: not null } => EventFinder.Find(text, floor, at),
                _ => (at, default),
            };
            match = new PhraseMatch(row, phrase, new TextSlice(start, end), happening);
            return true;
        }

        (match, end) = (default, 0);
        return false;
    }

    // 1.加强, （一）推进, 二、公开: behind the numeral of a label stands its mark, and then words.
    private static bool IsLabel(ReadOnlySpan<char> text, int at, int next) =>
        next > at
        && next + 1 < text.Length
        && TextFolder.Fold(text[next]) is '.' or '、' or ')'
        && text[next + 1] is >= '\u4E00' and <= '\u9FFF'
        && !Numeral.IsChinese(text[next + 1])
        && (char.IsAsciiDigit(TextFolder.Fold(text[at])) || Numeral.IsChinese(text[at]));

    // A numeral that begins no phrase does not begin one in its middle: 12345热线.
    private static int SkipNumeral(ReadOnlySpan<char> text, int at)
    {
        var isArabic = char.IsAsciiDigit(TextFolder.Fold(text[at]));
        if (!isArabic && !Numeral.IsChinese(text[at]))
        {
            return at + 1;
        }

        while (
            at < text.Length && (isArabic ? char.IsAsciiDigit(TextFolder.Fold(text[at])) : Numeral.IsChinese(text[at]))
        )
        {
            at++;
        }

        return at;
    }
}
