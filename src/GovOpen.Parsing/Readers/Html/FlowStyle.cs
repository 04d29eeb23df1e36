using GovOpen.Parsing.Readers.Html.Tree;

namespace GovOpen.Parsing.Readers.Html;

/// <summary>What an element hands down to the text in it.</summary>
internal readonly record struct FlowStyle
{
    public bool IsPreformatted { get; init; }

    public bool IsCentered { get; init; }

    public bool IsBold { get; init; }

    public bool IsLink { get; init; }

    public bool IsControl { get; init; }

    /// <summary>1–6, or 0 outside headings.</summary>
    public int HeadingLevel { get; init; }

    /// <summary>How many lists that show numbers stand around the text.</summary>
    public int ListDepth { get; init; }

    /// <summary>The style within an element that stands in this one.</summary>
    public FlowStyle Within(MarkupElement element)
    {
        var style = element.Kind switch
        {
            ElementKind.Bold => this with { IsBold = true },
            ElementKind.Link => this with { IsLink = true },
            ElementKind.Center => this with { IsCentered = true },
            ElementKind.Heading => this with { HeadingLevel = element.Name[1] - '0', IsBold = true },
            ElementKind.Preformatted => this with { IsPreformatted = true },
            ElementKind.Control => this with { IsControl = true },
            ElementKind.Cell => this with { IsBold = element.Name == "th", IsCentered = element.Name == "th" },
            _ => this,
        };
        if (element.Attribute("align") is { } align && element.Kind != ElementKind.Inline)
        {
            style = style with { IsCentered = Is(align, "center") || Is(align, "middle") };
        }

        return element.Style is { } css
            ? style with
            {
                IsCentered = css.IsCentered ?? style.IsCentered,
                IsBold = css.IsBold ?? style.IsBold,
                IsPreformatted = css.IsPreformatted ?? style.IsPreformatted,
            }
            : style;
    }

    private static bool Is(ReadOnlySpan<char> value, string word) =>
        value.Trim().Equals(word, StringComparison.OrdinalIgnoreCase);
}
