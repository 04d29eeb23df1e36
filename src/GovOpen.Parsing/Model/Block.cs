namespace GovOpen.Parsing.Model;

/// <summary>One thing on the page, in reading order. Says what is there, never what it means.</summary>
public abstract record Block
{
    private Block() { }

    /// <summary>A line or paragraph as the format gives it.</summary>
    public sealed record Paragraph(SourceText Text, ParagraphHints Hints) : Block;

    /// <summary>A table.</summary>
    public sealed record Table(TableGrid Grid) : Block;
}

/// <summary>How a paragraph looks: evidence for titles and headings, never proof.</summary>
/// <param name="HeadingLevel">1–6 as the markup says, 0 where it says nothing.</param>
/// <param name="IsCentered">Set in the middle of the line.</param>
/// <param name="IsBold">Bold throughout.</param>
/// <param name="BlankLinesBefore">Empty lines between this and the paragraph before.</param>
/// <param name="StartsPage">A page, or a rule, begins right before it.</param>
/// <param name="ListDepth">How many lists of the markup hold the numbered item that the paragraph is; 0 where the markup does not say.</param>
public readonly record struct ParagraphHints(
    int HeadingLevel = 0,
    bool IsCentered = false,
    bool IsBold = false,
    int BlankLinesBefore = 0,
    bool StartsPage = false,
    int ListDepth = 0
);
