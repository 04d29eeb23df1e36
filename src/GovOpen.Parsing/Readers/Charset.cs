using System.Text;

namespace GovOpen.Parsing.Readers;

/// <summary>Names of encodings: what a document may call them, and when a name and the encoding used agree.</summary>
internal static class Charset
{
    public const string Gb18030 = "gb18030";
    public const string Big5 = "big5";

    /// <summary>The longest declared name that a finding repeats.</summary>
    private const int LongestShown = 20;

    /// <summary>The encoding of an IANA name that .NET has.</summary>
    public static Encoding Get(string name) =>
        CodePagesEncodingProvider.Instance.GetEncoding(name) ?? Encoding.GetEncoding(name);

    /// <summary>The name of the encoding that a declared name means, or null where it means none of ours.</summary>
    public static string? Family(string? declared) =>
        declared?.Trim().Trim('"', '\'').ToLowerInvariant() switch
        {
            "utf-8" or "utf8" or "unicode-1-1-utf-8" => "utf-8",
            "gb2312" or "gbk" or "gb18030" or "gb_2312-80" or "x-gbk" or "cp936" or "ms936" or "936" or "chinese" =>
                Gb18030,
            "big5" or "big5-hkscs" or "cn-big5" or "x-x-big5" or "cp950" => Big5,
            "utf-16" or "utf-16le" or "unicode" or "ucs-2" => "utf-16",
            "utf-16be" => "utf-16BE",
            _ => null,
        };

    /// <summary>Whether a document that declares this may be in the encoding used.</summary>
    public static bool Agrees(string declared, string used, string text)
    {
        var family = Family(declared);
        if (family == Gb18030 && used == Gb18030)
        {
            // gb2312 and gbk name sets without what only four bytes can write.
            return declared.Contains("18030", StringComparison.Ordinal) || !HasFourByteCharacters(text);
        }

        return string.Equals(family, used, StringComparison.OrdinalIgnoreCase);
    }

    public static string Shown(string declared)
    {
        var name = declared.Trim();
        return name.Length > LongestShown ? string.Concat(name.AsSpan(0, LongestShown), "…") : name;
    }

    private static bool HasFourByteCharacters(string text)
    {
        // Surrogates, and the ideographs that GBK left out.
        return text.AsSpan().ContainsAnyInRange('\uD800', '\uDBFF')
            || text.AsSpan().ContainsAnyInRange('\u3400', '\u4DBF')
            || text.AsSpan().ContainsAnyInRange('\u9FA6', '\u9FFF');
    }
}
