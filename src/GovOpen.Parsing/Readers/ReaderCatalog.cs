using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Readers;

/// <summary>The one table of formats.</summary>
internal static class ReaderCatalog
{
    private static readonly Html.HtmlReader Html = new();
    private static readonly Markdown.MarkdownReader Markdown = new();
    private static readonly Pdf.PdfReader Pdf = new();
    private static readonly PlainText.PlainTextReader Text = new();

    public static IDocumentReader For(DocumentFormat format) =>
        format switch
        {
            DocumentFormat.Html => Html,
            DocumentFormat.Markdown => Markdown,
            DocumentFormat.Pdf => Pdf,
            _ => Text,
        };
}
