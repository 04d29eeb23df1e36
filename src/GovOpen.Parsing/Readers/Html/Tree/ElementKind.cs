namespace GovOpen.Parsing.Readers.Html.Tree;

/// <summary>What an element means for reading.</summary>
internal enum ElementKind
{
    /// <summary>Joins the line it stands in; also every unknown element.</summary>
    Inline,

    /// <summary>Begins and ends a line.</summary>
    Block,

    /// <summary>Shows nothing: script, style, template.</summary>
    Hidden,

    /// <summary>Shows text that is for working the page: button, select, textarea.</summary>
    Control,

    Bold,
    Link,
    LineBreak,
    Rule,
    Paragraph,
    Heading,
    Center,
    Preformatted,
    List,
    ListItem,
    Table,
    RowGroup,
    Row,
    Cell,
    Caption,

    /// <summary>Pronunciation set beside the text.</summary>
    Annotation,
}
