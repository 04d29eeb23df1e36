using System.Globalization;
using System.IO.Compression;
using System.Text;
using System.Xml;
using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace GovOpen.Export.Xlsx;

/// <summary>
/// The package around the sheets. Its own zip rather than the SDK's: that one keeps whole parts in memory, names relationships
/// by chance and takes times from the clock.
/// </summary>
internal sealed class WorkbookPackage : IDisposable
{
    private const string Relationships = "http://schemas.openxmlformats.org/package/2006/relationships";
    private const string OfficeDocument = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private const string SpreadsheetType = "application/vnd.openxmlformats-officedocument.spreadsheetml.";

    /// <summary>The first moment that a zip can tell.</summary>
    private static readonly DateTimeOffset FixedTime = new(1980, 1, 1, 0, 0, 0, TimeSpan.Zero);

    private readonly ZipArchive zip;
    private readonly List<(SheetLayout Layout, string Name, int Rows)> sheets = [];

    /// <param name="output">Seekable; left open.</param>
    public WorkbookPackage(Stream output)
    {
        zip = new(output, ZipArchiveMode.Create, leaveOpen: true);
        // First in the file, so that tools that look at its start know what it is.
        WriteRelationships("_rels/.rels", [(OfficeDocument + "officeDocument", "xl/workbook.xml", false)]);
    }

    public static string RelationshipId(int number) => string.Create(CultureInfo.InvariantCulture, $"rId{number}");

    /// <summary>Opens the next sheet. The one before has to be closed.</summary>
    public SheetWriter OpenSheet(SheetLayout layout, string name, XlsxLimits limits)
    {
        sheets.Add((layout, name, 0));
        return new(Open(Path(sheets.Count)), layout, limits, isFirst: sheets.Count == 1);
    }

    /// <summary>Closes the sheet that was opened last.</summary>
    public void CloseSheet(SheetWriter sheet)
    {
        sheet.Complete();
        sheet.Dispose();
        sheets[^1] = sheets[^1] with { Rows = sheet.Rows };
        var targets = sheet.Targets.Select(target => (OfficeDocument + "hyperlink", target, true)).ToList();
        if (targets.Count > 0)
        {
            WriteRelationships(
                string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/_rels/sheet{sheets.Count}.xml.rels"),
                targets
            );
        }
    }

    /// <summary>Writes what holds the sheets together.</summary>
    public void Complete()
    {
        WritePart("xl/workbook.xml", Workbook());
        WriteRelationships(
            "xl/_rels/workbook.xml.rels",
            [
                .. sheets.Select((_, i) => (OfficeDocument + "worksheet", Path(i + 1)["xl/".Length..], false)),
                (OfficeDocument + "styles", "styles.xml", false),
            ]
        );
        WritePart("xl/styles.xml", Stylesheets.Create());
        WriteContentTypes();
    }

    public void Dispose() => zip.Dispose();

    private static string Path(int sheet) =>
        string.Create(CultureInfo.InvariantCulture, $"xl/worksheets/sheet{sheet}.xml");

    private Workbook Workbook() =>
        new(
            new BookViews(
                new WorkbookView
                {
                    FirstSheet = 0,
                    ActiveTab = 0,
                    TabRatio = 800,
                }
            ),
            new Sheets(
                sheets.Select(
                    (sheet, i) =>
                        new Sheet
                        {
                            Name = sheet.Name,
                            SheetId = (uint)i + 1,
                            Id = RelationshipId(i + 1),
                        }
                )
            ),
            new DefinedNames(sheets.SelectMany(Names))
        );

    // Excel keeps its filters under this name, prints the head on every page, and only the columns that people read.
    private static IEnumerable<DefinedName> Names((SheetLayout Layout, string Name, int Rows) sheet, int index)
    {
        var last = SheetLayout.Letters(sheet.Layout.Columns.Count - 1);
        var printed = SheetLayout.Letters((sheet.Layout.Printed ?? sheet.Layout.Columns.Count) - 1);
        yield return Name("_xlnm._FilterDatabase", $"$A$1:${last}${sheet.Rows}", isHidden: true);
        yield return Name("_xlnm.Print_Area", $"$A$1:${printed}${sheet.Rows}");
        yield return Name("_xlnm.Print_Titles", "$1:$1");

        DefinedName Name(string name, string range, bool isHidden = false) =>
            new($"'{sheet.Name}'!{range}")
            {
                Name = name,
                LocalSheetId = (uint)index,
                Hidden = isHidden ? true : null,
            };
    }

    private Stream Open(string path)
    {
        var entry = zip.CreateEntry(path, CompressionLevel.Optimal);
        entry.LastWriteTime = FixedTime;
        entry.ExternalAttributes = 0;
        return entry.Open();
    }

    private void WritePart(string path, OpenXmlElement root)
    {
        using var part = Open(path);
        using var xml = OpenXmlWriter.Create(part);
        xml.WriteStartDocument(standalone: true);
        xml.WriteElement(root);
        xml.Close();
    }

    private void WriteRelationships(
        string path,
        IReadOnlyList<(string Type, string Target, bool IsExternal)> targets
    ) =>
        WriteXml(
            path,
            xml =>
            {
                xml.WriteStartElement("Relationships", Relationships);
                for (var i = 0; i < targets.Count; i++)
                {
                    xml.WriteStartElement("Relationship", Relationships);
                    xml.WriteAttributeString("Id", RelationshipId(i + 1));
                    xml.WriteAttributeString("Type", targets[i].Type);
                    xml.WriteAttributeString("Target", targets[i].Target);
                    if (targets[i].IsExternal)
                    {
                        xml.WriteAttributeString("TargetMode", "External");
                    }

                    xml.WriteEndElement();
                }
            }
        );

    private void WriteContentTypes() =>
        WriteXml(
            "[Content_Types].xml",
            xml =>
            {
                const string Types = "http://schemas.openxmlformats.org/package/2006/content-types";
                xml.WriteStartElement("Types", Types);
                Add("Default", "Extension", "rels", "application/vnd.openxmlformats-package.relationships+xml");
                Add("Default", "Extension", "xml", "application/xml");
                Add("Override", "PartName", "/xl/workbook.xml", $"{SpreadsheetType}sheet.main+xml");
                Add("Override", "PartName", "/xl/styles.xml", $"{SpreadsheetType}styles+xml");
                for (var i = 1; i <= sheets.Count; i++)
                {
                    Add("Override", "PartName", $"/{Path(i)}", $"{SpreadsheetType}worksheet+xml");
                }

                void Add(string element, string key, string value, string type)
                {
                    xml.WriteStartElement(element, Types);
                    xml.WriteAttributeString(key, value);
                    xml.WriteAttributeString("ContentType", type);
                    xml.WriteEndElement();
                }
            }
        );

    private void WriteXml(string path, Action<XmlWriter> write)
    {
        using var part = Open(path);
        using var xml = XmlWriter.Create(
            part,
            new XmlWriterSettings { Encoding = new UTF8Encoding(encoderShouldEmitUTF8Identifier: false) }
        );
        xml.WriteStartDocument(standalone: true);
        write(xml);
    }
}
