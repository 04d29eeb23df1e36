using GovOpen.Parsing.Lexicons;
using GovOpen.Parsing.Readers.Pdf.Layout.Tables;

namespace GovOpen.Parsing.Readers.Pdf.Layout.Lines;

/// <summary>
/// Finds running heads, running feet and page numbers: lines at the edge of the page that say the same on several pages,
/// or count them.
/// </summary>
internal sealed class RunningLines
{
    /// <summary>Heads and feet stand within this much of the page's height from its edge.</summary>
    private const double EdgeShare = 0.15;

    /// <summary>A foot that can be nothing but a page number may stand higher, on a page that is low.</summary>
    private const double NumberShare = 0.3;

    /// <summary>Lines of one head or foot.</summary>
    private const int MostLines = 3;

    /// <summary>Heads stand at the same height, to this share of the page's.</summary>
    private const double SameHeight = 0.02;

    /// <summary>A head by repetition stands on so many pages; on all, where there are fewer.</summary>
    private const int FewestPages = 3;

    /// <summary>A lone number is apart from the text by at least this much, in ems.</summary>
    private const double Apart = 1.2;

    /// <summary>No notice has more pages.</summary>
    private const int MostPages = 999;

    /// <summary>Pages that are looked at, on either side: heads may differ from chapter to chapter, and bound papers begin alike.</summary>
    private const int Neighbours = 6;

    private readonly IReadOnlyList<PageText> pages;
    private readonly List<Candidate> candidates = [];
    private readonly Dictionary<string, List<Candidate>> byText = new(StringComparer.Ordinal);

    private RunningLines(IReadOnlyList<PageText> pages)
    {
        this.pages = pages;
        for (var i = 0; i < pages.Count; i++)
        {
            Collect(i);
        }

        foreach (var candidate in candidates)
        {
            if (!byText.TryGetValue(candidate.Key, out var group))
            {
                byText[candidate.Key] = group = [];
            }

            candidate.Place = group.Count;
            group.Add(candidate);
        }
    }

    /// <summary>Notes its reason in every line that is page furniture.</summary>
    public static void Mark(IReadOnlyList<PageText> pages)
    {
        var running = new RunningLines(pages);
        foreach (var candidate in running.candidates)
        {
            // Candidates of an edge come from the outside in: what stands inside of text is text.
            if (candidate.Outer is null or { Line.FurnitureReason: not null })
            {
                candidate.Line.FurnitureReason = running.ReasonFor(candidate);
            }
        }
    }

    private void Collect(int index)
    {
        var page = pages[index];
        var lines = page
            .Items.Where(item => item.Line is not null)
            .Select(item => item.Line)
            .OfType<PageLine>()
            .OrderBy(line => line.Box.CenterY)
            .ToList();
        var top = lines.TakeWhile(line => line.Box.CenterY < EdgeShare * page.Height).Take(MostLines).ToList();
        AddEdge(index, top, lines, isTop: true);
        var bottom = Enumerable
            .Reverse(lines)
            .TakeWhile(line => line.Box.CenterY > (1 - EdgeShare) * page.Height)
            .ToList();
        if (bottom.Count == 0 && lines.Count > 0 && IsLowNumber(page, lines[^1]))
        {
            bottom.Add(lines[^1]);
        }

        AddEdge(index, bottom.Take(MostLines).ToList(), lines, isTop: false);
    }

    private static bool IsLowNumber(PageText page, PageLine last) =>
        last.Box.CenterY > (1 - NumberShare) * page.Height
        && page.Items[^1].Line == last
        && PageNumberForm.Read(last.Text) is { IsSure: true };

    private void AddEdge(int page, List<PageLine> edge, List<PageLine> all, bool isTop)
    {
        Candidate? outer = null;
        foreach (var line in edge)
        {
            var inner = all.IndexOf(line) + (isTop ? 1 : -1);
            var gap = inner < 0 || inner >= all.Count ? double.MaxValue : Gap(line, all[inner]);
            // Two parts of one head, left and right, stand side by side.
            var isBeside = outer is not null && Gap(outer.Line, line) < 0;
            outer = new(
                page,
                line,
                isTop,
                Mask(line.Text),
                PageNumberForm.Read(line.Text),
                gap,
                isBeside ? outer?.Outer : outer
            );
            candidates.Add(outer);
        }
    }

    private static double Gap(PageLine a, PageLine b) => Math.Max(a.Box.Y0, b.Box.Y0) - Math.Min(a.Box.Y1, b.Box.Y1);

    private string? ReasonFor(Candidate candidate)
    {
        var alike = Alike(candidate);
        if (candidate.Number is { } number)
        {
            var isCounted =
                number.IsSure || alike.Exists(other => other.Page != candidate.Page && CountsOn(candidate, other));
            if (
                isCounted || (candidate.Gap > Apart * candidate.Line.Size && alike.Count == 1 && IsPlausible(candidate))
            )
            {
                return "page number";
            }
        }

        var same = alike.FindAll(other => other.Line.Text == candidate.Line.Text || CountsOn(candidate, other));
        var count = same.Select(other => other.Page).Distinct().Count();
        var isRepeated =
            count >= Math.Min(FewestPages, Math.Max(2, pages.Count)) || IsOnEveryOtherPage(candidate, same);
        return !isRepeated || IsTableTitle(candidate, same) ? null
            : candidate.IsTop ? "running head"
            : "running foot";
    }

