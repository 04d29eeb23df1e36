using AngleSharp.Common;
using AngleSharp.Dom;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;

namespace GovOpen.Parsing.Readers.Html.Tree;

/// <summary>The document node: knows the parser's place in the source, and so where each text stands.</summary>
/// <param name="source">What the parser reads; its index is the end of the text just handed over.</param>
/// <param name="markup">The characters that the parser reads; offsets in it are plane offsets.</param>
/// <param name="elementBudget">The most elements that may be made.</param>
internal sealed class MarkupTree(TextSource source, string markup, int elementBudget)
    : MarkupNode,
        IConstructableDocument
{
    private readonly Dictionary<string, InlineStyle>.AlternateLookup<ReadOnlySpan<char>> styles = new Dictionary<
        string,
        InlineStyle
    >(StringComparer.Ordinal).GetAlternateLookup<ReadOnlySpan<char>>();

    // A style sheet of hundreds of characters stands in every paragraph, and its neighbours have the same two or three.
    private readonly (string? Css, InlineStyle Style)[] recent = new (string?, InlineStyle)[4];

    private int oldest;
    private int made;

    /// <summary>Texts that could not be placed in the source.</summary>
    public int UnplacedTexts { get; private set; }

    public override StringOrMemory NodeName => "#document";

    public QuirksMode QuirksMode { get; set; }

    TextSource IConstructableDocument.Source => source;

    IDisposable? IConstructableDocument.Builder { get; set; }

    public bool IsLoading => false;

    // Tree construction goes back to it for what belongs there and stands behind it: </head><script>.
    IConstructableElement? IConstructableDocument.Head => Root is { } root ? FirstElement(root, "head") : null;

    IConstructableElement IConstructableDocument.DocumentElement =>
        Root ?? throw new InvalidOperationException("Asked for the document element before there was one.");

    /// <summary>The html element.</summary>
    public MarkupElement? Root => FirstElement(this, name: null);

    protected override MarkupTree Tree => this;

    private static MarkupElement? FirstElement(MarkupNode parent, string? name)
    {
        foreach (var child in parent.Children)
        {
            if (child is MarkupElement element && (name is null || element.Name == name))
            {
                return element;
            }
        }

        return null;
    }

    /// <summary>What a style attribute says. Pages repeat the same few: each is read once.</summary>
    public InlineStyle StyleOf(ReadOnlySpan<char> css)
    {
        foreach (var (known, meaning) in recent)
        {
            if (known is not null && css.SequenceEqual(known))
            {
                return meaning;
            }
        }

        if (!styles.TryGetValue(css, out var words, out var style))
        {
            (words, style) = (css.ToString(), InlineStyle.Read(css));
            styles.Dictionary.Add(words, style);
        }

        recent[oldest] = (words, style);
        oldest = (oldest + 1) % recent.Length;
        return style;
    }

    /// <summary>Counts an element, and stops a page whose unclosed formatting multiplies without end.</summary>
    public void CountElement()
    {
        if (++made > elementBudget)
        {
            throw new MarkupBudgetException();
        }
    }

    /// <summary>
    /// A text node for characters just tokenized. The tokenizer stands at their end; line ends and NULs were evened
    /// out beforehand, so lengths agree. White space that tree construction split off the front is the exception.
    /// </summary>
    public MarkupText Place(ReadOnlySpan<char> text)
    {
        var end = Math.Min(source.Index, markup.Length);
        var start = end - text.Length;
        if (!Stands(text, start))
        {
            // Behind the text of a CDATA section the tokenizer has read its end.
            start -= "]]>".Length;
        }

        if (Stands(text, start))
        {
            return new(this, start, text.Length, null);
        }

        if (!text.IsWhiteSpace())
        {
            UnplacedTexts++;
        }

        return new(this, -1, text.Length, text.ToString());
    }

    private bool Stands(ReadOnlySpan<char> text, int start) =>
        start >= 0 && text.SequenceEqual(markup.AsSpan(start, text.Length));

    void IConstructableDocument.PerformMicrotaskCheckpoint() { }

    void IConstructableDocument.ProvideStableState() { }

    void IConstructableDocument.AddComment(ref StructHtmlToken token) { }

    void IConstructableDocument.TrackError(Exception exception) { }

    Task IConstructableDocument.WaitForReadyAsync(CancellationToken cancelToken) => Task.CompletedTask;

    Task IConstructableDocument.FinishLoadingAsync() => Task.CompletedTask;

    void IConstructableDocument.ApplyManifest() { }

    void IConstructableDocument.Clear() { }
}
