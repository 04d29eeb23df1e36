using DocumentFormat.OpenXml.Packaging;
using DocumentFormat.OpenXml.Spreadsheet;
using DocumentFormat.OpenXml.Validation;
using GovOpen.Export.Xlsx;
using GovOpen.Parsing.Tasks;

namespace GovOpen.Export.Tests;

/// <summary>A workbook that was written, read back with the SDK.</summary>
internal sealed class Workbook : IDisposable
{
    private readonly SpreadsheetDocument document;

    private Workbook(byte[] bytes)
    {
        Bytes = bytes;
        document = SpreadsheetDocument.Open(new MemoryStream(bytes), isEditable: false);
    }

    public byte[] Bytes { get; }

    public IReadOnlyList<string> Names => [.. Sheets.Select(sheet => sheet.Name!.Value!)];

    public IEnumerable<string> Errors =>
        new OpenXmlValidator(DocumentFormat.OpenXml.FileFormatVersions.Office2019)
            .Validate(document)
            .Select(error => $"{error.Path?.XPath}: {error.Description}");

    private IEnumerable<Sheet> Sheets => document.WorkbookPart!.Workbook.Descendants<Sheet>();

    public static Workbook Of(XlsxOptions options, params Notice[] notices) => new(Write(options, notices));

    public static byte[] Write(XlsxOptions options, params Notice[] notices)
    {
        using var stream = new MemoryStream();
        WriteTo(stream, options, notices);
        return stream.ToArray();
    }

    public static void WriteTo(Stream stream, XlsxOptions options, params Notice[] notices)
    {
        using var exporter = new XlsxExporter(stream, options);
        foreach (var notice in notices)
        {
            exporter.Write(notice);
        }

        exporter.Complete();
    }

    public WorksheetPart Part(string sheet) =>
        (WorksheetPart)document.WorkbookPart!.GetPartById(Sheets.Single(each => each.Name!.Value == sheet).Id!.Value!);

    /// <summary>The cells of a column below its head.</summary>
    public IReadOnlyList<Cell> Cells(string sheet, string header)
    {
        var rows = Part(sheet).Worksheet.Descendants<Row>().Select(row => row.Elements<Cell>().ToList()).ToList();
        var column = rows[0].FindIndex(cell => cell.InnerText == header);
        Assert.True(column >= 0, $"{sheet} has no column {header}");
        return [.. rows.Skip(1).Select(row => row[column])];
    }

    /// <summary>The texts and numbers of a column below its head.</summary>
    public IEnumerable<string> Texts(string sheet, string header) =>
        Cells(sheet, header).Select(cell => cell.InnerText);

    public IReadOnlyList<string> Heads(string sheet) =>
        [.. Part(sheet).Worksheet.Descendants<Row>().First().Elements<Cell>().Select(cell => cell.InnerText)];

    public void Dispose() => document.Dispose();
}
