using System.Text;

namespace GovOpen.Parsing.Readers;

/// <summary>
/// Characters that .NET's GB18030, of the year 2000, gives private code points, moved to those that GB 18030-2005
/// and GB 18030-2022 give them.
/// </summary>
internal static class Gb18030Repair
{
    private const char First = '\uE78D';
    private const char Last = '\uE864';

    public static string Mend(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange(First, Last) && !text.Contains('\uE7C7', StringComparison.Ordinal))
        {
            return text;
        }

        var mended = new StringBuilder(text.Length);
        foreach (var c in text)
        {
            if (Replacement(c) is { } code)
            {
                mended.Append(new Rune(code).ToString());
            }
            else
            {
                mended.Append(c);
            }
        }

        return mended.ToString();
    }

    private static int? Replacement(char c) =>
        c switch
        {
            '\uE78D' => 0xFE10,
            '\uE78E' => 0xFE12,
            '\uE78F' => 0xFE11,
            >= '\uE790' and <= '\uE796' => 0xFE13 + (c - '\uE790'),
            '\uE7C7' => 0x1E3F,
            '\uE816' => 0x20087,
            '\uE817' => 0x20089,
            '\uE818' => 0x200CC,
            '\uE81E' => 0x9FB4,
            '\uE826' => 0x9FB5,
            '\uE82B' => 0x9FB6,
            '\uE82C' => 0x9FB7,
            '\uE831' => 0x215D7,
            '\uE832' => 0x9FB8,
            '\uE83B' => 0x2298F,
            '\uE843' => 0x9FB9,
            '\uE854' => 0x9FBA,
            '\uE855' => 0x241FE,
            '\uE864' => 0x9FBB,
            _ => null,
        };
}
