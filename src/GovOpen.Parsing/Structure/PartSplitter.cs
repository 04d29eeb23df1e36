using GovOpen.Parsing.Heads;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Numbering;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Structure;

/// <summary>
/// Tells the parts of a document apart: the letter, what it prints, attachments. A part begins at 附件, at a title
/// behind a signature, and at a title that the letter quoted.
/// </summary>
internal sealed class PartSplitter
{
    private const int MostTitleLines = 8;

    private readonly IReadOnlyList<Piece> pieces;
    private readonly NoticeFrame frame = new();
    private readonly List<PartDraft> parts = [new()];
    private readonly HashSet<string> quotedTitles = new(StringComparer.Ordinal);
    private int at;
    private bool isSigned;

    private PartSplitter(IReadOnlyList<Piece> pieces) => this.pieces = pieces;

    private PartDraft Current => parts[^1];

    /// <summary>Splits the pieces of a document.</summary>
    public static (NoticeFrame Frame, IReadOnlyList<PartDraft> Parts) Split(IReadOnlyList<Piece> pieces)
    {
        var splitter = new PartSplitter(pieces);
        splitter.ReadHead();
        splitter.ReadBody();
        return (splitter.frame, [.. splitter.parts.Where(part => !part.IsEmpty)]);
    }

    /// <summary>Reads the lines above the text of the part that begins here.</summary>
    private void ReadHead()
    {
        while (ClauseAt(at) is { } clause)
        {
            if (AttachmentStarts(clause))
            {
                TakeAttachmentLabel(clause);
            }
            else if (!TakeFrameLine(clause) && !TakeTitleLine(clause))
            {
                return;
            }
            else if (frame.Addressees.Count > 0 && CitationGrammar.ReadAddressees(clause.Text.Value).Count > 0)
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
        var label = HeadLines.AttachmentLabelLength(clause.Text.Folded);
        frame.Lines.Add(clause.Text.Slice(0, label));
        var title = clause.Text.Slice(label).Trim();
        if (title.Length > 0)
        {
            Current.TitleLines.Add(title);
        }
    }

    private bool TakeTitleLine(Clause clause)
    {
        var isFirst = Current.TitleLines.Count == 0;
        if (
            clause.Marker is { Trust: MarkerTrust.Sure } && !(isFirst && clause.Hints.HeadingLevel == 1)
            || Current.TitleLines.Count >= MostTitleLines
            || !HeadLines.MayBeTitle(clause.Text.Value)
            || (!isFirst && IsBodyHeading(clause) && !RepeatsTitle(clause))
        )
        {
            return false;
        }

        Current.TitleLines.Add(clause.Text);
        return true;
    }

    // A page prints its title above the notice, and the notice prints it again in lines.
    private bool RepeatsTitle(Clause clause) =>
        Compact(Current.TitleLines[0].Value).Contains(Compact(clause.Text.Value), StringComparison.Ordinal);

    // 「各位代表」, 「前言」 and a first unnumbered section head do not belong to a title that is complete.
    private bool IsBodyHeading(Clause clause) =>
        EndsTitle(HanText.Clean(Current.TitleLines[^1].Value))
        && !EndsTitle(HanText.Clean(clause.Text.Value))
        && clause.Hints is { HeadingLevel: 0, IsCentered: false }
        && !clause.Text.Value.TrimStart().StartsWith('（');

    private static bool EndsTitle(string title) =>
        title.Length > 6
        && title[^1]
            is '知'
                or '见'
                or '案'
                or '点'
                or '法'
                or '定'
                or '告'
                or '函'
                or '复'
                or '划'
                or '单'
                or '工'
                or '表'
                or '则'
                or '例'
                or '要'
                or '施'
                or '令'
                or '议'
                or '报'
                or '书'
                or '）';

    /// <summary>Takes a line of the frame that may stand in a head: red head, number, addressees, date, release.</summary>
    private bool TakeFrameLine(Clause clause)
    {
        var text = clause.Text;
        if (HeadLines.IsRedHead(text.Value) && Current.TitleLines.Count == 0 && frame.RedHead is null)
        {
            frame.RedHead = text;
        }
        else if (DocumentNumberGrammar.ReadLine(text.Value) is { } number)
        {
            frame.DocNumber ??= number;
        }
        else if (parts.Count == 1 && CitationGrammar.ReadAddressees(text.Value) is { Count: > 0 } addressees)
        {
            frame.Addressees.AddRange(addressees);
        }
        else if (CitationGrammar.ReadRelease(text.Value) is { } release)
        {
            frame.Release ??= release;
        }
        else if (Current.TitleLines.Count > 0 && ReadDateLine(text) is { } date)
        {
            frame.IssuedOn ??= date;
        }
        else
        {
            return false;
        }

        frame.Lines.Add(text);
        return true;
    }

    private void ReadBody()
    {
        for (; at < pieces.Count; at++)
        {
            if (ClauseAt(at) is not { } clause)
            {
                Current.Body.Add(pieces[at]);
                continue;
            }

            NoteQuotedTitles(clause);
            if (BeginsPart(clause))
            {
                BeginPart();
            }
            else if (!TakeAttachmentList(clause) && !TakeSignature(clause) && !TakeTail(clause))
            {
                Current.Body.Add(pieces[at]);
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

        if (clause.Marker is { Trust: MarkerTrust.Sure } || !HeadLines.MayBeTitle(clause.Text.Value))
        {
            return false;
        }

        return quotedTitles.Contains(Compact(clause.Text.Value)) || (isSigned && !IsTailLine(clause) && HasMoreBelow());
    }

    private bool HasMoreBelow() =>
        pieces
            .Skip(at + 1)
            .Any(piece =>
                piece
                    is Piece.Table
                        or Piece.Prose { Clause.Marker: not null }
                        or Piece.Prose { Clause.Text.Length: > 60 }
            );

    /// <summary>Whether 附件 here heads an attachment, and is not the list of attachments under a letter.</summary>
    private bool AttachmentStarts(Clause clause)
    {
        var folded = clause.Text.Folded;
        var label = HeadLines.AttachmentLabelLength(folded);
        if (label == 0)
        {
            return false;
        }

        var rest = folded.AsSpan(label).Trim();
        if (rest.IsEmpty)
        {
            // 附件： above a numbered list of titles is the list.
            return !folded.AsSpan(0, label).Contains(':')
                || !(ClauseAt(at + 1) is { Marker.Number: 1, Text.Length: < 50 } && SignatureFollows(at + 1));
        }

        return NumberingRecognizer.Recognize(folded, label) is null
            && HeadLines.MayBeTitle(clause.Text.Value[label..])
            && !SignatureFollows(at)
            && at + 1 < pieces.Count
            && (ClauseAt(at + 1) is not { } next || !HeadLines.IsAttachmentLabel(next.Text.Folded));
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

            if (ReadDateLine(clause.Text) is not null || SplitSignedDate(clause.Text) is not null)
            {
                return true;
            }
        }

        return false;
    }

    private bool TakeAttachmentList(Clause clause)
    {
        var label = HeadLines.AttachmentLabelLength(clause.Text.Folded);
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
        var start = NumberingRecognizer.Recognize(text.Folded) is { } marker ? marker.End : 0;
        if (text.Slice(start).Trim() is { Length: > 0 } title)
        {
            frame.Attachments.Add(title);
        }
    }

    private bool TakeSignature(Clause clause)
    {
        if (SplitSignedDate(clause.Text) is { } signed)
        {
            frame.Signatures.Add(signed.Signature);
            Sign(clause.Text, signed.Date);
            return true;
        }

        if (ReadDateLine(clause.Text) is not { } date)
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
            && HeadLines.MayBeTitle(above.Text.Value)
            && above.Text.Length < 40
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

        if (!HeadLines.IsImprint(clause.Text.Folded))
        {
            return false;
        }

        if (DateInside(clause.Text.Value) is { } printed)
        {
            frame.PrintedOn ??= printed;
            TakeSignersAbove();
        }

        frame.Lines.Add(clause.Text);
        return true;
    }

    private static bool IsTailLine(Clause clause) =>
        HeadLines.IsImprint(clause.Text.Folded)
        || CitationGrammar.ReadRelease(clause.Text.Value) is not null
        || ReadDateLine(clause.Text) is not null
        || clause.Text.Value.TrimStart() is ['（' or '(', ..];

    private void NoteQuotedTitles(Clause clause)
    {
        var text = clause.Text.Value;
        if (
            parts.Count > 1
            || !text.Contains("印发", StringComparison.Ordinal) && !text.Contains("转发", StringComparison.Ordinal)
        )
        {
            return;
        }

        for (var open = text.IndexOf('《'); open >= 0; open = text.IndexOf('《', open + 1))
        {
            var close = text.IndexOf('》', open);
            if (close > open + 6)
            {
                quotedTitles.Add(Compact(text[(open + 1)..close]));
            }
        }
    }

    private static DateOnly? DateInside(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (
                (char.IsAsciiDigit(text[i]) || Numeral.ChineseDigit(text[i]) >= 0)
                && DateGrammar.ReadAt(text, i) is { Length: > 0 } found
            )
            {
                return found.Date;
            }
        }

        return null;
    }

    // A date in brackets stands under the titles of many notices.
    private static DateOnly? ReadDateLine(SourceText text) =>
        text.Length < 30 ? DateGrammar.ReadLine(text.Value.Trim().TrimStart('（', '(').TrimEnd('）', ')')) : null;

    /// <summary>A signature and its date on one line.</summary>
    private static (SourceText Signature, DateOnly Date)? SplitSignedDate(SourceText text)
    {
        if (text.Length > 60 || text.Folded.AsSpan().ContainsAny("。,;:、"))
        {
            return null;
        }

        for (var i = 3; i < text.Length; i++)
        {
            if (char.IsWhiteSpace(text.Value[i - 1]) && DateGrammar.ReadLine(text.Value[i..]) is { } date)
            {
                return (text.Slice(0, i).Trim(), date);
            }
        }

        return null;
    }

    private static string Compact(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private Clause? ClauseAt(int index) =>
        index < pieces.Count && pieces[index] is Piece.Prose prose ? prose.Clause : null;
}
