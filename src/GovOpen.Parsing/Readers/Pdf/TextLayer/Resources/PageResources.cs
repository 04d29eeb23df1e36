using GovOpen.Parsing.Readers.Pdf.Cos;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Resources;

/// <summary>The named resources of a page or form (ISO 32000-2, 7.8.3).</summary>
internal sealed class PageResources(CosDictionary? dictionary, ICosSource source, FontCache fonts)
{
    private ResourceTable<PageFont> fontTable = new(source.Dictionary(dictionary?["Font"]), fonts.Find);
    private int generation = fonts.Generation;

    private readonly ResourceTable<XObject> xObjects = new(
        source.Dictionary(dictionary?["XObject"]),
        value => Resources.XObject.Read(source, value)
    );

    private readonly ResourceTable<ColorSpace> spaces = new(
        source.Dictionary(dictionary?["ColorSpace"]),
        value => ColorSpaceReader.Read(source, value)
    );

    private readonly ResourceTable<GraphicsParameters> parameters = new(
        source.Dictionary(dictionary?["ExtGState"]),
        value => GraphicsParameters.Read(source, value)
    );

    private readonly ResourceTable<CosObject> properties = new(
        source.Dictionary(dictionary?["Properties"]),
        value => value
    );

    /// <param name="name">The bytes of a name, its slash included; so for all kinds.</param>
    public PageFont? Font(ReadOnlySpan<byte> name)
    {
        if (generation != fonts.Generation)
        {
            fontTable = new(source.Dictionary(dictionary?["Font"]), fonts.Find);
            generation = fonts.Generation;
        }

        return fontTable.Find(name);
    }

    public XObject? XObject(ReadOnlySpan<byte> name) => xObjects.Find(name);

    /// <summary>The space of a name: one of the resources, or one that needs none. Gray where it is neither.</summary>
    public ColorSpace Space(ReadOnlySpan<byte> name) =>
        spaces.Find(name) ?? ColorSpaceReader.Named(CosText.Name(name)) ?? ColorSpace.Gray;

    public GraphicsParameters? Parameters(ReadOnlySpan<byte> name) => parameters.Find(name);

    /// <summary>A property list of marked content as it is named: a reference is not followed.</summary>
    public CosObject? Properties(ReadOnlySpan<byte> name) => properties.Find(name);
}
