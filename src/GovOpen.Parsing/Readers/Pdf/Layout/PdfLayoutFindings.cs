using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Readers.Pdf.Layout.Tables;

namespace GovOpen.Parsing.Readers.Pdf.Layout;

/// <summary>What is to be said about the pages of a document: pictures, recognized text, guessed tables.</summary>
internal static class PdfLayoutFindings
{
    /// <param name="blocks">How many paragraphs and tables were found.</param>
    public static IEnumerable<Diagnostic> Of(
        DocumentText document,
        IReadOnlyList<PlacedPicture> pictures,
        SourcePlane plane,
        int blocks
    )
    {
        foreach (var picture in pictures)
        {
            yield return OfPicture(picture, plane);
        }

        foreach (var (table, finding) in TableFindings(document))
        {
            var start = plane.StartOf(finding.Page);
            yield return new(finding.Rule, finding.Message, table?.RangeOn(finding) ?? new(start, start));
        }

        if (blocks == 0)
        {
            yield return new(ReadingRules.EmptyText, "文件中没有可读的文字");
        }
    }

    private static IEnumerable<(TableText? Table, TableFinding Finding)> TableFindings(DocumentText document) =>
        document
            .Tables.SelectMany(table => table.Table.Findings.Select(finding => ((TableText?)table, finding)))
            .Concat(document.Pages.SelectMany(page => page.Findings).Select(finding => ((TableText?)null, finding)));

    private static Diagnostic OfPicture(PlacedPicture placed, SourcePlane plane)
    {
        var page = plane.PageAt(placed.At.Start);
        return placed.Picture.Kind switch
        {
            PictureKind.WholePage => new(PdfLayoutRules.PageIsPicture, $"第{page}页是图片，没有文字可读", placed.At),
            PictureKind.RecognizedPage => new(
                PdfLayoutRules.RecognizedTextRead,
                $"第{page}页是扫描图片，读取的是其上附带的识别文字，可能有错字",
                placed.At
            ),
            _ => new(PdfLayoutRules.LargePicture, $"第{page}页有大幅图片，其中的文字或表格未读取", placed.At),
        };
    }
}
