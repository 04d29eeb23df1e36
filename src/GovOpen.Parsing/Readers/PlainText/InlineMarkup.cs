namespace GovOpen.Parsing.Readers.PlainText;

/// <summary>Which markup inside a line is read as such.</summary>
[Flags]
internal enum InlineMarkup
{
    None = 0,

    /// <summary>HTML tags and entities that were left in the text, and bold between pairs of asterisks.</summary>
    Stray = 1,

    /// <summary>A backslash before a pipe.</summary>
    EscapedPipes = 2,

    /// <summary>Everything that Markdown knows: emphasis, links, images, escapes, code.</summary>
    Markdown = 4,
}
