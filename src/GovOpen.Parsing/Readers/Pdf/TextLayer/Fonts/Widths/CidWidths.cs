using GovOpen.Parsing.Readers.Pdf.Cos;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.CMaps;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.Widths;

/// <summary>Metrics of a CIDFont (ISO 32000-2, 9.7.4.3): /DW and /W, /DW2 and /W2, in thousandths of an em.</summary>
internal sealed class CidWidths
{
    private const double DefaultWidth = 1000;
    private const double DefaultOriginY = 880;
    private const double DefaultDown = -1000;
    private const int MaxRows = 200_000;

    private readonly double width;
    private readonly double originY;
    private readonly double down;
    private readonly Metrics across = new(1);
    private readonly Metrics vertical = new(3);

    public CidWidths(CosDictionary? font, ICosSource source)
    {
        width = source.Number(font?["DW"]) ?? DefaultWidth;
        across.Read(source.Array(font?["W"]), source);
        var defaults = source.Array(font?["DW2"]);
        originY = defaults is { Items.Count: >= 2 }
            ? source.Number(defaults.Items[0]) ?? DefaultOriginY
            : DefaultOriginY;
        down = defaults is { Items.Count: >= 2 } ? source.Number(defaults.Items[1]) ?? DefaultDown : DefaultDown;
        vertical.Read(source.Array(font?["W2"]), source);
    }

    public double Width(int cid) => across.Find(cid) is { } row ? row[0] : width;

    /// <summary>How far a glyph of vertical writing moves down (negative), and where its vertical origin stands.</summary>
    public (double Down, double X, double Y) Vertical(int cid) =>
        vertical.Find(cid) is { } row ? (row[0], row[1], row[2]) : (down, Width(cid) / 2, originY);

    /// <summary>Arrays of the forms "c [w …]" and "first last w" with one or three numbers a CID.</summary>
    private sealed class Metrics(int size)
    {
        private readonly List<double[]> values = [];
        private CodeRangeTable table = CodeRangeTable.Empty;

        public double[]? Find(int cid) => table.TryFind((uint)cid, out var index, out _) ? values[index] : null;

        public void Read(CosArray? array, ICosSource source)
        {
            var rows = new List<CodeRangeTable.Row>();
            for (var i = 0; array is not null && i + 1 < array.Items.Count && rows.Count < MaxRows; )
            {
                var first = Cid(source, array.Items[i]);
                if (source.Array(array.Items[i + 1]) is { } list)
                {
                    AddList(rows, first, list, source);
                    i += 2;
                }
                else
                {
                    AddRange(rows, first, Cid(source, array.Items[i + 1]), array, i + 2, source);
                    i += 2 + size;
                }
            }

            table = CodeRangeTable.FromRows(rows);
        }

        // A CID that is none is -1.
        private static int Cid(ICosSource source, CosObject item) =>
            source.Integer(item) is { } cid and >= 0 and <= ushort.MaxValue ? cid : -1;

        private void AddList(List<CodeRangeTable.Row> rows, int first, CosArray list, ICosSource source)
        {
            for (var i = 0; first >= 0 && i + size <= list.Items.Count && rows.Count < MaxRows; i += size, first++)
            {
                AddRange(rows, first, first, list, i, source);
            }
        }

        private void AddRange(
            List<CodeRangeTable.Row> rows,
            int first,
            int last,
            CosArray array,
            int at,
            ICosSource source
        )
        {
            var row = new double[size];
            for (var i = 0; i < size; i++)
            {
                row[i] = at + i < array.Items.Count ? source.Number(array.Items[at + i]) ?? double.NaN : double.NaN;
            }

            if (first >= 0 && last >= first && Array.TrueForAll(row, double.IsFinite))
            {
                rows.Add(new((uint)first, (uint)last, (uint)first, values.Count));
                values.Add(row);
            }
        }
    }
}
