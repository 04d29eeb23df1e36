using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Readers.Pdf;
using GovOpen.Parsing.Readers.Pdf.Cos;
using GovOpen.Parsing.Readers.Pdf.TextLayer;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Resources;

namespace GovOpen.Parsing.Tests.Readers.Pdf.TextLayer;

/// <summary>A page of 600 by 800 points with the fonts F (Latin), W (wide) and V (vertical), read through a written file.</summary>
internal sealed class PageRig
{
    private const string Fonts = "/Font<</F<</BaseFont/F>>/W<</BaseFont/W>>/V<</BaseFont/V>>>>";

    private readonly List<Diagnostic> findings = [];

    public PdfWriter File { get; } = new();

    /// <summary>Resources besides the fonts.</summary>
    public string Resources { get; set; } = "";

    public string Page { get; set; } = "/MediaBox[0 0 600 800]";

    public PdfLimits Limits { get; set; } = PdfLimits.Default;

    public IReadOnlyList<string> Codes => [.. findings.Select(finding => finding.Rule.Code)];

    public IReadOnlyList<Diagnostic> Findings => findings;

    public static GlyphPage Page1(string content) => new PageRig().Read(content);

    public static string Text(GlyphPage page) => string.Concat(page.Glyphs.Select(glyph => glyph.Text));

    /// <summary>Adds a form; its number.</summary>
    public int Form(string content, string entries = "") =>
        File.AddStream(content, $"/Type/XObject/Subtype/Form/BBox[0 0 600 800]{entries}");

    public GlyphPage Read(string content)
    {
        Add(content);
        return ReadAll()[0];
    }

    public void Add(string content) => File.AddPage(content, Fonts + Resources, Page);

    public List<GlyphPage> ReadAll() => ReadAll(File.ToBytes());

    public List<GlyphPage> ReadAll(byte[] bytes)
    {
        var file = CosFile.Open(bytes, Limits, null, findings, CancellationToken.None);
        var fonts = new FontCache(file, dictionary => FakeFont.Of(file.Name(dictionary["BaseFont"])));
        var reader = new PageReader(file, file.Budget, fonts, file.Dictionary(file.Trailer["Root"]));
        var pages = file.Pages().Select(reader.Read).ToList();
        reader.Complete();
        file.Budget.Findings.Complete();
        return pages;
    }
}
