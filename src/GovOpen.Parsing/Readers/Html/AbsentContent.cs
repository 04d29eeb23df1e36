using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Readers.Html.Tree;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Readers.Html;

/// <summary>Tells the pages that hold no notice: an error page, a page around a frame, a page that hands out a file.</summary>
internal static class AbsentContent
{
    private const int MostVisible = 500;

    private const int LongestError = 60;

    /// <summary>A page that shows more prose than this is read as it is.</summary>
    private const int MostProse = 40;

    private static readonly PhraseProbe Errors = new([
        "页面不存在",
        "页面未找到",
        "页面没有找到",
        "页面已删除",
        "页面已被删除",
        "页面无法访问",
        "找不到页面",
        "找不到该页",
        "找不到您要",
        "找不到您访问",
        "无法找到该页",
        "无法找到该网页",
        "网页不存在",
        "网页已删除",
        "404NotFound",
        "404错误",
        "404Error",
        "PageNotFound",
    ]);

    /// <summary>Whether the page says that the page asked for is not there.</summary>
    public static bool IsError(PageFlow flow)
    {
        var visible = 0;
        var saysSo = false;
        foreach (var item in flow.Items)
        {
            visible += item.Visible;
            if (visible > MostVisible)
            {
                return false;
            }

            saysSo |= item.Line is { Length: <= LongestError } line && Errors.IsIn(HanText.WithoutBlanks(line.Folded));
        }

        return saysSo;
    }

    /// <summary>What a page without prose has in its place, or null where there is prose or nothing.</summary>
    public static Diagnostic? Find(PageFlow flow, MarkupElement? root, List<Block> notice)
    {
        foreach (var block in notice)
        {
            if (block is not Block.Paragraph { Text.Length: < MostProse } paragraph || EndsSentence(paragraph.Text))
            {
                return null;
            }
        }

        return HoldsFrame(root) ? new(ReadingRules.ContentElsewhere, "页面没有正文，正文在框架页（iframe）中，未读取")
            : HasFile(flow) ? new(ReadingRules.ContentElsewhere, "页面没有正文，只有附件链接，附件未读取")
            : null;
    }

    private static bool EndsSentence(SourceText text) => text.FoldedSpan.TrimEnd() is [.., '。' or ';'];

    private static bool HasFile(PageFlow flow)
    {
        foreach (var item in flow.Items)
        {
            if (item.Linked > 0 && item.Line is { } line && DocumentNames.EndsWithExtension(line.Folded))
            {
                return true;
            }
        }

        return false;
    }

    // No recursion: a page may nest as deep as it likes.
    private static bool HoldsFrame(MarkupElement? root)
    {
        var left = new Stack<MarkupElement>();
        if (root is not null)
        {
            left.Push(root);
        }

        while (left.TryPop(out var element))
        {
            if (element.Name is "iframe" or "frame")
            {
                return true;
            }

            foreach (var node in element.Children)
            {
                if (node is MarkupElement child)
                {
                    left.Push(child);
                }
            }
        }

        return false;
    }
}
