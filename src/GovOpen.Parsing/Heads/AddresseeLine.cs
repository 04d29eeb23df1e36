using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Heads;

/// <summary>Reads the line of addressees (主送机关), GB/T 9704-2012 7.3.2: names of bodies up to a colon.</summary>
internal static class AddresseeLine
{
    private static readonly CharSet SentenceMarks = CharSet.Of("。；;：:《》？！“”");

    private const int Longest = 400;
    private const int LongestName = 40;

    // What the name of a body, or of a kind of bodies, ends with.
    private static readonly string[] Bodies =
    [
        "政府",
        "办事处",
        "部门",
        "单位",
        "委员会",
        "管委会",
        "居委会",
        "村委会",
        "局",
        "委",
        "办",
        "厅",
        "院",
        "机构",
        "公司",
        "学校",
        "科室",
        "处室",
        "股室",
        "室",
        "科",
        "处",
        "农场",
        "林场",
        "中心",
        "银行",
        "企业",
        "团体",
        "组织",
        "会",
        "部",
        "站",
        "所",
        "队",
        "社",
        "街道",
        "乡镇",
        "园区",
        "开发区",
        "高新区",
        "新区",
        "景区",
        "机关",
        "集团",
        "协会",
        "署",
        "州",
        "县",
        "市",
        "区",
        "盟",
        "旗",
        "省",
        "镇",
        "乡",
        "村",
        "社区",
        "大学",
        "系统",
        "街办",
        "司",
        "总队",
        "支队",
        "分局",
        "指挥部",
        "小组",
        "监察组",
        "工作组",
        "党组",
        "党委",
        "支部",
        "工委",
        "馆",
        "园",
        "校",
        "群团",
    ];

    // What opens a name of its own behind a 、 that otherwise parts one name: 各市、州人民政府 is one.
    private static readonly string[] Openers =
    [
        "各",
        "有关",
        "县直",
        "市直",
        "省直",
        "区直",
        "州直",
        "局属",
        "委属",
        "驻",
        "中央",
        "中省",
        "直属",
    ];

    // Kinds of places that go before a shared ending: 各风景名胜区、经济开发区管委会.
    private static readonly string[] Kinds =
    [
        "自治区",
        "直辖市",
        "设区市",
        "自治县",
        "自治州",
        "自治旗",
        "街道",
        "景区",
        "名胜区",
        "开发区",
        "高新区",
        "园区",
    ];

    // A line with one of these says something, or labels something, and addresses nobody.
    private static readonly string[] Verbs =
    [
        "如下",
        "以下",
        "现将",
        "一是",
        "根据",
        "为了",
        "要求",
        "事项",
        "通知",
        "要做好",
        "应当",
        "包括",
        "责任单位",
        "牵头单位",
        "配合单位",
        "负责单位",
        "主办单位",
        "承办单位",
        "协办单位",
        "联系单位",
        "发布单位",
        "发布机构",
        "发文机关",
        "发文单位",
        "参加单位",
        "督办单位",
        "指导单位",
        "责任部门",
        "牵头部门",
        "配合部门",
        "负责部门",
        "编制单位",
        "制定机关",
        "公开单位",
        "起草单位",
        "落实单位",
        "抄送",
        "印发",
        "来源",
        "附件",
        "联系",
    ];

    // What 信息 is part of in the names of bodies: 各市工业和信息化局, 信息中心.
    private static readonly string[] InformationBodies =
    [
        "化",
        "中心",
        "产业",
        "局",
        "办",
        "科",
        "处",
        "技术",
        "网络",
        "工程",
    ];

    public static IReadOnlyList<string> Read(string line)
    {
        var text = HanText.Clean(line);
        if (text.Length is < 3 or > Longest || TextFolder.Fold(text[^1]) != ':')
        {
            return [];
        }

        var simple = TextFolder.Simplify(text);
        var names = NamesIn(simple);
        return ReferenceEquals(simple, text) ? names : AsWritten(names, simple, text);
    }

    // Names stand in the order of the line.
    private static string[] AsWritten(List<string> names, string simple, string text)
    {
        var at = 0;
        return
        [
            .. names.Select(name =>
            {
                var start = simple.IndexOf(name, at, StringComparison.Ordinal);
                at = start + name.Length;
                return text.Substring(start, name.Length);
            }),
        ];
    }

