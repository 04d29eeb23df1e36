using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Tests.Readers.Pdf.Layout;

/// <summary>What tests look at in a document.</summary>
internal static class Layouts
{
    public static IEnumerable<string> Texts(this SourceDocument document) =>
        document.Blocks.OfType<Block.Paragraph>().Select(paragraph => paragraph.Text.Value);

    public static ParagraphHints Hints(this SourceDocument document, int paragraph) =>
        document.Blocks.OfType<Block.Paragraph>().ElementAt(paragraph).Hints;

    public static IEnumerable<string> Furniture(this SourceDocument document) =>
        document.Furniture.Select(furniture => $"{furniture.Reason}: {furniture.Text.Value}");

    public static IEnumerable<string> Codes(this SourceDocument document) =>
        document.Diagnostics.Select(finding => finding.Rule.Code);
}
