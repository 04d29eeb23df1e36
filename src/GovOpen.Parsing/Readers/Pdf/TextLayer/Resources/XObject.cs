using GovOpen.Parsing.Readers.Pdf.Cos;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Resources;

/// <summary>What Do draws: a form, or a picture.</summary>
/// <param name="Form">The form's stream, null for a picture.</param>
/// <param name="Layer">The optional content that it belongs to, or null.</param>
internal sealed record XObject(CosStream? Form, CosObject? Layer, int PixelWidth, int PixelHeight)
{
    /// <summary>Null for what is neither (a PostScript XObject).</summary>
    public static XObject? Read(ICosSource source, CosObject value)
    {
        if (source.Stream(value) is not { } stream)
        {
            return null;
        }

        var dictionary = stream.Dictionary;
        var kind = source.Name(dictionary["Subtype"]);
        if (kind == "Image")
        {
            return new(
                null,
                dictionary["OC"],
                Pixels(source.Integer(dictionary["Width"])),
                Pixels(source.Integer(dictionary["Height"]))
            );
        }

        // Some files leave /Subtype out; what has a box is a form.
        return kind == "Form" || (kind is null && dictionary["BBox"] is not null)
            ? new(stream, dictionary["OC"], 0, 0)
            : null;
    }

    private static int Pixels(int? count) => count is > 0 and { } known ? known : 0;
}
