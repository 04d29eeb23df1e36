using System.Text;
using System.Text.RegularExpressions;

namespace GovOpen.Parsing.Tests.Rewritten;

/// <summary>A change of a text that must not change its tasks.</summary>
/// <param name="Name">What is changed.</param>
/// <param name="Apply">Changes the text; null where it finds nothing to change.</param>
/// <param name="Where">Which notices it is for.</param>
internal sealed partial record Rewriting(string Name, Func<string, string?> Apply, Scope Where = Scope.Text)
{
    /// <summary>The words of the tasks change with the text.</summary>
    public bool ChangesWords { get; init; }

    private const string Ideographs = @"[\u4e00-\u9fff]";

    private const string SiteHead =
        "首页 > 政府信息公开 > 法定主动公开内容 > 政策文件\n\n索 引 号：014000123/2024-00012\n信息分类：政务公开\n"
        + "发布日期：2022-05-09 10:22\n来源：市政府办公室\n浏览次数：123\n字体：[ 大 中 小 ]\n\n";

    private const string SiteFoot =
        "\n\n打印本页 关闭窗口\n分享到：\n上一篇：关于做好安全生产工作的通知\n下一篇：没有了\n\n"
        + "主办：市人民政府  承办：市人民政府办公室\n版权所有：市人民政府  备案号：鲁ICP备12345678号-1\n"
        + "联系电话：0531-12345678  地址：解放路1号\n您是第 12345 位访客\n";

    public static IReadOnlyList<Rewriting> All { get; } =
    [
        new("line ends of two characters", text => text.Replace("\n", "\r\n"), Scope.All),
        new("line ends of old", text => text.Replace("\n", "\r"), Scope.All),
        new("a byte-order mark", text => "\ufeff" + text, Scope.All),
        new("blanks behind lines", text => Plain().Replace(text, "$0  ")),
        new("wide blanks behind lines", text => Plain().Replace(text, "$0　")),
        new("blank lines doubled", text => text.Replace("\n\n", "\n\n\n")),
        new("wide blanks before lines", text => Flush().Replace(text, "　　$0"), Scope.Prose),
        new("tabs before lines", text => Flush().Replace(text, "\t$0"), Scope.Prose),
        new("zero-width blanks", text => Between(text, "\u200b"), Scope.All),
        new("soft hyphens", text => Between(text, "\u00ad"), Scope.All),
        new("soft hyphens as entities", text => Between(text, "&shy;"), Scope.Html),
        new(
            "full-width digits",
            text => text.Contains("</") ? null : Map(text, c => c is >= '0' and <= '9' ? (char)(c - '0' + '０') : c)
        ),
        new("brackets of ASCII", text => text.Replace('（', '(').Replace('）', ')')),
        new("commas and colons of ASCII", text => text.Replace('，', ',').Replace('；', ';').Replace('：', ':')),
        new("square brackets around years", text => Year().Replace(text, "[$1]")),
        new("no-break blanks", text => text.Contains("# ") || text.Contains("| ") ? null : text.Replace(' ', '\u00a0')),
        new("no blank lines", text => BlankLines().Replace(text, "\n"), Scope.Prose),
        new(
            "a blank line below each",
            text => string.Join("\n\n", BlankLines().Replace(text, "\n").Split('\n')),
            Scope.Prose
        ),
        new(
            "commas and colons of ideographs",
            text => Ascii().Replace(text, match => $"{"，：；"[",:;".IndexOf(match.Value[0])]}")
        ),
        new("dates in ideographs", text => Date().Replace(text, match => InIdeographs(match, '〇'))),
        new("dates with circles for zeros", text => Date().Replace(text, match => InIdeographs(match, '○'))),
        new(
            "dates with dashes",
            text =>
                Date()
                    .Replace(
                        text,
                        match =>
                            $"{match.Groups[1].Value}-{int.Parse(match.Groups[2].Value):00}-{int.Parse(match.Groups[3].Value):00}"
                    )
        ),
        new("other years", text => AnyYear().Replace(text, match => $"{int.Parse(match.Value) + 2}"), Scope.All)
        {
            ChangesWords = true,
        },
        new("bold lead sentences", text => LeadSentence().Replace(text, "**$0**"), Scope.Prose),
        new("small brackets around years", text => Year().Replace(text, "﹝$1﹞")),
        new("a blank behind labels", text => Label().Replace(text, "$0 "), Scope.Prose),
        new("bullets of symbol fonts before headings", text => Heading().Replace(text, "\uf0d8 $0"), Scope.Prose),
        new("other places", text => text.Replace("县", "旗").Replace("垫江", "安远").Replace("冠", "洱"), Scope.All)
        {
            ChangesWords = true,
        },
        new("other agencies", text => text.Replace("财政局", "审计局").Replace("司法局", "信访局"), Scope.All)
        {
            ChangesWords = true,
        },
        new("a site above", text => text.StartsWith("---", StringComparison.Ordinal) ? null : SiteHead + text),
        new("a site below", text => text.TrimEnd('\n') + SiteFoot),
        .. new[] { "- 3 -", "— 3 —", "·3·", "第 3 页", "第3页共12页", "3/12", "Page 3 of 12" }.SelectMany(Paged),
        new("pages with bare numbers in sentences", text => Pages.InSentences(text, "3", null), Scope.Prose),
    ];

