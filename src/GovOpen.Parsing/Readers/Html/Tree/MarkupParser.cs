using AngleSharp;
using AngleSharp.Common;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser;
using AngleSharp.Html.Parser.Tokens.Struct;
using AngleSharp.Text;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Readers.Html.Tree;

/// <summary>Runs AngleSharp's HTML parser over prepared markup and gives the tree.</summary>
internal static class MarkupParser
{
    /// <summary>Elements allowed for each tag in the file: closing and re-opening of formatting makes a few more.</summary>
    private const int ElementsPerTag = 8;
    private const int ElementsAtLeast = 10_000;

    private static readonly WordTable<string> KeptAttributes = Load(
        "id class style hidden align type start value reversed rowspan colspan border role encoding color face size"
    );

    /// <exception cref="MarkupBudgetException">Unclosed formatting multiplied past the budget.</exception>
    public static MarkupTree Parse(string markup, int tags, CancellationToken cancel)
    {
        var factory = new MarkupFactory(
            markup,
            (int)Math.Min(int.MaxValue, ElementsAtLeast + (long)tags * ElementsPerTag)
        );
        // No more than tree construction asks for: the standard services are many, and each page would make them anew.
        var context = BrowsingContext.New(new Configuration([factory]));
        var options = new HtmlParserOptions
        {
            IsNotConsumingCharacterReferences = true,
            DisableElementPositionTracking = true,
            SkipComments = true,
            SkipScriptText = true,
            ShouldEmitAttribute = static (ref StructHtmlToken token, ReadOnlyMemory<char> name) =>
                KeptAttributes.Contains(name.Span)
                || (token.Name.Memory.Span is "meta" && name.Span is "name" or "property" or "content"),
        };
        var parser = new HtmlParser(options, context);
        // Of the text sources this one alone is read without copying.
        using var source = new TextSource(new ReadOnlyMemoryTextSource(markup.AsMemory()));
        var tree = parser.ParseDocument<MarkupTree, MarkupElement>(
            source,
            (ref StructHtmlToken token, TokenConsumer next) =>
            {
                // Templates were blanked out; one that stands where text would be raw elsewhere is left out here, for
                // tree construction wants AngleSharp's own class of element for it.
                if (!(token.IsTag && token.Name.Memory.Span is "template"))
                {
                    next(ref token);
                }

                return cancel.IsCancellationRequested ? TokenConsumptionResult.Stop : TokenConsumptionResult.Continue;
            }
        );
        // The tokenizer's buffer is as long as the page: it goes back to where it was rented.
        ((IConstructableDocument)tree).Builder?.Dispose();
        return tree;
    }

    /// <summary>An attribute's name; the one instance that all attributes share.</summary>
    public static string NameOf(StringOrMemory name) =>
        KeptAttributes.TryGet(name.Memory.Span, out var kept) ? kept : name.ToString();

    private static WordTable<string> Load(string names)
    {
        var table = new WordTable<string>(32, ignoresCase: true);
        foreach (var name in names.Split(' '))
        {
            table.Add(name, name);
        }

        return table;
    }
}
