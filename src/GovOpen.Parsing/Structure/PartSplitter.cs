using GovOpen.Parsing.Heads;
using GovOpen.Parsing.Lexicons;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Numbering;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Structure;

/// <summary>
/// Tells the parts of a document apart: the letter, what it prints, attachments. A part begins at 附件, at a title
/// behind a signature, and at a title that the letter quoted.
/// </summary>
internal sealed partial class PartSplitter
{
    /// <summary>Agency, number and a title over several lines stand above addressees.</summary>
    private const int MostLinesToAddressees = 5;

    private const int LongestHeadLine = 90;

    private const int ShortestTitle = 8;

    private readonly IReadOnlyList<Piece> pieces;
    private readonly NoticeFrame frame = new();
    private readonly List<PartDraft> parts = [new()];
    private readonly QuotedTitles quotedTitles = new();
    private MarkerIndex? markers;
    private int at;
    private bool isSigned;
    private bool isAddressed;
    private readonly int lastOfMore;

    private PartSplitter(IReadOnlyList<Piece> pieces)
    {
        this.pieces = pieces;
        lastOfMore = LastOfMore(pieces);
    }

    private PartDraft Current => parts[^1];

    /// <summary>Splits the pieces of a document.</summary>
    public static (NoticeFrame Frame, IReadOnlyList<PartDraft> Parts) Split(IReadOnlyList<Piece> pieces)
    {
        var splitter = new PartSplitter(pieces);
        splitter.ReadHead();
        splitter.ReadBody();
        splitter.frame.IssuedOn ??= splitter.frame.HeadDate;
        return (splitter.frame, [.. splitter.parts.Where(part => !part.IsEmpty)]);
    }

    private void ReadBody()
    {
        for (; at < pieces.Count; at++)
        {
            if (ClauseAt(at) is not { } clause)
            {
                Current.Add(pieces[at]);
                continue;
            }

            if (parts.Count == 1)
            {
                quotedTitles.Note(clause.Text.Value);
            }

            if (BeginsPart(clause))
            {
                BeginPart();
            }
            else if (!TakeAttachmentList(clause) && !TakeSignature(clause) && !TakeTail(clause))
            {
                Current.Add(pieces[at]);
            }
        }
    }

    private void BeginPart()
    {
        if (!Current.IsEmpty || frame.Lines.Count > 0)
        {
            parts.Add(new());
        }

        isSigned = false;
        ReadHead();
        at--;
    }

    private bool BeginsPart(Clause clause)
    {
        if (AttachmentStarts(clause))
        {
            return true;
        }

        if (
            clause.Marker is { Trust: MarkerTrust.Sure }
            || HeadLines.IsAttachmentLabel(clause.Text.FoldedSpan)
            || !HeadLines.MayBeTitle(clause.Text.Value)
        )
        {
            return false;
        }

        return quotedTitles.Contains(clause.Text.Value)
            || OpensNotice(clause)
            || IsTitleBelowSalutation(clause)
            || (IsTitle(clause) && CountsAnew())
            || (isSigned && !IsTailLine(clause) && lastOfMore > at);
    }

    /// <summary>
    /// Whether another notice of the file begins here: its title, or agency and number above it, and the addressees
    /// within the next few lines.
    /// </summary>
    private bool OpensNotice(Clause clause)
    {
        if (
            !TitleLines.NamesSubject(clause)
            && !TitleLines.IsAgency(clause.Text.Value)
            && !HeadLines.IsRedHead(clause.Text.Value)
        )
        {
            return false;
        }

        var hasTitle = false;
        for (var i = at; i <= at + MostLinesToAddressees && ClauseAt(i) is { Marker: null } line; i++)
        {
            if (CitationGrammar.ReadAddressees(line.Text.Value).Count > 0)
            {
                return hasTitle;
            }

            hasTitle |= TitleLines.NamesSubject(line);
            if (line.Text.Length > LongestHeadLine || SignatureLines.ReadDate(line.Text) is not null)
            {
                return false;
            }
        }

        return false;
    }

    // The title that stands above, said again, or that of another year's plan.
    private bool IsTitle(Clause clause) =>
        clause is { Marker: null, Text.Length: >= ShortestTitle }
        && (
            (
                Current.TitleLines is [var first, ..]
                && TitleLines.Compact(first.Value) == TitleLines.Compact(clause.Text.Value)
            ) || (clause.Text.Value.Contains('年', StringComparison.Ordinal) && TitleWords.NamesPlan(clause.Text.Value))
        );

    /// <summary>Whether the numbers that the part's headings have begin again below: another plan of the file.</summary>
    private bool CountsAnew()
    {
        if (Current.FirstMarker is not { Number: 1, Scheme.Family: var family })
        {
            return false;
        }

        return Markers.NextNumber(family, at) == 1
            && Markers.LastNumber(family, at) > 1
            && (ClauseAt(at + 1)?.Marker is not { } below || below.Scheme.Family == family);
    }

    // 县长： / 现将2017年重点任务分解报上，请审示。 / 2017年重点任务分解
    private bool IsTitleBelowSalutation(Clause clause) =>
        isAddressed
        && clause.Marker is null
        && parts is [{ TitleLines.Count: 0 } letter]
        && letter.Body.TrueForAll(piece => piece is Piece.Prose { Clause.Marker: null })
        && (TitleLines.IsComplete(HanText.Clean(clause.Text.Value)) || TitleLines.EndsWithTaskKind(clause));

