using GovOpen.Parsing.Heads;
using GovOpen.Parsing.Lexicons;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Numbering;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Structure;

/// <summary>Reads the lines above the text of a part: red head, number, title, addressees.</summary>
internal sealed partial class PartSplitter
{
    private const int MostTitleLines = 8;

    /// <summary>A unit's points are no more, where a further unit stands behind them.</summary>
    private const int MostLookedAhead = 200;

    /// <summary>Reads the lines above the text of the part that begins here.</summary>
    private void ReadHead()
    {
        while (ClauseAt(at) is { } clause)
        {
            if (AttachmentStarts(clause))
            {
                if (Current is { IsAttachment: true, TitleLines.Count: > 0 })
                {
                    // An attachment of which only the title is here stands above the next.
                    parts.Add(new());
                }

                TakeAttachmentLabel(clause);
            }
            else if (!TakeFrameLine(clause) && !TakeTitleLine(clause))
            {
                return;
            }
            else if (Current.HasOwnFrame && CitationGrammar.ReadAddressees(clause.Text.Value).Count > 0)
            {
                at++;
                return;
            }

            at++;
        }
    }

    private void TakeAttachmentLabel(Clause clause)
    {
        Current.IsAttachment = true;
        var label = HeadLines.AttachmentLabelLength(clause.Text.FoldedSpan);
        frame.Lines.Add(clause.Text.Slice(0, label));
        var title = clause.Text.Slice(label).Trim();
        if (title.Length > 0)
        {
            Current.TitleLines.Add(title);
        }
    }

    private bool TakeTitleLine(Clause clause)
    {
        var lines = Current.TitleLines;
        if (
            BeginsNumberedText(clause)
            || IsRule(clause)
            || (lines.Count > 0 && Terminal.BeginsWithBullet(clause.Text.Value))
            || TitleLines.EndsWithDay(clause.Text.FoldedSpan)
            || lines.Count >= MostTitleLines
            || !(lines.Count == 0 ? MayOpenTitle(clause) : MayContinueTitle(clause, lines) || IsIssuerOfTitle(clause))
        )
        {
            return false;
        }

        lines.Add(clause.Text);
        return true;
    }

    // 某县工作要点 / 某县人民政府办公室 / 关于印发某县工作要点的通知
    private bool IsIssuerOfTitle(Clause clause) =>
        TitleLines.IsAgency(clause.Text.Value)
        && ClauseAt(at + 1) is { Marker: null } below
        && BeginsTitle(below.Text.Value)
        && (TitleLines.NamesSubject(below) || below.Text.Value.AsSpan().TrimStart() is ['关', '于', ..]);

    // （排在首位的为牵头单位） below a title says how to read what follows.
    private static bool IsRule(Clause clause) =>
        clause.Text.Value is ['（' or '(', ..] && CitationGrammar.FindRules(clause.Text.Value).Count > 0;

    private static bool MayOpenTitle(Clause clause) =>
        HeadLines.MayBeTitle(clause.Text.Value) || IsShortHeading(clause) || TitleLines.IsTitleWithColon(clause);

    private static bool MayContinueTitle(Clause clause, List<SourceText> lines) =>
        TitleLines.IsTail(clause, lines[^1])
        || TitleLines.IsTaskKind(clause)
        || (
            (HeadLines.MayBeTitle(clause.Text.Value) || IsShortHeading(clause))
            && !TitleLines.IsLabelled(clause)
            && !TitleLines.BeginsPreamble(clause)
            && !TitleLines.IsPeriod(clause)
            && !TitleLines.HoldsNote(clause)
            && (!TitleLines.IsBodyHeading(clause, lines[^1]) || TitleLines.Repeats(clause, lines[0]))
        );

    // 「# 通知」: too short for a title, but for the markup.
    private static bool IsShortHeading(Clause clause) =>
        clause.Hints.HeadingLevel > 0 && clause.Text.Length >= 2 && HeadLines.MayBeTitle($"《{clause.Text.Value}》");

    /// <summary>Whether a line is numbered; a label at the head of the document's first heading is part of a title, unless others count on.</summary>
    private bool BeginsNumberedText(Clause clause)
    {
        if (clause.Marker is not { } marker)
        {
            return false;
        }

        return marker.Trust == MarkerTrust.Sure
            ? Current.TitleLines.Count > 0 || clause.Hints.HeadingLevel != 1 || Markers.OpensList(marker, at)
            : Current.TitleLines.Count > 0 && Markers.OpensList(marker, at);
    }

    private MarkerIndex Markers =>
        markers ??= new([.. pieces.Select(piece => piece is Piece.Prose prose ? prose.Clause : null)]);

