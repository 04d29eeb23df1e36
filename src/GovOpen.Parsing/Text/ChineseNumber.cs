namespace GovOpen.Parsing.Text;

/// <summary>Writes numbers as labels do: 十七, 一百零三, 一千二百.</summary>
internal static class ChineseNumber
{
    private const string Digits = "零一二三四五六七八九";

    private static readonly (int Worth, string Unit)[] Units = [(1_000, "千"), (100, "百"), (10, "十"), (1, "")];

    /// <summary>A number from 1 to 9,999.</summary>
    public static string Write(int number)
    {
        var text = string.Empty;
        var skipped = false;
        foreach (var (worth, unit) in Units)
        {
            var digit = number / worth;
            number %= worth;
            if (digit == 0)
            {
                skipped |= text.Length > 0;
                continue;
            }

            var isPlainTen = worth == 10 && digit == 1 && text.Length == 0;
            text += $"{(skipped ? "零" : "")}{(isPlainTen ? "" : Digits[digit])}{unit}";
            skipped = false;
        }

        return text;
    }
}
