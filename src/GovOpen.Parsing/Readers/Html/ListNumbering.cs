using System.Globalization;
using System.Text;
using GovOpen.Parsing.Readers.Html.Tree;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Readers.Html;

/// <summary>Counts the items of an ordered list, whose numbers exist only as markup.</summary>
internal sealed class ListNumbering
{
    private static readonly (int Value, string Letters)[] RomanDigits =
    [
        (1000, "m"),
        (900, "cm"),
        (500, "d"),
        (400, "cd"),
        (100, "c"),
        (90, "xc"),
        (50, "l"),
        (40, "xl"),
        (10, "x"),
        (9, "ix"),
        (5, "v"),
        (4, "iv"),
        (1, "i"),
    ];

    private readonly string type;
    private readonly int step;
    private int next;

    private ListNumbering(string type, int first, int step)
    {
        this.type = type;
        this.step = step;
        next = first;
    }

    /// <summary>The numbering of a list element, or null for lists that show none.</summary>
    public static ListNumbering? Of(MarkupElement list)
    {
        if (list.Name != "ol" || list.Style is { HidesMarkers: true })
        {
            return null;
        }

        var isReversed = list.Attribute("reversed") is not null;
        var first = Number(list.Attribute("start")) ?? (isReversed ? CountItems(list) : 1);
        return new(list.Style?.NumberType ?? list.Attribute("type") ?? "1", first, isReversed ? -1 : 1);
    }

    /// <summary>The number of the next item, with its mark.</summary>
    public string Take(MarkupElement item)
    {
        var value = Number(item.Attribute("value")) ?? next;
        next = unchecked(value + step);
        return Write(value) + (type == "一" ? "、" : ".");
    }

    private string Write(int value) =>
        type switch
        {
            "a" when value > 0 => Letters(value, 'a'),
            "A" when value > 0 => Letters(value, 'A'),
            "i" when value is > 0 and < 4000 => Roman(value),
            "一" when value is > 0 and < 10_000 => ChineseNumber.Write(value),
            "I" when value is > 0 and < 4000 => Roman(value).ToUpperInvariant(),
            _ => value.ToString(CultureInfo.InvariantCulture),
        };

    private static string Letters(int value, char first)
    {
        var text = string.Empty;
        for (; value > 0; value = (value - 1) / 26)
        {
            text = (char)(first + (value - 1) % 26) + text;
        }

        return text;
    }

    private static string Roman(int value)
    {
        var text = new StringBuilder();
        foreach (var (worth, letters) in RomanDigits)
        {
            for (; value >= worth; value -= worth)
            {
                text.Append(letters);
            }
        }

        return text.ToString();
    }

    private static int CountItems(MarkupElement list)
    {
        var count = 0;
        foreach (var child in list.Children)
        {
            count += child is MarkupElement { Kind: ElementKind.ListItem } ? 1 : 0;
        }

        return count;
    }

    private static int? Number(string? attribute) =>
        int.TryParse(
            attribute,
            NumberStyles.AllowLeadingSign | NumberStyles.AllowLeadingWhite,
            CultureInfo.InvariantCulture,
            out var number
        )
            ? number
            : null;
}
