using GovOpen.Parsing.Readers.Pdf.Cos;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Graphics;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Resources;

/// <summary>What the pages of a file share: resources and forms, each read once.</summary>
internal sealed class PageStock(ICosSource source, FontCache fonts)
{
    // Letterheads and page frames are drawn again and again; what is larger than all of them is not worth keeping.
    private const long MaxFormBytes = 16 * 1024 * 1024;
    private const int MaxResources = 4096;

    private readonly Dictionary<CosStream, FormXObject> forms = [];
    private readonly Dictionary<CosDictionary, PageResources> resources = [];
    private long formBytes;
    private int generation;

    public PageResources None { get; } = new(null, source, fonts);

    public PageResources Resources(CosDictionary dictionary)
    {
        if (generation == fonts.Generation && resources.TryGetValue(dictionary, out var known))
        {
            return known;
        }

        if (resources.Count >= MaxResources || generation != fonts.Generation)
        {
            resources.Clear();
            generation = fonts.Generation;
        }

        var made = new PageResources(dictionary, source, fonts);
        resources.Add(dictionary, made);
        return made;
    }

    public FormXObject Form(CosStream stream)
    {
        if (forms.TryGetValue(stream, out var known))
        {
            return known;
        }

        var form = Read(stream);
        if (formBytes + form.Content.Length <= MaxFormBytes)
        {
            formBytes += form.Content.Length;
            forms.Add(stream, form);
        }

        return form;
    }

    private FormXObject Read(CosStream stream)
    {
        var dictionary = stream.Dictionary;
        var matrix = Numbers(dictionary["Matrix"], 6);
        var box = Numbers(dictionary["BBox"], 4);
        return new(
            source.Decode(stream),
            matrix is null ? Affine.Identity : new(matrix[0], matrix[1], matrix[2], matrix[3], matrix[4], matrix[5]),
            box is null
                ? null
                : new(
                    Math.Min(box[0], box[2]),
                    Math.Min(box[1], box[3]),
                    Math.Max(box[0], box[2]),
                    Math.Max(box[1], box[3])
                ),
            source.Dictionary(dictionary["Resources"])
        );
    }

    private double[]? Numbers(CosObject? value, int count)
    {
        if (source.Array(value) is not { } array || array.Items.Count < count)
        {
            return null;
        }

        var numbers = new double[count];
        for (var i = 0; i < count; i++)
        {
            if (source.Number(array.Items[i]) is not { } number)
            {
                return null;
            }

            numbers[i] = number;
        }

        return numbers;
    }
}