    /// <summary>The last piece that is more than a short line: a notice goes on up to there.</summary>
    private static int LastOfMore(IReadOnlyList<Piece> pieces)
    {
        var last = pieces.Count - 1;
        while (
            last >= 0
            && pieces[last]
                is not (
                    Piece.Table
                    or Piece.Prose { Clause.Marker: not null }
                    or Piece.Prose { Clause.Text.Length: > 60 }
                )
        )
        {
            last--;
        }

        return last;
    }

    /// <summary>Whether 附件 here heads an attachment, and is not the list of attachments under a letter.</summary>
    private bool AttachmentStarts(Clause clause)
    {
        var folded = clause.Text.FoldedSpan;
        var label = HeadLines.AttachmentLabelLength(folded);
        if (label == 0)
        {
            return false;
        }

        var rest = folded[label..].Trim();
        if (rest.IsEmpty)
        {
            // 附件： above a numbered list of titles is the list.
            return !(ClauseAt(at + 1) is { } first && DocumentNames.IsOne(first.Text.FoldedSpan))
                && (
                    !folded[..label].Contains(':')
                    || !(ClauseAt(at + 1) is { Marker.Number: 1, Text.Length: < 50 } && SignatureFollows(at + 1))
                );
        }

        return NumberingRecognizer.Recognize(folded, label) is null
            && !DocumentNames.IsOne(folded)
            && HeadLines.MayBeTitle(clause.Text.Value[label..])
            && !SignatureFollows(at)
            && at + 1 < pieces.Count
            && (ClauseAt(at + 1) is not { } next || !HeadLines.IsAttachmentLabel(next.Text.FoldedSpan));
    }

    // Within the next few short lines a date stands: what is here belongs to the letter above it.
    private bool SignatureFollows(int from)
    {
        for (var i = from + 1; i < Math.Min(pieces.Count, from + 12); i++)
        {
            if (ClauseAt(i) is not { } clause || clause.Text.Length > 60)
            {
                return false;
            }

            if (SignatureLines.ReadDate(clause.Text) is not null || SignatureLines.Split(clause.Text) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private bool TakeAttachmentList(Clause clause)
    {
        var label = HeadLines.AttachmentLabelLength(clause.Text.FoldedSpan);
        if (label == 0)
        {
            return false;
        }

        frame.Lines.Add(clause.Text);
        AddAttachment(clause.Text.Slice(label).Trim());
        while (
            ClauseAt(at + 1) is { Marker: { } marker } next
            && next.Text.Length < 60
            && marker.Number == frame.Attachments.Count + 1
            && !DocumentNames.IsOne(next.Text.FoldedSpan)
        )
        {
            frame.Lines.Add(next.Text);
            AddAttachment(next.Text);
            at++;
        }

        return true;
    }

    private void AddAttachment(SourceText text)
    {
        var start = NumberingRecognizer.Recognize(text.FoldedSpan) is { } marker ? marker.End : 0;
        start += HeadLines.AttachmentLabelLength(text.FoldedSpan[start..]);
        if (text.Slice(start).Trim() is { Length: > 0 } title)
        {
            frame.Attachments.Add(title);
        }
    }

    private bool TakeSignature(Clause clause)
    {
        if (SignatureLines.Split(clause.Text) is { } signed)
        {
            frame.Signatures.Add(signed.Signature);
            Sign(clause.Text, signed.Date);
            return true;
        }

        if (SignatureLines.ReadDate(clause.Text) is not { } date)
        {
            return false;
        }

        TakeSignersAbove();
        Sign(clause.Text, date);
        return true;
    }

    private void Sign(SourceText line, DateOnly date)
    {
        frame.IssuedOn ??= date;
        frame.Lines.Add(line);
        isSigned = true;
    }

    private void TakeSignersAbove()
    {
        var signers = new List<SourceText>();
        while (
            Current.Body is [.., Piece.Prose { Clause: { Marker: null } above }]
            && SignatureLines.MaySign(above.Text)
            && signers.Count < 12
        )
        {
            signers.Insert(0, above.Text);
            Current.Body.RemoveAt(Current.Body.Count - 1);
        }

        frame.Lines.AddRange(signers);
        if (frame.Signatures.Count == 0)
        {
            frame.Signatures.AddRange(signers);
        }
    }

    private bool TakeTail(Clause clause)
    {
        if (CitationGrammar.ReadRelease(clause.Text.Value) is { } release)
        {
            frame.Release ??= release;
            frame.Lines.Add(clause.Text);
            return true;
        }

        // The files that a page hands out.
        if (DocumentNames.IsOne(clause.Text.FoldedSpan))
        {
            AddAttachment(clause.Text);
            frame.Lines.Add(clause.Text);
            return true;
        }

        if (!HeadLines.IsImprint(clause.Text.FoldedSpan))
        {
            return false;
        }

        if (SignatureLines.DateInside(clause.Text.Value) is { } printed)
        {
            frame.PrintedOn ??= printed;
            TakeSignersAbove();
        }

        frame.Lines.Add(clause.Text);
        return true;
    }

    private static bool IsTailLine(Clause clause) =>
        HeadLines.IsImprint(clause.Text.FoldedSpan)
        || CitationGrammar.ReadRelease(clause.Text.Value) is not null
        || SignatureLines.ReadDate(clause.Text) is not null
        || clause.Text.Value.TrimStart() is ['（' or '(', ..];

    private Clause? ClauseAt(int index) =>
        index < pieces.Count && pieces[index] is Piece.Prose prose ? prose.Clause : null;
}
