namespace GovOpen.Parsing.Units;

/// <summary>Takes telephone numbers off names: 县发展改革局（王某 0991-1234567）, 王某13800000000.</summary>
internal static class Telephone
{
    private const int FewestDigits = 7;

    /// <summary>The words without a bracket that holds a number, and without a number, at their end.</summary>
    public static string Without(string words)
    {
        if (words.Length <= FewestDigits)
        {
            return words;
        }

        var name = words.AsSpan();
        if (
            name is [.., ')' or '）']
            && name.LastIndexOfAny("(（") is > 0 and var open
            && Digits(name[open..]) >= FewestDigits
        )
        {
            name = name[..open];
        }

        var rest = name.TrimEnd("0123456789-－—");
        name = rest.Length > 0 && Digits(name[rest.Length..]) >= FewestDigits ? rest.TrimEnd("：:，,、") : name;
        return name.Length == words.Length ? words : name.ToString();
    }

    private static int Digits(ReadOnlySpan<char> text)
    {
        var digits = 0;
        foreach (var c in text)
        {
            digits += char.IsAsciiDigit(c) ? 1 : 0;
        }

        return digits;
    }
}
