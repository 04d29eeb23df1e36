namespace GovOpen.Parsing.Readers.Pdf.Cos;

/// <summary>A rectangle in the coordinates of PDF, y upwards (ISO 32000-2, 7.9.5): X0 ≤ X1, Y0 ≤ Y1.</summary>
internal readonly record struct CosRectangle(double X0, double Y0, double X1, double Y1)
{
    public bool IsEmpty => X0 >= X1 || Y0 >= Y1;

    /// <summary>From any two opposite corners; null where the value is no array of four numbers.</summary>
    public static CosRectangle? Read(ICosSource source, CosObject? value) =>
        source.Array(value) is { Items: { Count: >= 4 } items }
        && source.Number(items[0]) is { } a
        && source.Number(items[1]) is { } b
        && source.Number(items[2]) is { } c
        && source.Number(items[3]) is { } d
            ? new CosRectangle(Math.Min(a, c), Math.Min(b, d), Math.Max(a, c), Math.Max(b, d))
            : null;

    public CosRectangle Intersect(CosRectangle other) =>
        new(Math.Max(X0, other.X0), Math.Max(Y0, other.Y0), Math.Min(X1, other.X1), Math.Min(Y1, other.Y1));
}
