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

        return element.Attribute("style") is { } css ? style.With(css) : style;
    }

    private FlowStyle With(string css)
    {
        var style = this;
        if (InlineCss.Value(css, "text-align") is { IsEmpty: false } align)
        {
            style = style with { IsCentered = Is(align, "center") };
        }

        if (InlineCss.Value(css, "font-weight") is { IsEmpty: false } weight)
        {
            style = style with
            {
                IsBold = Is(weight, "bold") || Is(weight, "bolder") || weight is ['7' or '8' or '9', '0', '0'],
            };
        }

        if (InlineCss.Value(css, "white-space") is { IsEmpty: false } space)
        {
            style = style with { IsPreformatted = space.StartsWith("pre") };
        }

        return style;
    }

    private static bool Is(ReadOnlySpan<char> value, string word) =>
        value.Trim().Equals(word, StringComparison.OrdinalIgnoreCase);
}
