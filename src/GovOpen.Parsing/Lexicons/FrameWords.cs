using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Lexicons;

/// <summary>Tells lines of the end of a notice by their words: the day of the signature, and what may stand below it.</summary>
internal static class FrameWords
{
    private static readonly string[] Followers =
    [
        "附",
        "抄送",
        "抄报",
        "主送",
        "主题词",
        "联系",
        "注:",
        "注.",
        "(此件",
        "(此页",
        "(信息公开",
    ];

    /// <summary>Whether a folded line is a whole day and nothing else: 2022年6月6日, 二〇二二年六月六日.</summary>
    public static bool IsDay(ReadOnlySpan<char> folded)
    {
        var line = folded.Trim("() ");
        var (year, month) = (line.IndexOf('年'), line.IndexOf('月'));
        return year is >= 4 and <= 10
            && month > year
            && line[^1] == '日'
            && !line.ContainsAnyExcept("0123456789年月日〇○零一二三四五六七八九十 OoＯ");
    }

    /// <summary>Whether a folded line begins with who runs a site: 主办单位：…, 承办：….</summary>
    public static bool NamesHost(ReadOnlySpan<char> folded)
    {
        var line = folded.TrimStart();
        return line.StartsWith("主办") || line.StartsWith("承办") || line.StartsWith("主管");
    }

    /// <summary>Whether a folded line begins with the label of a heading: 一、, （一）, 1.</summary>
    public static bool IsNumbered(ReadOnlySpan<char> folded)
    {
        var line = folded.TrimStart().TrimStart('(');
        var length = line.IndexOfAnyExcept("一二三四五六七八九十0123456789");
        return length is > 0 and <= 3 && line[length] is '、' or ')' or '.' && line.Length > length + 1;
    }

    /// <summary>Whether a folded line may stand below the day: attachments, copies, who printed it, whom to ask.</summary>
    public static bool MayFollowSignature(ReadOnlySpan<char> folded)
    {
        var line = folded.TrimStart();
        foreach (var word in Followers)
        {
            if (line.StartsWith(word, StringComparison.Ordinal))
            {
                return true;
            }
        }

        return line.TrimEnd().EndsWith("印发", StringComparison.Ordinal) || PageNumberForm.Read(folded) is not null;
    }
}