    private static IEnumerable<Rewriting> Paged(string number) =>
        [
            new($"pages {number} between lines", text => Pages.BetweenLines(text, number, null)),
            new($"pages {number} in sentences", text => Pages.InSentences(text, number, null), Scope.Prose),
            new($"pages {number} with heads", text => Pages.BetweenLines(text, number, "某市人民政府公报专刊")),
        ];

    private static string InIdeographs(Match date, char zero) =>
        Map(date.Groups[1].Value, c => c == '0' ? zero : Digits[c - '0'])
        + $"年{Count(date.Groups[2].Value)}月{Count(date.Groups[3].Value)}日";

    private static string Count(string digits)
    {
        var number = int.Parse(digits);
        var tens =
            number < 10 ? ""
            : number < 20 ? "十"
            : $"{Digits[number / 10]}十";
        return number % 10 == 0 ? tens : tens + Digits[number % 10];
    }

    private const string Digits = "〇一二三四五六七八九";

    private static string Map(string text, Func<char, char> change) => string.Concat(text.Select(change));

    // Behind every seventh ideograph that another follows.
    private static string Between(string text, string sign)
    {
        var count = 0;
        return Pair().Replace(text, match => ++count % 7 == 0 ? match.Value + sign : match.Value);
    }

    [GeneratedRegex($"{Ideographs}(?={Ideographs})")]
    private static partial Regex Pair();

    // A line that is no row of a table.
    [GeneratedRegex(@"(?m)^[^\t|│┃<\n]*[^\t|│┃<\s]$")]
    private static partial Regex Plain();

    [GeneratedRegex(@"(?m)^(?=[^\s#])")]
    private static partial Regex Flush();

    [GeneratedRegex(@"\n\s*\n")]
    private static partial Regex BlankLines();

    [GeneratedRegex(@"(?<=[\u4e00-\u9fff（）《》“”])[,:;](?![/-])")]
    private static partial Regex Ascii();

    // A date on a line of its own.
    [GeneratedRegex(@"(?m)(?<=^[ \u3000]*)(\d{4}) ?年 ?(\d{1,2}) ?月 ?(\d{1,2}) ?日(?=[ \u3000]*$)")]
    private static partial Regex Date();

    [GeneratedRegex(@"(?<!\d)20[12]\d(?!\d)")]
    private static partial Regex AnyYear();

    [GeneratedRegex(@"(?m)^（[一二三四五六七八九十]{1,3}）[^。*\n]{2,30}。(?=[^*\n]+$)")]
    private static partial Regex LeadSentence();

    [GeneratedRegex(@"〔(\d{4})〕")]
    private static partial Regex Year();

    [GeneratedRegex(
        @"(?m)^([一二三四五六七八九十]{1,3}、|[（(][一二三四五六七八九十]{1,3}[）)]|\d{1,2}[.．、](?!\d))(?=\S)"
    )]
    private static partial Regex Label();

    [GeneratedRegex(@"(?m)^(?=[（(]?[一二三四五六七八九十]{1,3}[、）)])")]
    private static partial Regex Heading();
}
