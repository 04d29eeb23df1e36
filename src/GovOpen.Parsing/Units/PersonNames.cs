using System.Buffers;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Units;

/// <summary>Tells by its looks whether a folded word is a person: 张三, 张某某, 局长张三, 欧阳某.</summary>
internal static class PersonNames
{
    /// <summary>A given name has two characters at most.</summary>
    private const int LongestGiven = 2;

    private const int LongestName = 4;

    /// <summary>The surnames of one character (百家姓, and the frequent ones that it lacks).</summary>
    private static readonly SearchValues<char> Surnames = SearchValues.Create(
        "赵钱孙李周吴郑王冯陈褚卫蒋沈韩杨朱秦尤许何吕施张孔曹严华金魏陶姜戚谢邹喻柏水窦章云苏潘葛奚范彭郎鲁韦昌马苗凤花方俞任袁柳酆鲍史唐费廉岑薛雷贺倪汤滕殷罗毕郝邬安常"
            + "乐于时傅皮卞齐康伍余元卜顾孟平黄和穆萧尹姚邵湛汪祁毛禹狄米贝明臧计伏成戴谈宋茅庞熊纪舒屈项祝董梁杜阮蓝闵席季麻强贾路娄危江童颜郭梅盛林刁钟徐邱骆高夏蔡田樊胡凌霍"
            + "虞万支柯昝管卢莫经房裘缪干解应宗丁宣贲邓郁单杭洪包诸左石崔吉钮龚程嵇邢滑裴陆荣翁荀羊於惠甄曲家封芮羿储靳汲邴糜松井段富巫乌焦巴弓牧隗山谷车侯宓蓬全郗班仰秋仲伊宫"
            + "宁仇栾暴甘钭厉戎祖武符刘景詹束龙叶幸司韶郜黎蓟薄印宿白怀蒲邰从鄂索咸籍赖卓蔺屠蒙池乔阴胥能苍双闻莘党翟谭贡劳逄姬申扶堵冉宰郦雍桑桂濮牛寿通边扈燕冀郏浦尚农温别庄"
            + "晏柴瞿阎充慕连茹习宦艾鱼容向古易慎戈廖庾终暨居衡步都耿满弘匡国文寇广禄阙东欧殳沃利蔚越夔隆师巩厍聂晁勾敖融冷訾辛阚那简饶空曾毋沙乜养鞠须丰巢关蒯相查后荆红游竺权"
            + "逯盖益桓公覃肖闫付代佘侬仝佟岳冼晋迟展木刀帕"
    );

    private static readonly WordSet LongSurnames = new([
        "欧阳",
        "上官",
        "司马",
        "诸葛",
        "东方",
        "皇甫",
        "尉迟",
        "公孙",
        "令狐",
        "慕容",
        "司徒",
        "端木",
        "夏侯",
        "长孙",
        "宇文",
    ]);

    private static readonly WordSet Posts = new([
        "局长",
        "主任",
        "县长",
        "市长",
        "区长",
        "镇长",
        "乡长",
        "书记",
        "部长",
        "科长",
        "处长",
        "院长",
        "校长",
        "主席",
        "站长",
        "所长",
        "经理",
        "队长",
        "会长",
        "秘书长",
        "厅长",
        "行长",
        "司长",
        "关长",
        "台长",
        "馆长",
        "股长",
        "园长",
        "总工程师",
        "组长",
        "社长",
        "董事长",
        "委员",
        "常委",
        "党组成员",
        "负责人",
        "主要负责人",
        "分管负责人",
        "分管领导",
        "主要领导",
        "负责同志",
        "局领导",
    ]);

    /// <summary>Whether a word is a person's name, a post, or both.</summary>
    public static bool IsPerson(ReadOnlySpan<char> word)
    {
        var deputy = word is ['副', ..] ? 1 : 0;
        var post = Posts.PrefixLength(word[deputy..]);
        if (post > 0)
        {
            return deputy + post == word.Length || IsName(word[(deputy + post)..]);
        }

        post = Posts.SuffixLength(word);
        if (post > 0)
        {
            var name = word[..^post];
            return IsName(name) || (name is [.., '副'] && IsName(name[..^1]));
        }

        return IsName(word);
    }

