namespace GovOpen.Parsing.Readers.Html;

/// <summary>
/// Finds the element that holds the notice: the innermost that keeps most of the page's prose. Where the page has no
/// site around it, that is the whole page.
/// </summary>
internal static class ContentFinder
{
    /// <summary>The share of its parent's prose that an element must hold to be gone into.</summary>
    private const double ShareOfParent = 0.7;

    /// <summary>The share of the page's prose that the notice's element must hold.</summary>
    private const double ShareOfPage = 0.55;

    /// <summary>Fewer site lines than this are no site.</summary>
    private const int FewSiteLines = 3;

    /// <summary>The container's index in the flow, or -1 for the whole page.</summary>
    public static int Find(PageFlow flow, ItemEvidence[] evidence, bool[] isMetadata)
    {
        if (!HasSite(flow, evidence, isMetadata))
        {
            return -1;
        }

        var sums = new long[flow.Items.Count + 1];
        for (var i = 0; i < flow.Items.Count; i++)
        {
            sums[i + 1] = sums[i] + (isMetadata[i] ? 0 : evidence[i].Weight);
        }

        long Weight(FlowContainer container) => sums[container.End] - sums[container.Start];
        var total = sums[^1];
        var found = -1;
        var weight = total;
        // Parents come first: one pass goes down the heaviest path.
        for (var i = 0; i < flow.Containers.Count; i++)
        {
            var container = flow.Containers[i];
            if (container.Parent == found || container.Parent < 0 && found < 0)
            {
                var own = Weight(container);
                if (
                    own > 0
                    && own >= weight * ShareOfParent
                    && own >= total * ShareOfPage
                    && container.End - container.Start > 1
                )
                {
                    (found, weight) = (i, own);
                }
            }
        }

        return found;
    }

    private static bool HasSite(PageFlow flow, ItemEvidence[] evidence, bool[] isMetadata)
    {
        var site = 0;
        for (var i = 0; i < evidence.Length; i++)
        {
            site +=
                isMetadata[i] || evidence[i].Reason is not null || evidence[i].Weight == 0 && flow.Items[i].IsLinks
                    ? 1
                    : 0;
        }

        return site >= FewSiteLines;
    }
}
