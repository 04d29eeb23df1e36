using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Readers.Html;

/// <summary>A page's text, told apart.</summary>
internal sealed class SortedPage
{
    public List<Block> Blocks { get; } = [];

    public List<MetadataField> Metadata { get; } = [];

    public List<Furniture> Furniture { get; } = [];
}
