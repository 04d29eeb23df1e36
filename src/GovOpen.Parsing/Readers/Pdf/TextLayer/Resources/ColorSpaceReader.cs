using GovOpen.Parsing.Readers.Pdf.Cos;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Resources;

/// <summary>Reads a colour space of the resources (ISO 32000-2, 8.6.3). What is unknown is guessed by its size, or gray.</summary>
internal static class ColorSpaceReader
{
    // An indexed space over a pattern over … is nonsense; three levels cover every sound one.
    private const int MaxDepth = 4;

    public static ColorSpace Read(ICosSource source, CosObject value) => Read(source, value, 0);

    /// <summary>The space of a name that needs no resource, short names of inline images included; null for any other.</summary>
    public static ColorSpace? Named(string? name) =>
        name switch
        {
            "DeviceGray" or "CalGray" or "G" => ColorSpace.Gray,
            "DeviceRGB" or "CalRGB" or "RGB" => ColorSpace.Rgb,
            "DeviceCMYK" or "CMYK" => ColorSpace.Cmyk,
            "Lab" => ColorSpace.Lab,
            "Pattern" => ColorSpace.Pattern,
            _ => null,
        };

    private static ColorSpace Read(ICosSource source, CosObject? value, int depth)
    {
        var resolved = source.Resolve(value);
        if (resolved is CosName name)
        {
            return Named(name.Value) ?? ColorSpace.Gray;
        }

        if (depth >= MaxDepth || resolved is not CosArray { Items: { Count: > 0 } items })
        {
            return ColorSpace.Gray;
        }

        var kind = source.Name(items[0]);
        return kind switch
        {
            "ICCBased" when items.Count > 1 => Profile(source, items[1]),
            "Indexed" or "I" when items.Count > 3 => new(ColorSpaceKind.Indexed, 1)
            {
                Base = Read(source, items[1], depth + 1),
                Lookup = Lookup(source, items[3]),
            },
            "Separation" or "DeviceN" when items.Count > 3 => Ink(source, items, depth),
            _ => Named(kind) ?? ColorSpace.Gray,
        };
    }

    private static ColorSpace Profile(ICosSource source, CosObject value) =>
        source.Integer(source.Dictionary(value)?["N"]) switch
        {
            3 => ColorSpace.Rgb,
            4 => ColorSpace.Cmyk,
            _ => ColorSpace.Gray,
        };

    private static ReadOnlyMemory<byte> Lookup(ICosSource source, CosObject value) =>
        source.Resolve(value) switch
        {
            CosString text => text.Bytes,
            CosStream stream => source.Decode(stream),
            _ => default,
        };

    private static ColorSpace Ink(ICosSource source, IReadOnlyList<CosObject> items, int depth)
    {
        var count = source.Array(items[1])?.Items.Count ?? 1;
        var ink = new ColorSpace(ColorSpaceKind.Ink, count) { Base = Read(source, items[2], depth + 1) };
        var function = source.Dictionary(items[3]);
        if (count != 1 || source.Integer(function?["FunctionType"]) != 2)
        {
            return ink;
        }

        return ink with
        {
            Tint = (Numbers(source, function?["C0"], 0), Numbers(source, function?["C1"], 1)),
        };
    }

    private static double[] Numbers(ICosSource source, CosObject? value, double missing)
    {
        if (source.Array(value) is not { } array)
        {
            return [missing];
        }

        var numbers = new double[Math.Min(array.Items.Count, 4)];
        for (var i = 0; i < numbers.Length; i++)
        {
            numbers[i] = source.Number(array.Items[i]) is { } number ? number : missing;
        }

        return numbers;
    }
}
