using System.Runtime.CompilerServices;

namespace GovOpen.Parsing.Text;

/// <summary>
/// Takes tokens from a text, left to right, folding each character as it looks at it and passing over blanks and line
/// ends between characters. Positions are UTF-16 offsets of the original. No method throws; a try that fails moves nothing.
/// </summary>
internal ref struct SpacedCursor(ReadOnlySpan<char> text, int position)
{
    // No layout puts more blanks between two characters of one phrase; a longer run is passed by nobody.
    private const int MostBlanks = 64;

    // Looking ahead must take no time of its own in long texts.
    private const int FarthestLook = 128;

    private readonly ReadOnlySpan<char> text = text;

    /// <summary>Behind the last token taken; blanks that follow it are not passed yet.</summary>
    public int Position { get; private set; } = position;

    /// <summary>The next visible character, folded; NUL at the end.</summary>
    public readonly char Peek()
    {
        var at = SkipBlanks(Position);
        return at < text.Length ? TextFolder.Fold(text[at]) : '\0';
    }

    public readonly bool IsAtEnd => text[Math.Min(Position, text.Length)..].IsWhiteSpace();

    /// <summary>
    /// Whether a character of a set, as written, may stand anywhere behind the last token taken: a short look, so that
    /// text of which much is left may hold anything.
    /// </summary>
    public readonly bool MayBeAhead(CharSet set)
    {
        var rest = text[Math.Min(Position, text.Length)..];
        return rest.Length > FarthestLook || rest.ContainsAny(set);
    }

    public bool TryTake(char c)
    {
        var at = SkipBlanks(Position);
        if (at >= text.Length || TextFolder.Fold(text[at]) != c)
        {
            return false;
        }

        Position = at + 1;
        return true;
    }

    public bool TryTake(scoped ReadOnlySpan<char> word)
    {
        var at = Position;
        foreach (var c in word)
        {
            at = SkipBlanks(at);
            if (at >= text.Length || TextFolder.Fold(text[at]) != c)
            {
                return false;
            }

            at++;
        }

        Position = at;
        return true;
    }

    /// <summary>Takes the first of the words that stands here: list long ones before their beginnings.</summary>
    public bool TryTakeAny(scoped ReadOnlySpan<string> words) => TryTakeAny(words, out _);

    public bool TryTakeAny(scoped ReadOnlySpan<string> words, out int which)
    {
        var first = Peek();
        for (which = 0; which < words.Length; which++)
        {
            if (words[which][0] == first && TryTake(words[which]))
            {
                return true;
            }
        }

        which = -1;
        return false;
    }

    /// <summary>As the other, with the words in one string, a blank between: nothing is allocated or copied.</summary>
    public bool TryTakeAny(string words) => TryTakeAny(words, out _);

    public bool TryTakeAny(string words, out int which)
    {
        var first = Peek();
        which = 0;
        for (var at = words.Contains(first) ? 0 : words.Length; at < words.Length; which++)
        {
            var length = words.AsSpan(at).IndexOf(' ');
            var end = length < 0 ? words.Length : at + length;
            if (words[at] == first && TryTake(words.AsSpan(at, end - at)))
            {
                return true;
            }

            at = end + 1;
        }

        which = -1;
        return false;
    }

    /// <summary>Takes one character of a set.</summary>
    public bool TryTakeOneOf(scoped ReadOnlySpan<char> set, out char taken)
    {
        taken = Peek();
        return taken != '\0' && set.Contains(taken) && TryTake(taken);
    }

    /// <summary>Takes one visible character, whatever it is.</summary>
    public bool TryTakeVisible(out char taken)
    {
        taken = Peek();
        return taken != '\0' && TryTake(taken);
    }

    /// <summary>Takes a whole number in Arabic or Chinese numerals that has at most <paramref name="most"/> characters.</summary>
    public bool TryTakeNumber(int most, out int value)
    {
        var start = SkipBlanks(Position);
        var end = start;
        var isArabic = start < text.Length && char.IsAsciiDigit(TextFolder.Fold(text[start]));
        if (start == text.Length || !IsNumeral(TextFolder.Fold(text[start]), isArabic))
        {
            value = 0;
            return false;
        }

        Span<char> folded = stackalloc char[12];
        while (end < text.Length && IsNumeral(TextFolder.Fold(text[end]), isArabic))
        {
            if (end - start == most || end - start == folded.Length)
            {
                value = 0;
                return false;
            }

            folded[end - start] = TextFolder.Fold(text[end]);
            end++;
        }

        var number = folded[..(end - start)];
        if ((isArabic ? Numeral.ParseArabic(number) : Numeral.ParseChinese(number)) is not { } read)
        {
            value = 0;
            return false;
        }

        (value, Position) = (read, end);
        return true;
    }

    /// <summary>
    /// Takes the four digits of a year from 1949 to 2099. Chinese digits may be spaced, and their zero may be a letter O
    /// or an Arabic 0, as real notices have it.
    /// </summary>
    public bool TryTakeYear(out int year)
    {
        var at = SkipBlanks(Position);
        var isChinese = at < text.Length && Numeral.ChineseDigit(text[at]) > 0;
        year = 0;
        for (var i = 0; i < 4; i++)
        {
            at = isChinese ? SkipBlanks(at) : at;
            var digit = at < text.Length ? YearDigit(TextFolder.Fold(text[at]), isChinese) : -1;
            if (digit < 0)
            {
                return false;
            }

            year = (year * 10) + digit;
            at++;
        }

        if (!CalendarDate.IsYear(year) || (at < text.Length && YearDigit(TextFolder.Fold(text[at]), isChinese) >= 0))
        {
            return false;
        }

        Position = at;
        return true;
    }

    /// <summary>Takes a month: 6月, 十二月, 元月. The number is as written: there may be no such month.</summary>
    public bool TryTakeMonth(out int month)
    {
        var ahead = this;
        month = 1;
        if (!ahead.TryTake("元月") && !(ahead.TryTakeNumber(2, out month) && ahead.TryTake('月')))
        {
            return false;
        }

        this = ahead;
        return true;
    }

    /// <summary>Takes a day: 6日, 二十五日, 30号. The number is as written: there may be no such day.</summary>
    public bool TryTakeDay(out int day)
    {
        var ahead = this;
        if (!ahead.TryTakeNumber(3, out day) || day > 99 || !ahead.TryTakeOneOf("日号", out _))
        {
            return false;
        }

        this = ahead;
        return true;
    }

    private static bool IsNumeral(char c, bool isArabic) => isArabic ? char.IsAsciiDigit(c) : Numeral.IsChinese(c);

    private static int YearDigit(char c, bool isChinese) =>
        char.IsAsciiDigit(c) ? c - '0'
        : !isChinese ? -1
        : c is 'O' or 'o' ? 0
        : Numeral.ChineseDigit(c);

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private static bool IsBlank(char c) => c < '一' ? HanText.IsSpace(c) || c == '\u200B' : c == '\uFEFF';

    // Nearly always the next character is no blank.
    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    private readonly int SkipBlanks(int at) =>
        at < text.Length && text[at] is >= '一' and not '\uFEFF' ? at : SkipSome(at);

    private readonly int SkipSome(int at)
    {
        var end = Math.Min(text.Length, at + MostBlanks);
        while (at < end && IsBlank(text[at]))
        {
            at++;
        }

        return at;
    }
}
