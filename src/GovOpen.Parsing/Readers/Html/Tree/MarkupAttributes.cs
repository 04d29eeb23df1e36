using AngleSharp.Common;
using AngleSharp.Html.Construction;
using AngleSharp.Html.Parser.Tokens.Struct;

namespace GovOpen.Parsing.Readers.Html.Tree;

/// <summary>The few attributes of an element that reading looks at.</summary>
internal sealed class MarkupAttributes(MarkupTree tree) : IConstructableNamedNodeMap
{
    private readonly List<Attribute> attributes = [];

    /// <summary>What the style attribute says, or null where there is none.</summary>
    public InlineStyle? Style { get; private set; }

    public int Length => attributes.Count;

    public IConstructableAttr? this[StringOrMemory name] => Find(name);

    public string? Value(ReadOnlySpan<char> name) => Find(name)?.Value.ToString();

    public void Set(StringOrMemory name, StringOrMemory value)
    {
        if (name.Memory.Span is "style")
        {
            Style = tree.StyleOf(value.Memory.Span);
        }
        else if (Find(name) is { } known)
        {
            known.Value = value.ToString();
        }
        else
        {
            attributes.Add(new(MarkupParser.NameOf(name)) { Value = value.ToString() });
        }
    }

    public void SetAll(StructAttributes given)
    {
        for (var i = 0; i < given.Count; i++)
        {
            var attribute = given[i];
            Set(attribute.Name, attribute.Value);
        }
    }

    public bool SameAs(IConstructableNamedNodeMap? other)
    {
        if (other is not MarkupAttributes map || map.Length != Length || map.Style != Style)
        {
            return false;
        }

        foreach (var attribute in attributes)
        {
            if (map.Find(attribute.Name) is not { } twin || twin.Value != attribute.Value)
            {
                return false;
            }
        }

        return true;
    }

    private Attribute? Find(ReadOnlySpan<char> name)
    {
        foreach (var attribute in attributes)
        {
            if (name.SequenceEqual(attribute.NameText))
            {
                return attribute;
            }
        }

        return null;
    }

    private sealed class Attribute(string name) : IConstructableAttr
    {
        public string NameText => name;

        public StringOrMemory Name => name;

        public StringOrMemory Value { get; set; }
    }
}
