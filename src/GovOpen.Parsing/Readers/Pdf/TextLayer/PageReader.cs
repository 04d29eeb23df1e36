using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Readers.Pdf.Cos;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Content;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Resources;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Text;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer;

/// <summary>
/// Reads the pages of a file into glyphs, rulings and pictures. One for a file: fonts and forms are shared by its pages.
/// What is odd goes to the findings of the budget; <see cref="Complete"/> adds what can be said only of the whole file.
/// </summary>
internal sealed class PageReader
{
    // All pages together may hold so many times what one may: what the reader keeps of it stays below half a gigabyte. A
    // file of dense pages reaches it after a thousand.
    private const int DensePages = 2;

    private readonly ICosSource source;
    private readonly PdfBudget budget;
    private readonly PageStock stock;
    private readonly GlyphSheet sheet;
    private readonly ContentInterpreter interpreter;
    private readonly UnknownGlyphs unknown = new();
    private long glyphsLeft;

    /// <param name="catalog">The root of the file, which says what layers are hidden; null where there is none.</param>
    public PageReader(ICosSource source, PdfBudget budget, FontCache fonts, CosDictionary? catalog)
    {
        this.source = source;
        this.budget = budget;
        stock = new(source, fonts);
        sheet = new(budget.Limits.MaxPageGlyphs);
        interpreter = new(source, budget, fonts, stock, new(source, catalog), sheet);
        glyphsLeft = (long)budget.Limits.MaxPageGlyphs * DensePages;
    }

    /// <summary>The page with what could be read of it: an empty one where nothing could.</summary>
    public GlyphPage Read(CosPage page)
    {
        var frame = PageFrame.Of(page.CropBox, page.Rotate, page.UserUnit);
        var tally = new PageTally(page.Number);
        budget.Findings.Page = page.Number;
        sheet.Clear();
        if (glyphsLeft > 0)
        {
            var content = ContentBytes.Of(page.Contents, source, budget);
            interpreter.Read(content.Span, stock.Resources(page.Resources), frame, tally);
        }

        Report(tally);
        budget.Findings.Page = null;
        var glyphs = sheet.ToArray();
        glyphsLeft -= sheet.Characters;
        unknown.Count(page.Number, glyphs);
        return new(page.Number, frame.Width, frame.Height)
        {
            Glyphs = glyphs,
            Rulings = tally.Rulings.ToArray(),
            Pictures = tally.Pictures,
        };
    }

    /// <summary>To be called when the last page is read.</summary>
    public void Complete()
    {
        if (unknown.Message is { } message)
        {
            budget.Findings.Add(PdfPageRules.GlyphsUnknown, message);
        }
    }

    private void Report(PageTally tally)
    {
        var page = $"第{tally.Page}页";
        ReportLimits(tally, page);
        if (tally.UnknownOperators > 0)
        {
            budget.Findings.Add(
                PdfPageRules.ContentDamaged,
                $"{page}有{tally.UnknownOperators}条绘图指令无法理解，首条为“{tally.FirstUnknown}”"
            );
        }

        if (tally.OpenImages > 0)
        {
            budget.Findings.Add(PdfPageRules.InlineImageOpen, $"{page}有{tally.OpenImages}幅内嵌图像找不到结尾");
        }

        if (tally.MissingFont is { } font)
        {
            budget.Findings.Add(PdfPageRules.FontMissing, $"{page}用到的字体“{font}”不在资源中");
        }

        if (tally.HidesText)
        {
            budget.Findings.Add(PdfPageRules.LayerHidden, $"{page}有默认不显示的图层，其中的内容未读");
        }
    }

    private void ReportLimits(PageTally tally, string page)
    {
        if (sheet.IsCut)
        {
            budget.Pass(PdfLimitRules.TooManyGlyphs, $"{page}的字符超过{budget.Limits.MaxPageGlyphs}个，其余未读");
        }
        else if (glyphsLeft <= sheet.Characters)
        {
            budget.Pass(PdfLimitRules.TooManyGlyphs, $"至{page}全文字符过多，其后各页未读");
        }

        if (tally.HasRecursiveForm || tally.HasDeepForm)
        {
            budget.Pass(
                PdfLimitRules.FormTooDeep,
                tally.HasRecursiveForm
                    ? $"{page}的表单对象引用自身，已跳过"
                    : $"{page}的表单对象嵌套超过{budget.Limits.MaxFormDepth}层，更深的未读"
            );
        }

        if (tally.IsCut || tally.Rulings.IsCut)
        {
            budget.Findings.Add(PdfPageRules.DrawingCut, $"{page}的线条或图像过多，其余未计");
        }
    }
}
