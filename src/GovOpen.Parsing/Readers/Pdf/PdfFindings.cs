using GovOpen.Parsing.Diagnostics;

namespace GovOpen.Parsing.Readers.Pdf;

/// <summary>
/// The findings of one PDF file: one a rule, however often it is met. The first is reported at once; <see cref="Complete"/>
/// puts in how often each was met.
/// </summary>
internal sealed class PdfFindings(ICollection<Diagnostic> findings)
{
    private readonly Dictionary<DiagnosticRule, (Diagnostic First, int Count)> met = [];
    private readonly Dictionary<DiagnosticRule, int> pages = [];

    /// <summary>The page that is being read, one-based, or null: what is found then is about this page.</summary>
    public int? Page { get; set; }

    /// <param name="message">The finding in Chinese. Only that of the first of a rule is kept.</param>
    public void Add(DiagnosticRule rule, string message)
    {
        if (met.TryGetValue(rule, out var known))
        {
            met[rule] = known with { Count = known.Count + 1 };
            return;
        }

        var finding = new Diagnostic(rule, message);
        met[rule] = (finding, 1);
        findings.Add(finding);
        if (Page is { } page)
        {
            pages[rule] = page;
        }
    }

    /// <summary>The page where a rule was first met, one-based; null where that is about the whole file.</summary>
    public int? PageOf(DiagnosticRule rule) => pages.TryGetValue(rule, out var page) ? page : null;

    /// <summary>Says of every rule how often it was met, where that is more than once. To be called when the file is read.</summary>
    public void Complete()
    {
        foreach (var (rule, (first, count)) in met.Where(entry => entry.Value.Count > 1).ToList())
        {
            var counted = first with { Message = $"{first.Message}（共{count}处）" };
            met[rule] = (counted, 1);
            findings.Remove(first);
            findings.Add(counted);
        }
    }
}
