using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Heads;

/// <summary>Reads the line that says whether a notice is open to the public: （此件公开发布）, 信息公开选项：主动公开.</summary>
internal static class ReleaseLine
{
    private const int Longest = 40;

    private static readonly string[] Subjects = ["此件", "本件", "此文", "本文件", "本文"];
    private static readonly string[] Labels =
    [
        "信息公开选项",
        "政府信息公开选项",
        "信息公开属性",
        "公文公开属性",
        "公开属性",
        "公开选项",
        "公开方式",
        "公开类别",
        "公开类型",
        "公开形式",
    ];
    private static readonly string[] Ways =
    [
        "主动公开",
        "依申请公开",
        "不予公开",
        "不公开",
        "公开发布",
        "删减后公开",
        "免予公开",
    ];

    public static string? Read(string line)
    {
        if (line.Length > 3 * Longest || !line.Contains('公', StringComparison.Ordinal))
        {
            return null;
        }

        var text = HanText.Clean(line);
        var bare = Unwrap(text);
        if (bare.Length is < 4 or > Longest || bare.AsSpan().IndexOfAny("。；《》") >= 0)
        {
            return null;
        }

        var cursor = new SpacedCursor(bare, 0);
        var says = bare.Contains("公开", StringComparison.Ordinal) || bare.Contains("发布", StringComparison.Ordinal);
        if (cursor.TryTakeAny(Subjects))
        {
            return says ? bare : null;
        }

        if (cursor.TryTakeAny(Labels))
        {
            return cursor.TryTakeOneOf(":", out _) && cursor.TryTakeAny(Ways) ? bare : null;
        }

        // Without a subject only brackets tell the line from a heading.
        return bare.Length < text.Length && cursor.TryTakeAny(Ways) && cursor.IsAtEnd ? bare : null;
    }

    private static string Unwrap(string text)
    {
        var end = text.TrimEnd('。');
        return
            end.Length > 2
            && TextFolder.Fold(end[0]) is '(' or '〔' or '【'
            && TextFolder.Fold(end[^1]) is ')' or '〕' or '】'
            ? end[1..^1].Trim().TrimEnd('。')
            : end;
    }
}
