using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Readers.Html.Tree;

namespace GovOpen.Parsing.Readers.Html;

/// <summary>Reads HTML pages: the notice as blocks, the site's fields as metadata, the rest as furniture.</summary>
internal sealed class HtmlReader : IDocumentReader
{
    /// <summary>A page that shows less than this, and hides more than five times as much, is one that scripts reveal.</summary>
    private const int ScarceText = 60;
    private const int HiddenShare = 5;

    public SourceDocument Read(SourceFile file, ReaderOptions options, CancellationToken cancel)
    {
        var bytes = file.Bytes.Span;
        var decoded = TextDecoder.Decode(bytes, DeclaredCharset.Find(bytes));
        var findings = new List<Diagnostic>(decoded.Findings);
        if (decoded.Text.Contains('\0', StringComparison.Ordinal))
        {
            findings.Add(new(ReadingRules.NulCharacters, "文本含空字符，已忽略"));
        }

        var (tree, prepared) = Parse(decoded.Text, options, findings, cancel);
        var flow = ReadFlow(tree, new(decoded.Text, prepared.Text, options, cancel), findings);
        var sorted = PageSorter.Sort(flow, PageNames.Of(tree.Root, prepared.Text));
        if (Absence(flow, tree.Root, sorted) is { } absence)
        {
            findings.Add(absence);
        }

        return new(new SourcePlane(decoded.Text), DocumentFormat.Html)
        {
            Encoding = decoded.Encoding,
            Blocks = sorted.Blocks.ToEquatableArray(),
            Metadata = sorted.Metadata.ToEquatableArray(),
            Furniture = sorted.Furniture.ToEquatableArray(),
            Diagnostics = findings.ToEquatableArray(),
        };
    }

    private static (MarkupTree Tree, PreparedMarkup Prepared) Parse(
        string text,
        ReaderOptions options,
        List<Diagnostic> findings,
        CancellationToken cancel
    )
    {
        var prepared = MarkupPreparation.Prepare(text, options);
        cancel.ThrowIfCancellationRequested();
        MarkupTree tree;
        try
        {
            tree = MarkupParser.Parse(prepared.Text, prepared.Tags, cancel);
        }
        catch (MarkupBudgetException)
        {
            findings.Add(new(LimitRules.FormattingIgnored, "未闭合的格式标记过多，格式已忽略，文字保留"));
            prepared = MarkupPreparation.Prepare(text, options, dropsFormatting: true);
            tree = MarkupParser.Parse(prepared.Text, int.MaxValue, cancel);
        }

        cancel.ThrowIfCancellationRequested();
        findings.AddRange(prepared.Findings);
        if (tree.UnplacedTexts > 0)
        {
            findings.Add(new(ReadingRules.TextNotPlaced, $"有{tree.UnplacedTexts}段文字未能对应到文件中的位置"));
        }

        return (tree, prepared);
    }

    private static PageFlow ReadFlow(MarkupTree tree, PageSource page, List<Diagnostic> findings)
    {
        if (tree.Root is not { } root)
        {
            findings.Add(new(ReadingRules.NoVisibleText, "页面没有可见文字"));
            return new([], [], [], []);
        }

        var flow = FlowBuilder.Build(page, root, showsHidden: false);
        if (Visible(flow) < ScarceText)
        {
            var hidden = FlowBuilder.Build(page, root, showsHidden: true);
            if (Visible(hidden) > Math.Max(ScarceText, Visible(flow) * HiddenShare))
            {
                findings.Add(new(ReadingRules.HiddenContentRead, "页面可见文字很少，读取了被样式隐藏的文字"));
                flow = hidden;
            }
        }

        if (flow.Items.Count == 0)
        {
            findings.Add(new(ReadingRules.NoVisibleText, "页面没有可见文字"));
        }

        findings.AddRange(flow.Findings);
        return flow;
    }

    private static Diagnostic? Absence(PageFlow flow, MarkupElement? root, SortedPage sorted) =>
        flow.Items.Count == 0 ? null
        : AbsentContent.IsError(flow) ? new(ReadingRules.ContentElsewhere, "出错页：所要的页面不存在")
        : AbsentContent.Find(flow, root, sorted.Blocks);

    private static int Visible(PageFlow flow)
    {
        var visible = 0;
        foreach (var item in flow.Items)
        {
            visible += item.IsLinks || item.IsControl ? 0 : item.Visible;
        }

        return visible;
    }
}
