using System.Globalization;
using GovOpen.Cli.Reports;
using GovOpen.Parsing;
using GovOpen.Parsing.Export;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Tasks;

namespace GovOpen.Cli.Inspection;

/// <summary>Writes a notice for people: what the reader saw, then what became of it, then what is left.</summary>
internal sealed class NoticeView(TextWriter output, bool isFull, FindingWords words)
{
    /// <summary>Terminal columns; fixed, so that the view of a file is the same everywhere.</summary>
    private const int Width = 100;

    public void Write(string path, NoticeTrace trace)
    {
        var notice = trace.Notice;
        WriteSource(notice.Source, notice.Id);
        WriteHead(notice.Head);
        WriteBlocks(trace);
        WriteTables(trace.Tables);
        WriteOutline(notice);
        new TaskView(output, Width).Write(notice);
        WriteFindings(path, notice);
        new LedgerView(output, Width, isFull).Write(notice.Ledger, notice.Plane);
    }

    private void WriteSource(NoticeSource source, string id)
    {
        output.WriteLine("== source");
        Field("name", source.Name);
        Field("id", id);
        Field("format", ExportNames.Of(source.Format));
        Field("encoding", source.Encoding);
        Field("bytes", source.Bytes.ToString(CultureInfo.InvariantCulture));
        Field("sha256", source.Sha256);
        Field("pages", source.Pages?.ToString(CultureInfo.InvariantCulture));
    }

    private void WriteHead(NoticeHead head)
    {
        Section("head");
        Field("title", head.Title);
        Field("docNumber", head.DocNumber?.Normalized);
        Field("issuers", string.Join("；", head.Issuers));
        Field("addressees", string.Join("；", head.Addressees));
        Field("issuedOn", ExportCells.Date(head.IssuedOn));
        Field("publishedOn", ExportCells.Date(head.PublishedOn));
        Field("printedOn", ExportCells.Date(head.PrintedOn));
        Field("year", head.Year?.ToString(CultureInfo.InvariantCulture));
        Field("release", head.Release);
        Field("indexNumber", head.IndexNumber);
        Field("attachments", string.Join("；", head.Attachments));
        foreach (var basis in head.Basis)
        {
            Field("basis", $"{basis.Relation}《{basis.Title}》{basis.DocNumber}");
        }

        foreach (var rule in head.Rules)
        {
            Field("rule", $"{rule.Kind}: {rule.Quote}");
        }
    }

    private void WriteBlocks(NoticeTrace trace)
    {
        var document = trace.Document;
        Section($"blocks ({document.Blocks.Count})");
        var table = 0;
        var pictures = new Queue<TextRange>(document.Pictures);
        foreach (var block in document.Blocks)
        {
            var start = StartOf(block);
            while (pictures.TryPeek(out var picture) && picture.Start < start)
            {
                WritePicture(pictures.Dequeue(), document.Plane);
            }

            var place = start is { } at ? PlaceName.Of(document.Plane, at) : string.Empty;
            switch (block)
            {
                case Block.Paragraph paragraph:
                    WriteBlock(place, Marks(paragraph.Hints), paragraph.Text.Value);
                    break;
                case Block.Table { Grid: var grid }:
                    table++;
                    WriteBlock(
                        place,
                        "table",
                        $"{table}: {grid.Rows.Count} × {grid.ColumnCount}, {grid.Form.ToString().ToLowerInvariant()}: {grid.Evidence}"
                    );
                    break;
            }
        }

        foreach (var picture in pictures)
        {
            WritePicture(picture, document.Plane);
        }
    }

    private static int? StartOf(Block block) =>
        block switch
        {
            Block.Paragraph paragraph => paragraph.Text.PlaneStart,
            Block.Table table => table
                .Grid.Rows.SelectMany(row => row.Cells)
                .Select(cell => cell.Text.PlaneStart)
                .FirstOrDefault(start => start is not null),
            _ => null,
        };

    private void WritePicture(TextRange at, SourcePlane plane) =>
        WriteBlock(
            PlaceName.Of(plane, at.Start),
            "picture",
            string.Join(' ', plane.BoxOf(at).Select(edge => edge.ToString("0.#", CultureInfo.InvariantCulture)))
        );

    private void WriteBlock(string place, string marks, string text)
    {
        var head = string.Create(CultureInfo.InvariantCulture, $"{place, 6}  {marks, -7} ");
        output.WriteLine(head + FittedText.OneLine(text, isFull ? int.MaxValue : Width - head.Length));
    }

    private static string Marks(ParagraphHints hints) =>
        (hints.HeadingLevel > 0 ? $"h{hints.HeadingLevel}" : "")
        + (hints.IsCentered ? "c" : "")
        + (hints.IsBold ? "b" : "")
        + (hints.StartsPage ? "p" : "")
        + (hints.BlankLinesBefore > 0 ? "^" : "");

    private void WriteTables(IReadOnlyList<TableTrace> tables)
    {
        for (var i = 0; i < tables.Count; i++)
        {
            Section($"table {i + 1}: {tables[i].Verdict}");
            new TableDrawing(output, Width, isFull).Draw(tables[i]);
        }
    }

    private void WriteOutline(Notice notice)
    {
        Section($"outline ({notice.Outline.Count})");
        var part = string.Empty;
        foreach (var entry in notice.Outline)
        {
            if (entry.Part != part)
            {
                part = entry.Part;
                var kind = notice.Parts.FirstOrDefault(each => each.Id == part);
                output.WriteLine(
                    $"  [{part}] {(kind is null ? "" : ExportNames.Of(kind.Kind))} {kind?.Title}".TrimEnd()
                );
            }

            var indent = new string(' ', 2 + (2 * Math.Clamp(entry.Level, 1, 12)));
            var place = entry.At.IsEmpty ? string.Empty : $"  :{PlaceName.Of(notice.Plane, entry.At[0].Start)}";
            var heading = ExportCells.Heading(new PathEntry(entry.Marker, entry.Title));
            output.WriteLine(FittedText.OneLine(indent + heading, Width - place.Length) + place);
        }
    }

    private void WriteFindings(string path, Notice notice)
    {
        Section($"findings ({notice.Diagnostics.Count})");
        var report = new TextReport(output, hasColor: false, words);
        foreach (var finding in notice.Diagnostics)
        {
            report.Add(new(path, finding, notice.Plane));
        }
    }

    private void Section(string title)
    {
        output.WriteLine();
        output.WriteLine($"== {Plain.Line(title)}");
    }

    private void Field(string name, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            output.WriteLine($"  {name, -12} {Plain.Line(value)}");
        }
    }
}
