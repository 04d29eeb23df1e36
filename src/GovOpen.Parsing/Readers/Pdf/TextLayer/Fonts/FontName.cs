using System.Text;
using System.Text.Unicode;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.CMaps;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts;

/// <summary>Reads names of fonts: their charset, subset prefix, and words.</summary>
internal static class FontName
{
    private const int PrefixLength = 6;

    // Weight words alone: 黑 and 标宋 are designs, not weights.
    private static readonly string[] BoldWords = ["Bold", "Heavy", "Black", "Demi", "粗", "超重"];
    private static readonly string[] ItalicWords = ["Italic", "Oblique", "Kursiv", "斜"];

    // Families whose fonts have Chinese characters, as Windows, Mac OS and the Chinese foundries name them.
    private static readonly string[] ChineseFamilies =
    [
        "SimSun",
        "NSimSun",
        "SimHei",
        "SimKai",
        "KaiTi",
        "FangSong",
        "SimFang",
        "SimLi",
        "SimYou",
        "YouYuan",
        "LiSu",
        "STSong",
        "STHeiti",
        "STKaiti",
        "STFangsong",
        "STZhongsong",
        "STXihei",
        "STXinwei",
        "STXingkai",
        "STHupo",
        "MicrosoftYaHei",
        "Microsoft YaHei",
        "DengXian",
        "HanWang",
    ];

    private static readonly string[] PictorialFamilies = ["Wingdings", "Webdings", "Marlett", "Dingbats"];

    /// <summary>The characters of a name of bytes (UTF-8, else GBK), without the six letters of a subset.</summary>
    public static string Read(string name)
    {
        var bytes = new byte[name.Length];
        var isPlain = true;
        for (var i = 0; i < name.Length; i++)
        {
            bytes[i] = (byte)name[i];
            isPlain &= name[i] < 0x80;
        }

        var text = isPlain || !Utf8.IsValid(bytes) ? (isPlain ? name : Gbk(bytes)) : Encoding.UTF8.GetString(bytes);
        return WithoutPrefix(text);
    }

    public static bool IsBold(string name) => HasWord(name, BoldWords);

    public static bool IsItalic(string name) => HasWord(name, ItalicWords);

    /// <summary>The name is one of a Chinese font.</summary>
    public static bool IsChinese(string name)
    {
        foreach (var c in name)
        {
            if (c is >= '\u4E00' and < '\uA000')
            {
                return true;
            }
        }

        return name.StartsWith("FZ", StringComparison.Ordinal)
            || name.Contains("GB2312", StringComparison.OrdinalIgnoreCase)
            || name.Contains("GBK", StringComparison.OrdinalIgnoreCase)
            || Array.Exists(ChineseFamilies, family => name.StartsWith(family, StringComparison.OrdinalIgnoreCase));
    }

    /// <summary>A font of pictures, whose codes are those of no letters.</summary>
    public static bool IsPictorial(string name) =>
        Array.Exists(PictorialFamilies, family => name.Contains(family, StringComparison.OrdinalIgnoreCase));

    private static string Gbk(ReadOnlySpan<byte> bytes)
    {
        var text = new StringBuilder(bytes.Length);
        while (!bytes.IsEmpty)
        {
            var length = GbkCode.Length(bytes);
            text.Append(GbkCode.Text(bytes[..length]) ?? "\uFFFD");
            bytes = bytes[length..];
        }

        return text.ToString();
    }

    private static string WithoutPrefix(string name)
    {
        if (name.Length <= PrefixLength || name[PrefixLength] != '+')
        {
            return name;
        }

        for (var i = 0; i < PrefixLength; i++)
        {
            if (!char.IsAsciiLetterUpper(name[i]))
            {
                return name;
            }
        }

        return name[(PrefixLength + 1)..];
    }

    private static bool HasWord(string name, string[] words)
    {
        foreach (var word in words)
        {
            var at = name.IndexOf(word, StringComparison.OrdinalIgnoreCase);
            if (at >= 0 && IsWholeWord(name.AsSpan(at, word.Length), name.AsSpan(at + word.Length)))
            {
                return true;
            }
        }

        return false;
    }

    // A word does not go on in small letters: "Blackadder" is no weight. PostScript names add MT and Italic.
    private static bool IsWholeWord(ReadOnlySpan<char> word, ReadOnlySpan<char> rest) =>
        rest.IsEmpty
        || !char.IsAsciiLetterLower(rest[0])
        || !char.IsAsciiLetterLower(word[^1])
        || rest.StartsWith("mt", StringComparison.Ordinal)
        || rest.StartsWith("italic", StringComparison.Ordinal);
}