    /// <summary>Takes a line of the frame that may stand in a head: red head, number, addressees, date, release.</summary>
    private bool TakeFrameLine(Clause clause)
    {
        var text = clause.Text;
        if (TakeRedHead(text))
        {
            // Its lines are entered.
        }
        else if (ReadNumberLine(text) is { } number)
        {
            TakeAgenciesAbove();
            Current.HasOwnFrame = true;
            frame.DocNumber ??= number;
        }
        else if (
            CitationGrammar.ReadAddressees(text.Value) is { Count: > 0 } addressees
            && !Current.IsAttachment
            && !HeadsItems(at)
        )
        {
            Current.HasOwnFrame = true;
            if (parts.Count == 1)
            {
                frame.Addressees.AddRange(addressees);
            }
        }
        else if (CitationGrammar.ReadRelease(text.Value) is { } release)
        {
            frame.Release ??= release;
        }
        else if (at == 0 && HeadLines.IsSalutation(text.FoldedSpan))
        {
            isAddressed = true;
        }
        else if (Current.TitleLines.Count > 0 && SignatureLines.ReadDate(text) is { } date)
        {
            if (text.FoldedSpan.TrimStart() is ['(', ..])
            {
                frame.IssuedOn ??= date;
            }

            frame.HeadDate ??= date;
        }
        else if (Current.TitleLines.Count > 0 && SignatureLines.ReadIssue(text) is { } issued)
        {
            frame.HeadDate ??= issued;
        }
        else if (parts.Count > 1 || !HeadLines.IsHeadMark(text.Folded))
        {
            return false;
        }

        frame.Lines.Add(text);
        return true;
    }

    /// <summary>
    /// Takes 「某县人民政府文件」; behind the names of several agencies, which stood as title lines so far, 「文件」 may stand alone.
    /// </summary>
    private bool TakeRedHead(SourceText text)
    {
        var lines = Current.TitleLines;
        var isAlone = lines.Count > 0 && TitleLines.Compact(text.Value) == "文件";
        if (frame.RedHead is not null || !(isAlone || HeadLines.IsRedHead(text.Value)))
        {
            return false;
        }

        var first = FirstOfAgencies(lines);
        if (first > 0 && !IsWholeTitle(lines[first - 1]))
        {
            return false;
        }

        TakeAgencies(first);
        frame.RedHead = text;
        return true;
    }

    // 某县人民政府办公室 / 某政办发〔2022〕5号 / 关于…的通知: a red head without 文件. Above it the page may print the title.
    private void TakeAgenciesAbove()
    {
        var lines = Current.TitleLines;
        var first = FirstOfAgencies(lines);
        if (
            parts.Count == 1
            && first < lines.Count
            && (
                first > 0
                    ? IsWholeTitle(lines[first - 1])
                    : ClauseAt(at + 1) is { Marker: null } below && BeginsTitle(below.Text.Value)
            )
        )
        {
            TakeAgencies(first);
        }
    }

    // Where the agencies begin that are the last lines of a title.
    private static int FirstOfAgencies(List<SourceText> lines) =>
        lines.FindLastIndex(line => !TitleLines.IsAgency(line.Value)) + 1;

    private static bool IsWholeTitle(SourceText line) =>
        TitleLines.IsComplete(HanText.Clean(line.Value)) && TitleWords.NamesSubject(line.Value);

    private void TakeAgencies(int first)
    {
        var lines = Current.TitleLines;
        var agencies = lines.GetRange(first, lines.Count - first);
        frame.HeadAgencies.AddRange(agencies);
        frame.Lines.AddRange(agencies);
        lines.RemoveRange(first, agencies.Count);
    }

    private static bool BeginsTitle(string words) =>
        HeadLines.MayBeTitle(words)
        && (
            words.Contains("关于", StringComparison.Ordinal)
            || words.TrimStart().StartsWith("印发", StringComparison.Ordinal)
            || words.TrimStart().StartsWith("转发", StringComparison.Ordinal)
        );

    /// <summary>Whether a unit's name stands above items and a further one above others: 县财政局： / 1.… / 县民政局： / 1.….</summary>
    private bool HeadsItems(int index)
    {
        if (ClauseAt(index + 1)?.Marker is not { Number: 1, Trust: MarkerTrust.Sure } first)
        {
            return false;
        }

        for (var i = index + 2; i + 1 < Math.Min(pieces.Count, index + MostLookedAhead); i++)
        {
            if (
                ClauseAt(i - 1) is { Marker: not null }
                && ClauseAt(i + 1)?.Marker is { Number: 1 } next
                && next.Scheme.Family == first.Scheme.Family
                && ClauseAt(i) is { Marker: null } line
                && CitationGrammar.ReadAddressees(line.Text.Value).Count > 0
            )
            {
                return true;
            }
        }

        return false;
    }

    private const int LongestNumberLine = 40;

    // Also 国 办发〔2018〕12号, as a line set out to its width has it.
    private static DocumentNumber? ReadNumberLine(SourceText text) =>
        DocumentNumberGrammar.ReadLine(text.Value)
        ?? (
            text.Length < 80 && HeadLines.SignerStart(text.FoldedSpan) is var signer && signer < text.Length
                ? DocumentNumberGrammar.ReadLine(text.Value[..signer].Trim())
                : null
        )
        ?? (
            text.Length < LongestNumberLine && text.Value.AsSpan().ContainsAny(" \u3000\u00A0")
                ? DocumentNumberGrammar.ReadLine(HanText.WithoutBlanks(text.Value))
                : null
        );
}
