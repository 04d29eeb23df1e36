namespace GovOpen.Parsing.Readers.Pdf.Cos;

/// <summary>What page tree nodes hand down to their pages (ISO 32000-2, 7.7.3.4), and the page that takes it.</summary>
internal sealed record CosPageBuilder(ICosSource Source)
{
    // What viewers assume: US letter.
    private static readonly CosRectangle DefaultBox = new(0, 0, 612, 792);

    private static readonly CosDictionary NoResources = new(new Dictionary<string, CosObject>(StringComparer.Ordinal));

    private CosObject? Resources { get; init; }

    private CosObject? MediaBox { get; init; }

    private CosObject? CropBox { get; init; }

    private CosObject? Rotate { get; init; }

    /// <summary>With what a node says instead.</summary>
    public CosPageBuilder Below(CosDictionary node) =>
        this with
        {
            Resources = node["Resources"] ?? Resources,
            MediaBox = node["MediaBox"] ?? MediaBox,
            CropBox = node["CropBox"] ?? CropBox,
            Rotate = node["Rotate"] ?? Rotate,
        };

    public CosPage Build(int number, CosDictionary page)
    {
        var own = Below(page);
        var media = Usable(CosRectangle.Read(Source, own.MediaBox)) ?? DefaultBox;
        var crop = CosRectangle.Read(Source, own.CropBox)?.Intersect(media);
        return new(number)
        {
            Resources = Source.Dictionary(own.Resources) ?? NoResources,
            CropBox = Usable(crop) ?? media,
            Rotate = Quarter(Source.Number(own.Rotate) ?? 0),
            UserUnit = Source.Number(page["UserUnit"]) is > 0 and <= 1e6 and var unit ? unit : 1,
            Contents = Contents(page["Contents"]),
        };
    }

    private static CosRectangle? Usable(CosRectangle? box) => box is { IsEmpty: false } ? box : null;

    private static int Quarter(double degrees) => ((int)Math.Round(degrees % 360 / 90) * 90 + 360) % 360;

    private IReadOnlyList<CosStream> Contents(CosObject? value) =>
        Source.Resolve(value) switch
        {
            CosStream single => [single],
            CosArray several => [.. several.Items.Select(Source.Resolve).OfType<CosStream>()],
            _ => [],
        };
}