    /// <summary>The role of a word among people: their unit (城管办 张磊) answers.</summary>
    public static UnitRole RoleOf(ReadOnlySpan<char> word) =>
        word.Length > 2 && UnitShape.EndsLikeAgency(word) && !IsPerson(word) && !IsPost(word)
            ? UnitRole.Responsible
            : UnitRole.Person;

    /// <summary>Whether a word is a post and no name: 局长, 常务副县长, 县委常委.</summary>
    public static bool IsPost(ReadOnlySpan<char> word)
    {
        var post = Posts.SuffixLength(word);
        if (post == 0)
        {
            return false;
        }

        var rest = word[..^post].TrimEnd('副');
        return rest.IsEmpty
            || rest is "常务" or "第一"
            || (rest[^1] is '委' or '组' or '会' or '府' && !IsName(rest))
            || (rest.Length > 2 && UnitShape.EndsLikeUnit(rest));
    }

    /// <summary>Where the person ends who begins at an offset of a list of people.</summary>
    public static int EndOf(UnitSource source, int from, int end)
    {
        var to = from;
        while (to < end && (!UnitSource.IsBlank(source.Folded[to]) || !Part(source, from, to, end)))
        {
            to++;
        }

        return to;
    }

    /// <summary>Whether the person read last and the one in a range are one: 县委常委、副县长张三; 张三、局长.</summary>
    public static bool IsPostOf(UnitSource source, UnitDraft last, int from, int to)
    {
        var words = source.Compact(from, to);
        return last.End + 1 == from
            && source.Folded[last.End] == '、'
            && (IsPost(last.Core) ? !IsPost(words) && HasPost(words) : IsPost(words) && BeginsWithName(source, last));
    }

    // 张三, or 张三 党组成员.
    private static bool BeginsWithName(UnitSource source, UnitDraft person)
    {
        var end = person.Start;
        while (end < person.End && !UnitSource.IsBlank(source.Folded[end]))
        {
            end++;
        }

        return end - person.Start < LongestName && IsName(source.Folded.AsSpan(person.Start, end - person.Start));
    }

    // 副县长张三, 常务副县长张三.
    private static bool HasPost(ReadOnlySpan<char> words)
    {
        for (var name = 2; name <= Math.Min(LongestName, words.Length - 2); name++)
        {
            if (IsName(words[^name..]) && IsPost(words[..^name]))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Whether a word is a name: one character of a surname, or two, and one or two more.</summary>
    public static bool IsName(ReadOnlySpan<char> word)
    {
        var surname = LongSurnames.PrefixLength(word);
        surname = surname == 0 && word.Length > 0 && Surnames.Contains(word[0]) ? 1 : surname;
        var given = word.Length - surname;
        return surname > 0
            && given is >= 1 and <= LongestGiven
            && word.IndexOfAnyExceptInRange('\u4E00', '\u9FFF') < 0
            && !UnitShape.EndsLikeUnit(word)
            && !UnitShape.IsBareEnding(word);
    }

    /// <summary>Whether the blank at an offset parts two people: not within 张 三, nor in 张三 副县长 or 副县长 张三.</summary>
    public static bool Part(UnitSource source, int from, int at, int end)
    {
        if (at - from < 2 || UnitSource.IsBlank(source.Folded[at - 1]) || UnitSource.IsBlank(source.Folded[from + 1]))
        {
            return false;
        }

        var next = source.SkipBlanks(at, end);
        var last = next;
        while (last < end && !UnitSource.IsBlank(source.Folded[last]))
        {
            last++;
        }

        // 张三 副县长 is one person, and 副县长 张三.
        var left = source.Folded.AsSpan(from, at - from);
        var right = source.Folded.AsSpan(next, last - next);
        if ((IsPost(right) && IsName(left)) || (IsPost(left) && IsName(right)))
        {
            return false;
        }

        return next + 1 < end && HanText.IsHan(source.Folded[next]) && !UnitSource.IsBlank(source.Folded[next + 1]);
    }
}
