using GovOpen.Parsing.Heads;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Numbering;
using GovOpen.Parsing.Structure.Records;
using GovOpen.Parsing.Text;
using GovOpen.Parsing.Units;

namespace GovOpen.Parsing.Structure;

/// <summary>Joins paragraphs that a page break or a hard line end cut in two.</summary>
internal static class ClauseJoiner
{
    /// <summary>A line this long is prose even without a full stop; headings are shorter.</summary>
    private const int ProseLength = 40;

    /// <summary>A line this long may be prose that was cut; shorter ones are titles, names, dates.</summary>
    private const int CutLength = 18;

    /// <summary>No part of a heading before a comma is longer.</summary>
    private const int LongestHeadingPart = 14;

    /// <summary>No heading is longer.</summary>
    private const int LongestHeading = 60;

    /// <summary>No paragraph of a notice is longer; what would be is not joined further.</summary>
    private const int LongestParagraph = 3_000;

    /// <summary>A note that ends a paragraph without a full stop is no longer.</summary>
    private const int LongestNote = 200;

    /// <summary>Units or a time below their label are no longer.</summary>
    private const int LongestValue = 80;

    /// <summary>A first line set in by this much begins a paragraph, in half-width columns.</summary>
    private const int ParagraphIndent = 2;

    /// <summary>Joins what belongs together in a run of paragraphs without a table between.</summary>
    public static List<Clause> Join(List<Clause> clauses)
    {
        clauses = LoneNumbers.Mark(clauses);
        SlippedLabels.Trust(clauses);
        var (terminated, headings, parallel) = ReadHabits(clauses);
        var margin = Margin.Of(clauses);
        var joined = new List<Clause>(clauses.Count);
        var lastLine = (Clause?)null;
        var addressees = AddresseeLines.Find(clauses);
        var signers = FrameLines.FindSigners(clauses);
        for (var i = 0; i < clauses.Count; i++)
        {
            var clause = clauses[i];
            if (addressees.Contains(i) || (i > 0 && CutsLabel(joined[^1], clause)))
            {
                joined[^1] = Append(joined[^1], clause);
            }
            else if (
                joined.Count > 0
                && (!signers.Contains(i) || Terminal.EndsOpen(joined[^1].Text.Value) || margin.IsFull(lastLine!))
                && !clause.CountsOnFrom(joined[^1])
                && Continues(joined[^1], lastLine!, clause, terminated, margin)
                && !IsLongHeading(joined[^1], lastLine!, clause, headings, margin)
                && !IsParallelHeading(joined[^1], parallel)
                && (MayContinue(clause) || ClosesBracketOf(joined[^1], clause))
                && (!IsHeadLine(joined[^1]) || IsCutAttachment(joined[^1], lastLine!, clause, margin))
            )
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

    private static bool CutsLabel(Clause above, Clause below) =>
        below.Marker is null
        && (
            DutyNoteGrammar.CutsLabel(above.Text.FoldedSpan, below.Text.FoldedSpan)
            || DutyNoteGrammar.CutsList(above.Text.FoldedSpan, below.Text.FoldedSpan)
        );

    private static bool Continues(
        Clause above,
        Clause lastLine,
        Clause below,
        HashSet<string> terminated,
        Margin margin
    )
    {
        var text = above.Text.Value;
        if (text.Length > LongestParagraph)
        {
            return false;
        }

        if (below.Marker is { Trust: MarkerTrust.Sure } label)
        {
            return margin.CutsAboveLabel(above, lastLine, below)
                || InlineRun.GoesOn(above, below, label)
                || IsInMiddle(text, label)
                    && (
                        margin.IsFull(lastLine) || below.Text.FoldedSpan[label.End..] is [] or ['。' or ';' or ',', ..]
                    );
        }

        if (IsLabelAlone(above) && below.Marker is null)
        {
            return true;
        }

        if (
            text.Length >= CutLength / 2
            && Terminal.OpensBracket(text)
            && (margin.IsFull(lastLine) || ClosesBracket(below.Text.Value))
        )
        {
            return true;
        }

        if (Terminal.EndsOpen(text) || Terminal.BeginsInMiddle(text, below.Text.Value) || CutsTime(text, below))
        {
            return true;
        }

        if (margin.HangsAtEdge(above, lastLine, below) && !DutyNoteGrammar.BeginsWithLabel(below.Text.FoldedSpan))
        {
            return true;
        }

        // 责任单位： with its units on the next line.
        if (
            below.Marker is null
            && DutyNoteGrammar.EndsWithLabel(above.Text.FoldedSpan)
            && (margin.Cuts(above, lastLine, below) || (IsLabelWithoutValue(above) && MayBeValue(below)))
        )
        {
            return true;
        }

        if (
            Terminal.EndsSentence(text)
            || (below.Text.Value is ['—', '—', ..] && (below.Indent >= ParagraphIndent || !margin.IsFull(lastLine)))
            || DutyNoteGrammar.BeginsWithLabel(below.Text.FoldedSpan)
            || (below.Marker is null && !margin.IsFull(lastLine) && EndsWithNote(text, below.Text.Value))
        )
        {
            return false;
        }

        if (IsCutByPage(above, below))
        {
            return true;
        }

        if (margin.Hangs(above, lastLine, below))
        {
            return true;
        }

        if (margin.IsFull(lastLine))
        {
            var isParted = margin.BlanksPart && below.Hints is { BlankLinesBefore: > 0, StartsPage: false };
            return !isParted && (!margin.IndentsParagraphs || below.Indent < ParagraphIndent);
        }

        if (margin.IsAtEdge(lastLine) && below.Marker is null && text.AsSpan().ContainsAny("，。,；"))
        {
            return below.Hints.BlankLinesBefore == 0 && below.Indent <= lastLine.Indent;
        }

        return above.Marker is { } marker
            ? text.Length >= ProseLength
                || (
                    text.Length >= CutLength
                    && text.AsSpan().ContainsAny("，,")
                    && Terminal.CutsCount(above.Text.FoldedSpan, below.Text.FoldedSpan)
                )
                || text.Contains('。')
                || (terminated.Contains(marker.Scheme.Family) && text.Length >= CutLength)
            : text.AsSpan().ContainsAny("，。,")
                && (
                    text.Length >= ProseLength
                    || (text.Length >= CutLength && (text.Contains('。') || Terminal.BeginsWithBullet(text)))
                );
    }

    // （见附件 / 2）: the label is the end of a bracket.
    private static bool IsInMiddle(string above, Marker below) =>
        below.Scheme is { Open.Length: 0, Close: ")" } && Terminal.OpensBracket(above);

    // 2022年 / 底前完成
    private static bool CutsTime(string above, Clause below) =>
        above.Length >= CutLength
        && below.Marker is null
        && above is [.., '年' or '月']
        && below.Text.Value is ['底' or '末' or '内' or '前', ..];

    // Prose that a page ends in the middle of a sentence; titles end as they do, and headings have short parts.
    private static bool IsCutByPage(Clause above, Clause below) =>
        below.Hints.StartsPage
        && above.Text.Length >= CutLength
        && (
            above.Marker is null
                ? !TitleLines.IsComplete(HanText.Clean(above.Text.Value))
                : HasLongPart(above.Body.Value)
        )
        && Terminal.EndsSentence(below.Text.Value);

    // 口岸区的土地使用权属于国家所有，由: no heading has so much before its comma.
    private static bool HasLongPart(string text) => text.AsSpan().IndexOfAny("，,") > LongestHeadingPart;

    // 责任单位：县财政局、县民政局: a note whose last unit is whole needs no full stop, unless more units stand below.
    private static bool EndsWithNote(string above, string below)
    {
        // Only the tail is read: what is above grows with every line that is joined.
        var tail = above[Math.Max(0, above.Length - LongestNote)..];
        var colon = tail.AsSpan().LastIndexOfAny(':', '：');
        if (colon < 0 || Terminal.OpensBracket(tail) || below.AsSpan().ContainsAny("）)】"))
        {
            return false;
        }

        var first = below.IndexOf('。') is > 0 and var stop ? below[..stop] : below;
        var sentence = tail[(tail.AsSpan(0, colon).LastIndexOfAny("。；;，,") + 1)..];
        return DutyNoteGrammar.FindAll(sentence) is [.., var last]
            && last.Start + last.Length >= sentence.Length
            && (
                UnitShape.EndsLikeUnit(TextFolder.Fold(sentence))
                || last.DeadlineStart + last.DeadlineLength >= sentence.Length
            )
            && !UnitListGrammar.IsLike(new(first), 0, first.Length, 0.5);
    }

    private static bool IsLabelWithoutValue(Clause clause)
    {
        var words = clause.Text.FoldedSpan.TrimEnd();
        return clause.Marker is null
            && words.IndexOf(':') == words.Length - 1
            && words is not [.., '分', '工', ':']
            && DutyNoteGrammar.BeginsWithLabel(clause.Text.FoldedSpan);
    }

    private static bool MayBeValue(Clause clause) =>
        clause.Text.Length <= LongestValue
        && !clause.Text.FoldedSpan.Contains('。')
        && !DutyNoteGrammar.BeginsWithLabel(clause.Text.FoldedSpan);

    // 「一、」 on a line of its own, its text on the next.
    private static bool IsLabelAlone(Clause clause) =>
        clause.Marker is { Trust: MarkerTrust.Sure } marker && clause.Text.Value.AsSpan(marker.End).IsWhiteSpace();

    private static bool MayContinue(Clause below) =>
        below.Hints is { HeadingLevel: 0, IsCentered: false }
        && !Terminal.BeginsWithBullet(below.Text.Value)
        && !FrameLines.IsOne(below.Text)
        && !FrameLines.OpensImprint(below.Text)
        && LabelLine.SenseOf(below.Text) is null;

    private static bool IsHeadLine(Clause above) =>
        (above.Hints is { HeadingLevel: > 0 } or { IsCentered: true } && above.Marker is null)
        || FrameLines.IsOne(above.Text);

    // 附件：1.代表建议分办 / 表
    private static bool IsCutAttachment(Clause above, Clause lastLine, Clause below, Margin margin) =>
        HeadLines.IsAttachmentLabel(above.Text.FoldedSpan) && margin.HangsAtEdge(above, lastLine, below);

    // （责任科室：交警中队； / 配合：应急办）
    private static bool ClosesBracketOf(Clause above, Clause below) =>
        below.Marker is null
        && LabelLine.SenseOf(below.Text) is not null
        && !CutsLabel(above, below)
        && Terminal.OpensBracket(above.Text.Value)
        && ClosesBracket(below.Text.Value);

    private static bool ClosesBracket(string text)
    {
        var close = text.AsSpan().IndexOfAny("）)》”】〕］]");
        var open = text.AsSpan().IndexOfAny("（(《“【〔［[");
        return close >= 0 && (open < 0 || close < open || Terminal.OpensBracket(text) is false);
    }

    /// <summary>
    /// Whether a numbered line without a full stop is a heading, however long: it alone is bold, or the other lines
    /// of its family are headings.
    /// </summary>
    private static bool IsLongHeading(
        Clause above,
        Clause lastLine,
        Clause below,
        HashSet<string> headings,
        Margin margin
    )
    {
        if (
            above.Marker is not { } marker
            || above.Text.Length > LongestHeading
            || above.Text.Value.AsSpan().ContainsAny("。；;：:")
            || Terminal.EndsOpen(above.Text.Value)
            || Terminal.OpensBracket(above.Text.Value)
            || IsLabelAlone(above)
        )
        {
            return false;
        }

        return above.Hints.IsBold
            ? !below.Hints.IsBold
            : headings.Contains(marker.Scheme.Family)
                && below.Indent >= above.Indent
                && !margin.IsFull(lastLine)
                && !above.Text.Value.AsSpan().ContainsAny("，,");
    }

    private static bool IsParallelHeading(Clause above, HashSet<string> parallel) =>
        above.Marker is { } marker && parallel.Contains(marker.Scheme.Family) && ParallelHeading.Is(above.Body.Span);

    /// <summary>
    /// Families of which most items end as sentences do: one that does not was cut. And families whose other lines
    /// are all short and end without a stop: they are headings. And families of which most are parallel headings.
    /// </summary>
    private static (HashSet<string> Terminated, HashSet<string> Headings, HashSet<string> Parallel) ReadHabits(
        List<Clause> clauses
    )
    {
        var counts = new Dictionary<string, Tally>(StringComparer.Ordinal);
        foreach (var clause in clauses)
        {
            if (clause.Marker is { } marker)
            {
                var family = marker.Scheme.Family;
                var tally = counts.GetValueOrDefault(family) ?? new();
                var isEnded = Terminal.EndsSentence(clause.Text.Value);
                tally.All++;
                tally.Ended += isEnded ? 1 : 0;
                tally.Parallel += !isEnded && ParallelHeading.Is(clause.Text.Span[marker.End..].Trim()) ? 1 : 0;
                tally.Short += !isEnded && clause.Text.Length < CutLength ? 1 : 0;
                counts[family] = tally;
            }
        }

        var terminated = new HashSet<string>(StringComparer.Ordinal);
        var headings = new HashSet<string>(StringComparer.Ordinal);
        var parallel = new HashSet<string>(StringComparer.Ordinal);
        foreach (var (family, tally) in counts)
        {
            if (tally.All >= 3 && tally.Ended * 2 > tally.All)
            {
                terminated.Add(family);
            }

            if (tally.Ended == 0 && tally.Short * 2 >= tally.All)
            {
                headings.Add(family);
            }

            if (tally.Parallel >= 2 && tally.Parallel * 3 >= tally.All * 2)
            {
                parallel.Add(family);
            }
        }

        return (terminated, headings, parallel);
    }

    private static Clause Append(Clause above, Clause below)
    {
        var builder = new SourceTextBuilder().Append(above.Text);
        if (
            !Terminal.CutsNumber(above.Text.Value, below.Text.Value)
            && !Terminal.CutsFigure(above.Text.Value, below.Text.Value)
            && (
                ClosesBracketOf(above, below) || HanText.KeepsSpace(builder.Last, below.Text.Value[0], breaksLine: true)
            )
        )
        {
            builder.AppendUnsourced(" ");
        }

        return above with
        {
            Text = builder.Append(below.Text).ToSourceText(),
        };
    }

    private sealed class Tally
    {
        public int All { get; set; }

        public int Ended { get; set; }

        public int Parallel { get; set; }

        /// <summary>Lines that are short and end without a stop.</summary>
        public int Short { get; set; }
    }
}
