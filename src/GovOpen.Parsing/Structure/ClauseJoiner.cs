using GovOpen.Parsing.Heads;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Numbering;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Structure;

/// <summary>Joins paragraphs that a page break or a hard line end cut in two.</summary>
internal static class ClauseJoiner
{
    /// <summary>A line this long is prose even without a full stop; headings are shorter.</summary>
    private const int ProseLength = 40;

    /// <summary>A line this long may be prose that was cut; shorter ones are titles, names, dates.</summary>
    private const int CutLength = 18;

    /// <summary>Lines of a hard-wrapped text are this close to the widest, in half-width columns.</summary>
    private const int WrapTolerance = 4;

    /// <summary>Joins what belongs together in a run of paragraphs without a table between.</summary>
    public static List<Clause> Join(List<Clause> clauses)
    {
        var terminated = MarkersThatEndSentences(clauses);
        var wrapWidth = WrapWidth(clauses);
        var joined = new List<Clause>(clauses.Count);
        var lastLine = (Clause?)null;
        foreach (var clause in clauses)
        {
            if (joined.Count > 0 && Continues(joined[^1], lastLine!, clause, terminated, wrapWidth))
            {
                joined[^1] = Append(joined[^1], clause);
            }
            else
            {
                joined.Add(clause);
            }

            lastLine = clause;
        }

        return joined;
    }

    private static bool Continues(
        Clause above,
        Clause lastLine,
        Clause below,
        HashSet<string> terminated,
        int wrapWidth
    )
    {
        if (!MayContinue(below) || IsHeadLine(above))
        {
            return false;
        }

        var text = above.Text.Value;
        var isOpen = Terminal.OpensBracket(text);
        if (below.Marker is { Trust: MarkerTrust.Sure })
        {
            return false;
        }

        if (isOpen && text.Length >= CutLength / 2 && ClosesBracket(below.Text.Value))
        {
            return true;
        }

        if (Terminal.EndsOpen(text))
        {
            return true;
        }

        if (Terminal.EndsSentence(text))
        {
            return false;
        }

        if (wrapWidth > 0 && Width(lastLine.Text.Value) >= wrapWidth - WrapTolerance)
        {
            return true;
        }

        return above.Marker is { } marker
            ? text.Length >= ProseLength
                || text.Contains('。')
                || (terminated.Contains(marker.Scheme.Family) && text.Length >= CutLength)
            : text.AsSpan().ContainsAny("，。,")
                && (text.Length >= ProseLength || (text.Length >= CutLength && text.Contains('。')));
    }

    private static bool MayContinue(Clause below) =>
        below.Hints is { HeadingLevel: 0, IsCentered: false } && !IsFrameLine(below.Text);

    private static bool IsHeadLine(Clause above) =>
        (above.Hints is { HeadingLevel: > 0 } or { IsCentered: true } && above.Marker is null)
        || IsFrameLine(above.Text);

    private static bool IsFrameLine(SourceText text) =>
        HeadLines.IsAttachmentLabel(text.Folded)
        || (
            text.Length < ProseLength
            && (
                DateGrammar.ReadLine(text.Value) is not null
                || DocumentNumberGrammar.ReadLine(text.Value) is not null
                || CitationGrammar.ReadRelease(text.Value) is not null
            )
        )
        || CitationGrammar.ReadAddressees(text.Value).Count > 0;

    private static bool ClosesBracket(string text)
    {
        var close = text.AsSpan().IndexOfAny("）)》”");
        var open = text.AsSpan().IndexOfAny("（(《“");
        return close >= 0 && (open < 0 || close < open || Terminal.OpensBracket(text) is false);
    }

    /// <summary>Families of which most items end as sentences do: one that does not was cut.</summary>
    private static HashSet<string> MarkersThatEndSentences(List<Clause> clauses)
    {
        var counts = new Dictionary<string, (int Ended, int All)>(StringComparer.Ordinal);
        foreach (var clause in clauses)
        {
            if (clause.Marker is { } marker)
            {
                var (ended, all) = counts.GetValueOrDefault(marker.Scheme.Family);
                counts[marker.Scheme.Family] = (ended + (Terminal.EndsSentence(clause.Text.Value) ? 1 : 0), all + 1);
            }
        }

        return counts
            .Where(pair => pair.Value.All >= 3 && pair.Value.Ended * 2 > pair.Value.All)
            .Select(pair => pair.Key)
            .ToHashSet(StringComparer.Ordinal);
    }

    /// <summary>The width at which the text was wrapped by hand, in half-width columns; 0 where it was not.</summary>
    private static int WrapWidth(List<Clause> clauses)
    {
        var widest = 0;
        foreach (var clause in clauses)
        {
            widest = Math.Max(widest, Width(clause.Text.Value));
        }

        // At least a third of the lines must be full for the width to be a margin, and no line a whole paragraph.
        var full = clauses.Count(clause => Width(clause.Text.Value) >= widest - WrapTolerance);
        return widest is > 20 and < 160 && clauses.Count >= 9 && full * 3 >= clauses.Count ? widest : 0;
    }

    private static int Width(string text)
    {
        var width = 0;
        foreach (var c in text)
        {
            width += c < '\u1100' ? 1 : 2;
        }

        return width;
    }

    private static Clause Append(Clause above, Clause below)
    {
        var builder = new SourceTextBuilder().Append(above.Text);
        if (HanText.KeepsSpace(builder.Last, below.Text.Value[0], breaksLine: true))
        {
            builder.AppendUnsourced(" ");
        }

        return above with
        {
            Text = builder.Append(below.Text).ToSourceText(),
        };
    }
}
