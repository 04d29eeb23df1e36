using GovOpen.Parsing.Diagnostics;

namespace GovOpen.Parsing.Readers.Pdf.Cos;

/// <summary>A PDF file: its trailer, its objects and its pages (ISO 32000-2, 7.5).</summary>
internal sealed class CosFile : ICosSource
{
    // Annex I of the PDF 1.7 reference: the header stands somewhere in the first 1024 bytes, and offsets count from it.
    private const int HeaderWithin = 1024;

    private readonly CosObjectStore store;
    private IReadOnlyList<CosPage>? pages;

    private CosFile(CosObjectStore store, PdfBudget budget)
    {
        this.store = store;
        Budget = budget;
    }

    /// <summary>What the file may still cost, and its findings. For all who read on in it.</summary>
    public PdfBudget Budget { get; }

    /// <summary>The newest trailer; empty where the file has none and none could be made.</summary>
    public CosDictionary Trailer => store.Trailer;

    /// <summary>What the root of the page tree says; null where it says nothing.</summary>
    public int? DeclaredPageCount => store.Integer(store.Dictionary(Catalog?["Pages"])?["Count"]);

    private CosDictionary? Catalog => store.Dictionary(Trailer["Root"]);

    /// <param name="password">The user's or the owner's, or null.</param>
    /// <param name="findings">
    /// Findings are added while the file is read; <see cref="PdfFindings.Complete"/> of its budget counts them at the end.
    /// </param>
    /// <exception cref="UnreadableInputException">The file is encrypted, and the password is missing or wrong.</exception>
    public static CosFile Open(
        ReadOnlyMemory<byte> bytes,
        PdfLimits limits,
        string? password,
        ICollection<Diagnostic> findings,
        CancellationToken cancel
    )
    {
        var budget = new PdfBudget(limits, new(findings), cancel);
        var header = bytes.Span[..Math.Min(HeaderWithin, bytes.Length)].IndexOf("%PDF-"u8);
        var store = new CosObjectStore(bytes[Math.Max(header, 0)..], password, budget);
        store.Open();
        return new(store, budget);
    }

    public CosObject Resolve(CosObject? value) => store.Resolve(value);

    public ReadOnlyMemory<byte> Decode(CosStream stream) => store.Decode(stream);

    /// <summary>The pages in their order. None is a finding.</summary>
    public IEnumerable<CosPage> Pages() => pages ??= FindPages();

    private IReadOnlyList<CosPage> FindPages()
    {
        var tree = Walk();
        if ((tree.Pages.Count == 0 || tree.Broken > 0) && !store.IsRebuilt)
        {
            store.Rebuild();
            var again = Walk();
            tree = again.Pages.Count >= tree.Pages.Count ? again : tree;
        }

        var pages = tree.Pages;
        if (pages.Count == 0 || (tree.Broken > 0 && pages.Count < DeclaredPageCount))
        {
            pages = Collected(pages);
        }

        Report(pages.Count, tree.Broken);
        return pages;
    }

    /// <summary>
    /// All page objects of the file, if they are more than those that the tree leads to, and no more than it should lead to:
    /// then none of them was deleted.
    /// </summary>
    private IReadOnlyList<CosPage> Collected(IReadOnlyList<CosPage> fromTree)
    {
        var all = new CosPageTree(store, Budget);
        all.Collect(store.All());
        return fromTree.Count == 0 || (all.Pages.Count > fromTree.Count && all.Pages.Count <= DeclaredPageCount)
            ? all.Pages
            : fromTree;
    }

    private CosPageTree Walk()
    {
        CosPageTree tree;
        bool wasRebuilt;
        do
        {
            // A rebuild on the way leaves pages behind that were read by the damaged table.
            wasRebuilt = store.IsRebuilt;
            tree = new CosPageTree(store, Budget);
            tree.Walk(Catalog?["Pages"]);
        } while (wasRebuilt != store.IsRebuilt);

        return tree;
    }

    private void Report(int count, int broken)
    {
        if (count == 0)
        {
            Budget.Findings.Add(PdfRules.NoPages, "PDF中没有可读的页面");
        }
        else if (broken > 0)
        {
            Budget.Findings.Add(PdfRules.PageTreeBroken, $"页面树中有{broken}处损坏，已跳过");
        }

        if (count > 0 && DeclaredPageCount is { } declared && declared != count)
        {
            Budget.Findings.Add(PdfRules.PagesMissing, $"PDF声明有{declared}页，实有{count}页");
        }
    }
}
