namespace GovOpen.Parsing.Readers.Html.Tree;

/// <summary>What a style attribute says that matters for reading. Style sheets are not read. Null means unsaid.</summary>
internal sealed record InlineStyle
{
    public bool IsHidden { get; private init; }

    /// <summary>A page begins before the element.</summary>
    public bool BreaksPage { get; private init; }

    /// <summary>List items show no number.</summary>
    public bool HidesMarkers { get; private init; }

    /// <summary>What list items are numbered with, as the attribute <c>type</c> says it: 1, a, A, i, I, or 一.</summary>
    public string? NumberType { get; private init; }

    public bool? IsCentered { get; private init; }

    public bool? IsBold { get; private init; }

    public bool? IsPreformatted { get; private init; }

    public static InlineStyle Read(ReadOnlySpan<char> css)
    {
        var style = new InlineStyle();
        foreach (var part in css.Split(';'))
        {
            var declaration = css[part];
            var colon = declaration.IndexOf(':');
            if (colon > 0)
            {
                style = style.With(declaration[..colon].Trim(), Value(declaration[(colon + 1)..]));
            }
        }

        return style;
    }

    private InlineStyle With(ReadOnlySpan<char> property, ReadOnlySpan<char> value)
    {
        Span<char> lower = stackalloc char[20];
        if (property.Length > lower.Length)
        {
            return this;
        }

        var length = property.ToLowerInvariant(lower);
        return lower[..length] switch
        {
            "display" => this with { IsHidden = IsHidden || Is(value, "none") },
            "visibility" => this with { IsHidden = IsHidden || Is(value, "hidden") },
            "text-align" => this with { IsCentered = Is(value, "center") },
            "font-weight" => this with { IsBold = IsHeavy(value) },
            "white-space" => this with { IsPreformatted = value.StartsWith("pre", StringComparison.OrdinalIgnoreCase) },
            "page-break-before" or "break-before" => this with
            {
                BreaksPage = Is(value, "always") || Is(value, "page"),
            },
            "list-style" or "list-style-type" => this with
            {
                HidesMarkers = HoldsAny(value, ["none", "disc", "circle", "square"]),
                NumberType = NumberTypeOf(value) ?? NumberType,
            },
            _ => this,
        };
    }

    // CSS Counter Styles 3, clauses 6 and 7.
    private static string? NumberTypeOf(ReadOnlySpan<char> value) =>
        HoldsAny(value, ["lower-alpha", "lower-latin"]) ? "a"
        : HoldsAny(value, ["upper-alpha", "upper-latin"]) ? "A"
        : HoldsAny(value, ["lower-roman"]) ? "i"
        : HoldsAny(value, ["upper-roman"]) ? "I"
        : HoldsAny(value, ["cjk-ideographic", "chinese-informal", "cjk-decimal"]) ? "一"
        : HoldsAny(value, ["decimal"]) ? "1"
        : null;

    private static bool HoldsAny(ReadOnlySpan<char> value, ReadOnlySpan<string> words)
    {
        foreach (var word in words)
        {
            if (value.Contains(word, StringComparison.OrdinalIgnoreCase))
            {
                return true;
            }
        }

        return false;
    }

    private static ReadOnlySpan<char> Value(ReadOnlySpan<char> text)
    {
        var end = text.IndexOf('!');
        return (end < 0 ? text : text[..end]).Trim();
    }

    private static bool IsHeavy(ReadOnlySpan<char> weight) =>
        Is(weight, "bold") || Is(weight, "bolder") || weight is ['6' or '7' or '8' or '9', '0', '0'];

    private static bool Is(ReadOnlySpan<char> value, string word) =>
        value.Equals(word, StringComparison.OrdinalIgnoreCase);
}
