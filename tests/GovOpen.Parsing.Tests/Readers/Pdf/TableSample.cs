using System.Globalization;
using System.Text;

namespace GovOpen.Parsing.Tests.Readers.Pdf;

/// <summary>A written PDF notice: a title and two items on the first page, a ruled task table over two pages.</summary>
internal static class TableSample
{
    private static readonly string[] Lines =
    [
        "某县2022年政务公开工作要点",
        "一、健全机制。要抓好落实。",
        "二、加强公开。2022年6月底前完成。",
    ];

    private static readonly string[][] Rows =
    [
        ["序号", "工作任务", "责任单位", "完成时限"],
        ["1", "公开权责清单", "县司法局", "2022年6月底前"],
        ["2", "公开财政预决算", "县财政局", "长期坚持"],
        ["3", "规范信息发布", "县政府办", "2022年12月底前"],
        ["4", "办理依申请公开", "各乡镇", "持续推进"],
    ];

    private static readonly int[] Columns = [60, 100, 280, 400, 540];

    /// <param name="isCompressed">Object streams and a cross-reference stream.</param>
    public static byte[] Write(bool isCompressed)
    {
        var pdf = new PdfWriter();
        var font = pdf.AddUnicodeFont();
        var resources = $"/Font<</F {font} 0 R>>";
        var head = string.Concat(Lines.Select((line, i) => Show(line, 100, 780 - (i * 30), 14)));
        pdf.AddPage(head + Table(Rows[..3], 600), resources);
        pdf.AddPage(Table([Rows[0], .. Rows[3..]], 780), resources);
        return isCompressed ? pdf.ToCompressedBytes() : pdf.ToBytes();
    }

    private static string Table(string[][] rows, int top)
    {
        var content = new StringBuilder("0.5 w\n");
        for (var row = 0; row <= rows.Length; row++)
        {
            content.Append(
                CultureInfo.InvariantCulture,
                $"{Columns[0]} {top - (row * 30)} m {Columns[^1]} {top - (row * 30)} l S\n"
            );
        }

        foreach (var x in Columns)
        {
            content.Append(CultureInfo.InvariantCulture, $"{x} {top} m {x} {top - (rows.Length * 30)} l S\n");
        }

        for (var row = 0; row < rows.Length; row++)
        {
            for (var column = 0; column < rows[row].Length; column++)
            {
                content.Append(Show(rows[row][column], Columns[column] + 4, top - (row * 30) - 20, 12));
            }
        }

        return content.ToString();
    }

    private static string Show(string text, int x, int y, int size) =>
        string.Create(CultureInfo.InvariantCulture, $"BT /F {size} Tf {x} {y} Td {PdfWriter.Utf16(text)} Tj ET\n");
}
