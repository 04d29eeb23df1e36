namespace GovOpen.Parsing.Readers.Html;

/// <summary>What the names of elements say about nesting (HTML Living Standard, 13.1.2.4 and 13.2.5).</summary>
internal static class MarkupNesting
{
    /// <summary>Whether there is an element at which this one ends by itself.</summary>
    public static bool EndsByItself(string name) =>
        name is "p" or "li" or "dt" or "dd" or "option" or "td" or "th" or "tr";

    /// <summary>Whether an element ends by itself where another begins: a paragraph at a block, an item at the next item.</summary>
    public static bool Ends(string open, string next) =>
        open switch
        {
            "p" => next
                is "p"
                    or "div"
                    or "table"
                    or "ul"
                    or "ol"
                    or "li"
                    or "td"
                    or "th"
                    or "tr"
                    or "hr"
                    or "h1"
                    or "h2"
                    or "h3",
            "li" => next == "li",
            "dt" or "dd" => next is "dt" or "dd",
            "option" => next is "option" or "optgroup",
            "td" or "th" => next is "td" or "th" or "tr" or "tbody",
            "tr" => next is "tr" or "tbody" or "tfoot",
            _ => false,
        };

    /// <summary>Elements that carry structure which no other element can.</summary>
    public static bool IsStructure(string name) =>
        name
            is "table"
                or "caption"
                or "thead"
                or "tbody"
                or "tfoot"
                or "tr"
                or "td"
                or "th"
                or "p"
                or "ul"
                or "ol"
                or "li";

    /// <summary>Elements whose content is text and not markup.</summary>
    public static bool IsRawText(string name) =>
        name
            is "script"
                or "style"
                or "textarea"
                or "title"
                or "xmp"
                or "iframe"
                or "noembed"
                or "noframes"
                or "plaintext";
}
