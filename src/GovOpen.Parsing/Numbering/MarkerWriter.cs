using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Numbering;

/// <summary>Writes the label that another number would have in the same style, for messages.</summary>
internal static class MarkerWriter
{
    private const string Digits = "零一二三四五六七八九";

    /// <summary>The label of <paramref name="wanted"/> in the style of a label whose value is <paramref name="number"/>.</summary>
    public static string Write(string label, int number, int wanted)
    {
        var arabic = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var at = label.IndexOf(arabic, StringComparison.Ordinal);
        if (at >= 0)
        {
            return $"{label[..at]}{wanted}{label[(at + arabic.Length)..]}";
        }

        var start = 0;
        while (start < label.Length && !Numeral.IsChinese(label[start]))
        {
            start++;
        }

        var end = start;
        while (end < label.Length && Numeral.IsChinese(label[end]))
        {
            end++;
        }

        return end > start
            ? label[..start] + WriteChinese(wanted) + label[end..]
            : wanted.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }

    /// <summary>A number from 1 to 999 in Chinese.</summary>
    public static string WriteChinese(int number)
    {
        var text = number >= 100 ? $"{Digits[number / 100]}百" : string.Empty;
        var rest = number % 100;
        if (rest == 0)
        {
            return text;
        }

        var tens = rest / 10;
        text += tens switch
        {
            0 => number >= 100 ? "零" : string.Empty,
            1 when number < 100 => "十",
            _ => $"{Digits[tens]}十",
        };
        return rest % 10 == 0 ? text : text + Digits[rest % 10];
    }
}
