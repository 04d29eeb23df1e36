using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Units;

/// <summary>The words for administrative levels, and the place names that end with one, at the head of a unit's name.</summary>
internal static class LevelWords
{
    /// <summary>A place's name with its level word is no longer: 呼伦贝尔市. UTF-16 code units.</summary>
    private const int LongestPlace = 8;

    private static readonly WordSet Levels = new([
        "自治区",
        "自治州",
        "自治县",
        "自治旗",
        "开发区",
        "高新区",
        "经开区",
        "示范区",
        "管理区",
        "新区",
        "兵团",
        "师市",
        "省",
        "市",
        "县",
        "区",
        "州",
        "盟",
        "旗",
        "镇",
        "乡",
    ]);

    // Words that begin with a level's character and mean something else, unless one of the second set follows.
    private static readonly WordSet Others = new([
        "市场",
        "市容",
        "市域",
        "市价",
        "市监",
        "市政",
        "市民中心",
        "市民服务",
        "市民热线",
        "区块链",
        "区域",
        "区划",
        "区间",
        "县域",
        "省际",
        "州际",
        "镇域",
        "旗舰",
        "乡村",
        "乡镇",
        "镇村",
        "镇街",
        "县区",
        "区县",
        "市县",
        "市区",
        "盟友",
    ]);

    private static readonly WordSet LevelAfterAll = new([
        "市政府",
        "市政协",
        "市政务",
        "市政法",
        "市政研",
        "市政数",
        "市政管办",
        "市监察",
        "市监委",
        "市监狱",
        "区域投",
    ]);

    private static readonly WordSet AfterLevel = new([
        "委",
        "党",
        "政府",
        "人民",
        "人大",
        "政协",
        "纪委",
        "监委",
        "直",
        "级",
        "属",
        "国",
    ]);

    private static readonly WordSet Nations = new([
        "国家",
        "国务院",
        "中国",
        "中央",
        "全国",
        "中共中央",
        "中华",
        "国网",
        "最高人民",
    ]);

    /// <summary>Whether the name begins with a word for the whole country.</summary>
    public static bool IsNational(ReadOnlySpan<char> name) => Nations.PrefixLength(name) > 0;

    /// <summary>UTF-16 length of the bare level word at the head (县 of 县民政局), or 0. 市场监管局 has none.</summary>
    public static int HeadLength(ReadOnlySpan<char> name)
    {
        var length = Levels.PrefixLength(name);
        if (length == 0 || length >= name.Length)
        {
            return 0;
        }

        if (Others.PrefixLength(name) > 0 && LevelAfterAll.PrefixLength(name) == 0)
        {
            return 0;
        }

        var rest = name[length..];
        var isPlain =
            UnitLexicon.Fields.PrefixLength(rest) > 0
            || AfterLevel.PrefixLength(rest) > 0
            || UnitLexicon.PartyDepartments.PrefixLength(rest) > 0;
        // 镇江市财政局 begins with a place's name, 县某某中心 with a level word.
        return isPlain || PlaceLength(name) == 0 && name[0] is not ('镇' or '乡' or '州' or '旗' or '盟') ? length : 0;
    }

    /// <summary>UTF-16 length of the place's name at the head (通州区 of 通州区财政局), or 0. Needs a known field behind it.</summary>
    public static int PlaceLength(ReadOnlySpan<char> name)
    {
        var limit = Math.Min(LongestPlace, name.Length - 1);
        for (var i = 1; i < limit; i++)
        {
            var rest = name[(i + 1)..];
            if (
                name[i] is '省' or '市' or '县' or '区' or '州' or '盟' or '旗' or '镇' or '乡'
                && HeadIsFree(name[i..])
                && (UnitLexicon.Fields.PrefixLength(rest) > 0 || AfterLevel.PrefixLength(rest) > 0)
            )
            {
                return i + 1;
            }
        }

        return 0;
    }

    private static bool HeadIsFree(ReadOnlySpan<char> fromLevel) =>
        Others.PrefixLength(fromLevel) == 0 || LevelAfterAll.PrefixLength(fromLevel) > 0;
}
