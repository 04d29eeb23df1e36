using System.Globalization;
using System.IO.Compression;
using System.Text;
using GovOpen.Parsing;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Tests.Readers.Pdf;

namespace GovOpen.Benchmarks;

/// <summary>Sets a text as PDF: packed content, one font with a ToUnicode map, tables ruled around every cell.</summary>
internal sealed class PdfMaker
{
    private const int Left = 60;
    private const int Width = 480;
    private const int Top = 790;
    private const int Bottom = 60;
    private const int Size = 14;
    private const int Leading = 28;
    private const int CellSize = 10;
    private const int CellLeading = 14;
    private const int Padding = 3;

    private readonly PdfWriter pdf = new();
    private readonly StringBuilder content = new();
    private readonly string resources;
    private int y = Top;

    private PdfMaker() => resources = $"/Font<</F {pdf.AddUnicodeFont()} 0 R>>";

    public static SourceFile FileOf(SourceFile text)
    {
        var maker = new PdfMaker();
        foreach (var block in Corpus.ReadBlocks(text).Blocks)
        {
            switch (block)
            {
                case Block.Paragraph paragraph:
                    maker.Add(paragraph.Text.Value);
                    break;
                case Block.Table table:
                    maker.Add(table.Grid);
                    break;
                default:
                    break;
            }
        }

        maker.EndPage();
        return new(Path.ChangeExtension(text.Name, "pdf"), maker.pdf.ToCompressedBytes());
    }

    private void Add(string paragraph)
    {
        foreach (var line in Wrap("　　" + paragraph, Width / Size))
        {
            Room(Leading);
            Show(line, Left, y, Size);
        }
    }

    private void Add(TableGrid grid)
    {
        var columns = Math.Max(1, grid.Rows.Max(row => row.Cells.Count));
        var width = Width / columns;
        foreach (var row in grid.Rows)
        {
            var cells = row
                .Cells.Select(cell => Wrap(cell.Text.Value, (width - 2 * Padding) / CellSize).ToList())
                .ToList();
            var height = 2 * Padding + CellLeading * cells.Max(lines => Math.Max(1, lines.Count));
            Room(height);
            for (var i = 0; i < cells.Count; i++)
            {
                Draw($"{Left + i * width} {y} {width} {height} re S");
                for (var line = 0; line < cells[i].Count; line++)
                {
                    var baseline = y + height - Padding - CellSize - line * CellLeading;
                    Show(cells[i][line], Left + i * width + Padding, baseline, CellSize);
                }
            }
        }
    }

    private void Room(int height)
    {
        if (y - height < Bottom)
        {
            EndPage();
        }

        y -= height;
    }

    private void EndPage()
    {
        var stream = pdf.AddStream(Packed(content.ToString()), "/Filter/FlateDecode");
        pdf.AddPage("", resources, $"/MediaBox[0 0 600 850]/Contents {stream} 0 R");
        content.Clear();
        y = Top;
    }

    private void Show(string text, int x, int baseline, int size) =>
        Draw($"BT /F {size} Tf {x} {baseline} Td {PdfWriter.Utf16(text)} Tj ET");

    private void Draw(FormattableString operators) =>
        content.Append(operators.ToString(CultureInfo.InvariantCulture)).Append('\n');

    private static IEnumerable<string> Wrap(string text, int width) =>
        text.Split('\n').SelectMany(line => line.Chunk(Math.Max(1, width)).Select(part => new string(part)));

    private static byte[] Packed(string text)
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Optimal))
        {
            zlib.Write(Encoding.Latin1.GetBytes(text));
        }

        return packed.ToArray();
    }
}
