using GovOpen.Parsing.Lexicons;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Structure;

/// <summary>Tells the lines of a notice's frame (版头, 版记) by their words.</summary>
internal static class HeadLines
{
    /// <summary>The line that says who printed the notice and when has no more characters; what parts the two are blanks.</summary>
    private const int LongestImprint = 45;

    private const int LongestSalutation = 24;

    // Whom a salutation ends with.
    private static readonly WordSet Addressed = new([
        "长",
        "书记",
        "主任",
        "主席",
        "领导",
        "代表",
        "委员",
        "同志",
        "同志们",
        "同事",
        "朋友",
        "朋友们",
        "来宾",
    ]);

    /// <summary>Whether a line begins with 附件 as a label: 附件, 附件1, 附件：…, 附表2.</summary>
    public static bool IsAttachmentLabel(ReadOnlySpan<char> folded) => AttachmentLabelLength(folded) > 0;

    /// <summary>The length of the label 附件, 附件1, 附 件：, 附：, 附件下载：, or 0 where the line does not begin with one.</summary>
    public static int AttachmentLabelLength(ReadOnlySpan<char> folded)
    {
        var at = Skip(folded, 0);
        if (at >= folded.Length || folded[at] != '附')
        {
            return 0;
        }

        at = Skip(folded, at + 1);
        if (at < folded.Length && folded[at] == ':')
        {
            return at + 1;
        }

        if (at >= folded.Length || folded[at] is not ('件' or '表' or '录'))
        {
            return 0;
        }

        at = Skip(folded, at + 1);
        if (folded[at..] is ['下', '载', ':', ..])
        {
            return at + "下载:".Length;
        }

        var numberEnd = at;
        while (
            numberEnd < folded.Length
            && (
                char.IsAsciiDigit(folded[numberEnd]) || Numeral.IsChinese(folded[numberEnd]) || folded[numberEnd] == '-'
            )
        )
        {
            numberEnd++;
        }

        var end = Skip(folded, numberEnd);
        if (end == folded.Length)
        {
            return end;
        }

        // （见 / 附件2）。: the rest of a sentence.
        if (folded[end] is ')' or '。' or ';' or ',')
        {
            return 0;
        }

        // 附件精神 and 附件所列 are prose; 附件：, 附件1 标题 and 附件 标题 are labels.
        return folded[end] is ':' or '.' or '、' ? end + 1
            : numberEnd > at || end > numberEnd ? end
            : 0;
    }

    /// <summary>Whether a line is the red head: an issuer's name and 文件.</summary>
    public static bool IsRedHead(string text) => TitleWords.IsRedHead(text);

    /// <summary>Whether a line tells to whom copies go, who printed it, how many, or subject words.</summary>
    public static bool IsImprint(ReadOnlySpan<char> folded)
    {
        var text = folded.Trim().TrimStart('(');
        return text.StartsWith("抄送", StringComparison.Ordinal)
            || text.StartsWith("抄报", StringComparison.Ordinal)
            || text.StartsWith("主送", StringComparison.Ordinal)
            || (text.StartsWith("主题词", StringComparison.Ordinal) && text.Length < 60)
            || text.StartsWith("共印", StringComparison.Ordinal)
            || (text.StartsWith("印数", StringComparison.Ordinal) && text.Length < 12)
            || (
                text.EndsWith("印发", StringComparison.Ordinal)
                && VisibleLength(text) < LongestImprint
                && text.IndexOf('年') >= 0
                && text.IndexOf('月') >= 0
            );
    }

    /// <summary>Whether a line stands above the title of a paper document: copy number, secrecy, urgency, who signs (签发人：…), the head of a mail.</summary>
    public static bool IsHeadMark(string folded)
    {
        if (folded.Length > 60)
        {
            return false;
        }

        var text = HanText.Clean(folded).Replace(" ", string.Empty, StringComparison.Ordinal);
        return text is "特急" or "加急" or "急件" or "平急" or "特提" or "内部明电" or "明电" or "内部资料"
            || text.StartsWith("签发人", StringComparison.Ordinal)
            || text.StartsWith("发件人", StringComparison.Ordinal)
            || text.StartsWith("收件人", StringComparison.Ordinal)
            || text.StartsWith("发送时间", StringComparison.Ordinal)
            || (text.Length <= 12 && text is ['机' or '秘' or '绝', '密', ..])
            || (text.Length is >= 3 and <= 8 && text.All(char.IsAsciiDigit));
    }

    /// <summary>Whether a line speaks to people, as letters and speeches begin: 县长：, 各位领导、同志们：.</summary>
    public static bool IsSalutation(ReadOnlySpan<char> folded)
    {
        var words = HanText.WithoutBlanks(folded);
        return words.Length <= LongestSalutation
            && words is [.., ':']
            && !words.ContainsAny("。;《》0123456789")
            && Addressed.SuffixLength(words[..^1]) > 0;
    }

    /// <summary>Where 签发人 begins on the line of a document number; the length of the line where it does not.</summary>
    public static int SignerStart(ReadOnlySpan<char> folded) =>
        folded.IndexOf("签发人", StringComparison.Ordinal) is var at and > 0 ? at : folded.Length;

    /// <summary>Whether a line could be a title: short, no sentence, no label.</summary>
    public static bool MayBeTitle(string text) => TitleWords.MayBeTitle(text);

    private static int VisibleLength(ReadOnlySpan<char> text) => text.Length - text.Count(' ');

    private static int Skip(ReadOnlySpan<char> folded, int at)
    {
        while (at < folded.Length && folded[at] is ' ')
        {
            at++;
        }

        return at;
    }
}