    private static List<string> NamesIn(string text)
    {
        var body = SkipLabel(text)[..^1].TrimEnd();
        if (
            body.Length == 0
            || body.AsSpan().IndexOfAny(SentenceMarks) >= 0
            || BeginsWithNumber(body)
            || Array.Exists(Verbs, word => body.Contains(word, StringComparison.Ordinal) && !IsOfGroup(body, word))
            || LabelsInformation(body)
            || (body.Contains("主管部门", StringComparison.Ordinal) && !body.Contains('各'))
        )
        {
            return [];
        }

        var names = Split(body);
        return names.TrueForAll(IsName) && IsBody(names[^1]) ? names : [];
    }

    // 各承办单位： addresses, 承办单位： labels.
    private static bool IsOfGroup(string body, string label) =>
        body is ['各', ..]
        && (label.EndsWith("单位", StringComparison.Ordinal) || label.EndsWith("部门", StringComparison.Ordinal));

    // 信息公开选项： is no body.
    private static bool LabelsInformation(string body)
    {
        for (var at = body.IndexOf("信息", StringComparison.Ordinal); at >= 0; )
        {
            var behind = body[(at + 2)..];
            if (!Array.Exists(InformationBodies, word => behind.StartsWith(word, StringComparison.Ordinal)))
            {
                return true;
            }

            at = body.IndexOf("信息", at + 2, StringComparison.Ordinal);
        }

        return false;
    }

    private static string SkipLabel(string text)
    {
        var cursor = new SpacedCursor(text, 0);
        return cursor.TryTakeAny(["主送机关", "主送单位", "主送"]) && cursor.TryTake(':') && !cursor.IsAtEnd
            ? text[cursor.Position..].TrimStart()
            : text;
    }

    private static bool BeginsWithNumber(string body)
    {
        var cursor = new SpacedCursor(body, 0);
        _ = cursor.TryTakeOneOf("(第", out _);
        return cursor.TryTakeNumber(4, out _) && cursor.TryTakeOneOf("、.,)章条", out _);
    }

    private static List<string> Split(string body)
    {
        var names = new List<string>();
        var (start, depth) = (0, 0);
        for (var i = 0; i <= body.Length; i++)
        {
            var c = i < body.Length ? TextFolder.Fold(body[i]) : ',';
            depth = Math.Max(
                0,
                depth
                    + (
                        c == '(' ? 1
                        : c == ')' ? -1
                        : 0
                    )
            );
            if (i == body.Length || (depth == 0 && (c == ',' || (c == '、' && PartsNames(body, start, i)))))
            {
                names.Add(body[start..i].Trim());
                start = i + 1;
            }
        }

        return names;
    }

    private static bool PartsNames(string body, int start, int comma)
    {
        var next = body.AsSpan(comma + 1).TrimStart();
        foreach (var opener in Openers)
        {
            if (next.StartsWith(opener, StringComparison.Ordinal))
            {
                return true;
            }
        }

        // 各市、州、县人民政府 and 各省、自治区人民政府: short kinds that share what stands behind the last of them.
        var left = body[start..comma].Trim();
        return IsBody(left) && !IsElided(left) && !IsFragment(next);
    }

    // 各县委、人民政府 and 各委、办、局: what stands behind is no name without what stands before.
    private static bool IsFragment(ReadOnlySpan<char> next)
    {
        var end = next.IndexOfAny("，,、");
        var name = StripNote((end < 0 ? next : next[..end]).Trim().ToString());
        return name.Length <= 2 || name == "人民政府";
    }

    private static bool IsElided(string left)
    {
        var at = left.LastIndexOf('、');
        var last = StripNote(left[(at + 1)..]).TrimStart('各');
        return last.Length <= 2
            || last is [.., '各', _]
            || Array.Exists(Kinds, kind => last.EndsWith(kind, StringComparison.Ordinal));
    }

    private static bool IsName(string name) =>
        name.Length is >= 2 and <= LongestName
        && (IsBody(name) || name.StartsWith('各') || name.StartsWith("有关", StringComparison.Ordinal));

    private static bool IsBody(string name)
    {
        var bare = StripNote(name);
        return Array.Exists(Bodies, end => bare.EndsWith(end, StringComparison.Ordinal));
    }

    // 各部门（单位） ends with 部门.
    private static string StripNote(string name)
    {
        if (name.Length == 0 || TextFolder.Fold(name[^1]) != ')')
        {
            return name;
        }

        var open = name.LastIndexOfAny(['（', '(']);
        return open > 0 ? name[..open].TrimEnd() : name;
    }
}