    // The head of odd pages stands on two of three: the pages between begin lower, or it parts a table that goes on.
    private bool IsOnEveryOtherPage(Candidate candidate, List<Candidate> same)
    {
        var on = same.FindAll(other => other.Outer is null);
        if (!candidate.IsTop || on.Count < 2 || on.Count * 2 < pages.Count)
        {
            return false;
        }

        var standsAlone = true;
        for (var i = 0; i < pages.Count; i++)
        {
            var isOn = (i - candidate.Page) % 2 == 0;
            if (isOn != on.Exists(other => other.Page == i))
            {
                return false;
            }

            standsAlone &= isOn || TopOf(pages[i]) > candidate.Line.Box.Y1;
        }

        var first = on.Min(other => other.Page);
        return standsAlone || on.TrueForAll(other => other.Page == first || PartsTable(other));
    }

    // Nothing but the line stands between the last table of the page before and the first of this one, and their columns agree.
    private bool PartsTable(Candidate candidate)
    {
        if (
            pages[candidate.Page].Items is not [var line, { Table: { } below }, ..]
            || line.Line != candidate.Line
            || candidate.Page == 0
        )
        {
            return false;
        }

        var before = pages[candidate.Page - 1];
        var last = before.Items.LastOrDefault(item =>
            item.Line is not { } foot || foot.Box.CenterY < (1 - EdgeShare) * before.Height
        );
        return last.Table is { } above && TableChain.Widen(above.ColumnEdges, below) is not null;
    }

    private static double TopOf(PageText page) =>
        page.Items.Select(item => item.Line?.Box.Y0 ?? item.Table?.Box.Y0 ?? 0).DefaultIfEmpty().Min();

    /// <summary>The lines of the same words at the same height, on pages around.</summary>
    private List<Candidate> Alike(Candidate candidate)
    {
        var group = byText[candidate.Key];
        var first = Math.Max(0, candidate.Place - Neighbours);
        var count = Math.Min(group.Count - first, (2 * Neighbours) + 1);
        return group.GetRange(first, count).FindAll(other => StandsAlike(candidate, other));
    }

    private bool StandsAlike(Candidate a, Candidate b) =>
        a.IsTop == b.IsTop
        && Math.Abs(a.Page - b.Page) <= Neighbours
        && Math.Abs(a.Line.Box.CenterY - b.Line.Box.CenterY) < SameHeight * pages[a.Page].Height
        && Math.Abs(a.Line.Size - b.Line.Size) < 0.1 * a.Line.Size;

    /// <summary>Whether the numbers in both lines are as far apart as their pages.</summary>
    private static bool CountsOn(Candidate a, Candidate b) =>
        a.Number is { } first && b.Number is { } second
            ? second.Value - first.Value == b.Page - a.Page
            : a.Key.Length > 1
                && a.Line.Text[0] != '附'
                && LastNumber(b.Line.Text) - LastNumber(a.Line.Text) == b.Page - a.Page;

    // A bare number alone at the foot of a page is its own; a year or an amount is none.
    private static bool IsPlausible(Candidate candidate) =>
        !candidate.IsTop && candidate.Number is { Value: <= MostPages };

    // A title that every page repeats above its part of a table is the title, where it stands first.
    private bool IsTableTitle(Candidate candidate, List<Candidate> same)
    {
        if (!candidate.IsTop || candidate.Page != same.Min(other => other.Page))
        {
            return false;
        }

        var items = pages[candidate.Page].Items;
        for (var i = 0; i + 1 < items.Count; i++)
        {
            if (items[i].Line == candidate.Line)
            {
                return items[i + 1].Table is not null;
            }
        }

        return false;
    }

    /// <summary>The text with every run of digits as one #.</summary>
    private static string Mask(string text)
    {
        if (!text.AsSpan().ContainsAnyInRange('0', '9') && PageNumberForm.Read(text) is null)
        {
            return text;
        }

        var masked = new System.Text.StringBuilder();
        foreach (var c in text)
        {
            if (!char.IsAsciiDigit(c))
            {
                masked.Append(c);
            }
            else if (masked.Length == 0 || masked[^1] != '#')
            {
                masked.Append('#');
            }
        }

        // Roman and Chinese page numbers have no digit in common.
        return masked.Length < 6 && PageNumberForm.Read(text) is not null ? "#" : masked.ToString();
    }

    private static int LastNumber(string text)
    {
        var end = text.AsSpan().LastIndexOfAnyInRange('0', '9') + 1;
        var start = end;
        while (start > 0 && char.IsAsciiDigit(text[start - 1]))
        {
            start--;
        }

        return int.TryParse(text.AsSpan(start, end - start), out var value) ? value : -1;
    }

    /// <param name="Page">Zero-based.</param>
    /// <param name="Key">Its text, numbers masked.</param>
    /// <param name="Gap">Points between it and the next line inwards.</param>
    /// <param name="Outer">The line next to it outwards.</param>
    private sealed record Candidate(
        int Page,
        PageLine Line,
        bool IsTop,
        string Key,
        PageNumberForm? Number,
        double Gap,
        Candidate? Outer
    )
    {
        /// <summary>Its place among the lines of the same key.</summary>
        public int Place { get; set; }
    }
}
