using GovOpen.Parsing.Diagnostics;

namespace GovOpen.Parsing.Readers.Pdf.Cos;

/// <summary>
/// Walks the page tree (ISO 32000-2, 7.7.3). /Count and /Parent are not trusted; a node counts once, so that trees that
/// return to themselves or double at every level end.
/// </summary>
internal sealed class CosPageTree(ICosSource source, PdfBudget budget)
{
    private const int MaxParents = 32;

    private readonly HashSet<int> visited = [];
    private readonly List<CosPage> pages = [];

    /// <summary>Kids that are missing, cyclic or no pages.</summary>
    public int Broken { get; private set; }

    public IReadOnlyList<CosPage> Pages => pages;

    public void Walk(CosObject? root)
    {
        if (root is CosReference reference)
        {
            visited.Add(reference.Number);
        }

        Node(source.Dictionary(root), new(source), 0);
    }

    /// <summary>Takes the pages of a file whose tree does not lead to them; what they inherit is looked up at their parents.</summary>
    public void Collect(IEnumerable<(int Number, CosObject Value)> objects)
    {
        foreach (var (_, value) in objects)
        {
            if (value is CosDictionary page && source.Name(page["Type"]) == "Page" && !Add(page, Inherited(page)))
            {
                return;
            }
        }
    }

    private CosPageBuilder Inherited(CosDictionary page)
    {
        var parents = new List<CosDictionary>();
        for (
            var parent = source.Dictionary(page["Parent"]);
            parent is not null && !parents.Contains(parent) && parents.Count < MaxParents;
            parent = source.Dictionary(parent["Parent"])
        )
        {
            parents.Add(parent);
        }

        return Enumerable.Reverse(parents).Aggregate(new CosPageBuilder(source), (above, node) => above.Below(node));
    }

    private bool Node(CosDictionary? node, CosPageBuilder inherited, int depth)
    {
        if (node is null)
        {
            Broken++;
            return true;
        }

        if (depth > budget.Limits.MaxDepth)
        {
            return budget.Pass(PdfLimitRules.TooDeep, $"页面树超过{budget.Limits.MaxDepth}层，更深处未读");
        }

        var kids = source.Resolve(node["Kids"]);
        var type = source.Name(node["Type"]);
        if (kids is CosArray or CosDictionary && (type != "Page" || node["Contents"] is null))
        {
            return Kids(kids is CosArray list ? list.Items : [node["Kids"] ?? kids], inherited.Below(node), depth);
        }

        if (type == "Page" || (type != "Pages" && LooksLikePage(node)))
        {
            return Add(node, inherited);
        }

        Broken++;
        return true;
    }

    private bool Kids(IReadOnlyList<CosObject> kids, CosPageBuilder inherited, int depth)
    {
        foreach (var kid in kids)
        {
            // Many nodes may share one list of kids.
            if (!budget.Object())
            {
                return false;
            }

            // A page may be shown twice; a node that is met twice may be its own parent.
            var isKnown = kid is CosReference reference && !visited.Add(reference.Number);
            var node = source.Resolve(kid) as CosDictionary;
            if (isKnown && node?["Kids"] is not null)
            {
                Broken++;
            }
            else if (!Node(node, inherited, depth + 1))
            {
                return false;
            }
        }

        return true;
    }

    private static bool LooksLikePage(CosDictionary node) =>
        node["Contents"] is not null || node["MediaBox"] is not null || node["Resources"] is not null;

    private bool Add(CosDictionary page, CosPageBuilder inherited)
    {
        if (pages.Count >= budget.Limits.MaxPages)
        {
            return budget.Pass(PdfLimitRules.TooManyPages, $"页数超过{budget.Limits.MaxPages}页，其余未读");
        }

        pages.Add(inherited.Build(pages.Count + 1, page));
        return true;
    }
}
