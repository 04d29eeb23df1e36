using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Numbering;

/// <summary>Writes the label that another number would have in the same style, for messages.</summary>
internal static class MarkerWriter
{
    /// <summary>The label of <paramref name="wanted"/> in the style of a label whose value is <paramref name="number"/>.</summary>
    public static string Write(string label, int number, int wanted)
    {
        var arabic = number.ToString(System.Globalization.CultureInfo.InvariantCulture);
        var at = label.LastIndexOf(arabic, StringComparison.Ordinal);
        if (at >= 0)
        {
            return $"{label[..at]}{wanted}{label[(at + arabic.Length)..]}";
        }

        for (var i = 0; i < label.Length; i++)
        {
            var next = (char)(label[i] + wanted - number);
            if (Numeral.ParseCircled(label[i]) == number && Numeral.ParseCircled(next) == wanted)
            {
                return $"{label[..i]}{next}{label[(i + 1)..]}";
            }
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
            ? label[..start] + ChineseNumber.Write(wanted) + label[end..]
            : wanted.ToString(System.Globalization.CultureInfo.InvariantCulture);
    }
}
