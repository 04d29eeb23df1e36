using System.Collections.Immutable;

namespace GovOpen.Parsing.Numbering;

/// <summary>What the number of a marker is written with.</summary>
public enum NumeralSystem
{
    Chinese,
    Arabic,

    /// <summary>One character that is number and bracket at once: ①, ㈠, ⑴, ⒈.</summary>
    Circled,
    Roman,
    Letter,

    /// <summary>Fixed words in a fixed order: 首先, 其次.</summary>
    Word,
}

/// <summary>A way of writing the markers of one level (序数形式), after folding.</summary>
/// <param name="Name">The name in the contract. Several rows may share it.</param>
/// <param name="Open">What stands before the number.</param>
/// <param name="Numerals">What the number is written with.</param>
/// <param name="Close">What stands behind it; a blank means that white space must follow.</param>
/// <param name="Example">A line that this row reads; its first test.</param>
public sealed record NumberingScheme(string Name, string Open, NumeralSystem Numerals, string Close, string Example)
{
    /// <summary>
    /// Which rows are one level: markers of one family continue each other. 一、 and 一. do; 1. and 1、 do not,
    /// since notices use both at once on different levels.
    /// </summary>
    public string Family { get; init; } = Name;

    /// <summary>The label says what it counts: 任务1.</summary>
    internal bool HasNoun => Open.Length > 1;

    /// <summary>Whether its stop is a slip of the keyboard: 1，公开目录.</summary>
    internal bool HasSlippedStop => Close is "," or "。" && !IsInline;

    /// <summary>Whether a blank stands for its stop: 1 公开目录.</summary>
    internal bool IsPlainNumber => Close == " " && Numerals == NumeralSystem.Arabic;

    /// <summary>Marks points inside a sentence, never items of the outline.</summary>
    public bool IsInline { get; init; }

    /// <summary>Every row, in the order in which they are tried.</summary>
    public static ImmutableArray<NumberingScheme> All { get; } =
    [
        new("chapter", "第", NumeralSystem.Chinese, "章", "第一章 总则"),
        new("chapter", "第", NumeralSystem.Chinese, "编", "第一编 总则") { Family = "part" },
        new("chapter", "第", NumeralSystem.Chinese, "部分", "第一部分 总体要求") { Family = "part" },
        new("chapter", "第", NumeralSystem.Chinese, "节", "第一节 一般规定") { Family = "section" },
        new("article", "第", NumeralSystem.Chinese, "条", "第十二条 公开"),
        new("cn-plain", "第", NumeralSystem.Chinese, "项", "第一项 公开目录") { Family = "counted" },
        new("cn-comma", "", NumeralSystem.Chinese, "、", "一、高度重视"),
        new("cn-paren", "(", NumeralSystem.Chinese, ")", "（一）加强组织领导"),
        new("cn-paren", "", NumeralSystem.Chinese, ")", "一）加强组织领导"),
        new("cn-paren", "〔", NumeralSystem.Chinese, "〕", "〔一〕加强组织领导"),
        new("cn-comma", "", NumeralSystem.Chinese, ".", "一.高度重视"),
        new("ar-paren", "(", NumeralSystem.Arabic, ")", "（1）公开目录"),
        new("ar-paren", "〔", NumeralSystem.Arabic, "〕", "〔1〕公开目录"),
        new("ar-comma", "", NumeralSystem.Arabic, "、", "1、公开目录"),
        new("ar-close", "", NumeralSystem.Arabic, ")", "1)公开目录"),
        new("ar-dot", "", NumeralSystem.Arabic, ".", "1.公开目录"),
        new("circled", "", NumeralSystem.Circled, "", "①公开目录"),
        new("ordinal-shi", "", NumeralSystem.Chinese, "是", "一是公开目录") { IsInline = true },
        new("ordinal-shi", "", NumeralSystem.Chinese, "要", "一要公开目录") { IsInline = true, Family = "ordinal-yao" },
        new("ordinal-word", "其", NumeralSystem.Chinese, "", "其一，公开目录") { IsInline = true },
        new("ordinal-word", "第", NumeralSystem.Chinese, ",", "第一，公开目录")
        {
            IsInline = true,
            Family = "ordinal-di",
        },
        new("ordinal-word", "第", NumeralSystem.Chinese, "、", "第一、公开目录")
        {
            IsInline = true,
            Family = "ordinal-di",
        },
        new("ordinal-word", "", NumeralSystem.Word, "", "首先，公开目录")
        {
            IsInline = true,
            Family = "ordinal-adverb",
        },
        new("roman", "", NumeralSystem.Roman, ".", "II.公开目录"),
        new("roman", "", NumeralSystem.Roman, "、", "Ⅱ、公开目录"),
        new("alpha", "", NumeralSystem.Letter, ".", "a.公开目录"),
        new("alpha", "", NumeralSystem.Letter, ")", "A)公开目录"),
        new("cn-comma", "", NumeralSystem.Chinese, ",", "一，高度重视"),
        new("cn-comma", "", NumeralSystem.Chinese, "。", "一。高度重视"),
        new("ar-comma", "", NumeralSystem.Arabic, ",", "1，公开目录"),
        new("ar-dot", "", NumeralSystem.Arabic, "。", "1。公开目录"),
        new("cn-plain", "", NumeralSystem.Chinese, " ", "一 公开目录"),
        new("ar-dot", "", NumeralSystem.Arabic, " ", "1 公开目录") { Family = "ar-plain" },
    ];

