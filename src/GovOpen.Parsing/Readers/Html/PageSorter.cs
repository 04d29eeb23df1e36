using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Readers.Html;

/// <summary>Tells the notice from the site around it.</summary>
internal static class PageSorter
{
    public static SortedPage Sort(PageFlow flow, CancellationToken cancel)
    {
        var page = new SortedPage();
        foreach (var item in flow.Items)
            page.Blocks.Add(item.Block);
        return page;
    }
}