    /// <summary>The scheme of a number character: ㈠, ⑴ and ⒈ are levels of their own beside ①.</summary>
    internal NumberingScheme ForSign(char sign) =>
        sign switch
        {
            >= '㈠' and <= '㈩' or >= '㊀' and <= '㊉' => BracketedChinese,
            >= '⑴' and <= '⒇' => Bracketed,
            >= '⒈' and <= '⒛' => Dotted,
            _ => this,
        };

    private static readonly NumberingScheme BracketedChinese = OfSigns("㈠公开目录", "circled-cn");
    private static readonly NumberingScheme Bracketed = OfSigns("⑴公开目录", "circled-paren");
    private static readonly NumberingScheme Dotted = OfSigns("⒈公开目录", "circled-dot");

    private static NumberingScheme OfSigns(string example, string family) =>
        new("circled", "", NumeralSystem.Circled, "", example) { Family = family };

    /// <summary>A number cell of a table.</summary>
    public static NumberingScheme Cell { get; } = new("cell", "", NumeralSystem.Arabic, "", "12");

    /// <summary>A number on a line of its own, above the item's title.</summary>
    public static NumberingScheme Alone { get; } =
        new("ar-dot", "", NumeralSystem.Arabic, "", "1") { Family = "ar-alone" };

    /// <summary>A heading without a label that stands above items; its number says how many came before.</summary>
    internal static NumberingScheme Bare { get; } = new("", "", NumeralSystem.Word, "", "") { Family = "bare" };

    /// <summary>A task without a label below a heading; its number says how many came before.</summary>
    internal static NumberingScheme Unlabelled { get; } =
        new("", "", NumeralSystem.Word, "", "") { Family = "unlabelled" };

    /// <summary>Decimal numbering such as 1.2 or 1.2.3: <c>ar-dot</c>, one family a depth.</summary>
    public static NumberingScheme OfDepth(int depth) => DecimalDepths[depth - 2];

    /// <summary>The same way of writing in a list that stands inside others: a family of its own.</summary>
    public NumberingScheme WithinLists(int depth) => this with { Family = $"{Family}/{depth}" };

    private static readonly ImmutableArray<NumberingScheme> DecimalDepths =
    [
        new("ar-dot", "", NumeralSystem.Arabic, "", "1.2 公开目录") { Family = "ar-dot-2" },
        new("ar-dot", "", NumeralSystem.Arabic, "", "1.2.3 公开目录") { Family = "ar-dot-3" },
        new("ar-dot", "", NumeralSystem.Arabic, "", "1.2.3.4 公开目录") { Family = "ar-dot-4" },
    ];
}
