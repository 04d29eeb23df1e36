using GovOpen.Parsing.Model;
using GovOpen.Parsing.Readers.Html.Tree;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Readers.Html;

/// <summary>Puts one line together from character data: decodes references and collapses white space as HTML does.</summary>
/// <param name="plane">The file's text.</param>
/// <param name="prepared">The same, as the parser read it.</param>
/// <param name="limit">UTF-16 code units of a line.</param>
internal sealed class LineAssembler(string plane, string prepared, int limit)
{
    private static readonly CharSet Stops = CharSet.Of(" \t\n\r\f&\uFFFD" + HanText.InvisibleFormats);

    private readonly SourceTextBuilder builder = new();
    private int space = -1;
    private bool spaceBreaks;
    private bool breakPending;
    private string? marker;
    private int markerDepth;

    /// <summary>Characters that are no white space, roughly.</summary>
    public int Visible { get; private set; }

    public int Linked { get; private set; }

    public int Bold { get; private set; }

    public bool IsEmpty => builder.Length == 0;

    /// <summary>Whether a line end of the markup between Han characters stays a blank: in a cell it may part two units.</summary>
    public bool KeepsLineEnds { get; set; }

    /// <summary>The look of the line's first character.</summary>
    public FlowStyle Style { get; private set; }

    /// <summary>How many lists hold the item whose number was shown before the line; 0 where none was.</summary>
    public int ListDepth { get; private set; }

    /// <summary>Shows a list number before the line's first character.</summary>
    public void Mark(string number, int depth) => (marker, markerDepth) = (number, depth);

    /// <summary>A line end within the text: the next character stands on a new line.</summary>
    public void Break()
    {
        breakPending = builder.Length > 0;
        space = -1;
    }

    /// <summary>Adds character data from an offset in the node on, up to a preformatted line end or the line limit.</summary>
    /// <returns>The offset in the node to go on from; its length when all was added.</returns>
    public int Add(MarkupText node, int from, in FlowStyle style)
    {
        if (node.Unplaced is { } unplaced)
        {
            AddPiece(new(unplaced, 0, 0, 0), style);
            return node.Length;
        }

        var text = prepared.AsSpan(node.Start, node.Length);
        var at = from;
        while (at < text.Length)
        {
            var found = text[at..].IndexOfAny(Stops);
            var run = found < 0 ? text.Length - at : found;
            if (run > 0)
            {
                run = Math.Min(run, Math.Max(1, limit - builder.Length));
                AddPiece(new(null, node.Start + at, run, run), style);
                at += run;
                if (builder.Length >= limit)
                {
                    return at;
                }

                continue;
            }

            if (style.IsPreformatted && text[at] == '\n')
            {
                return at + 1;
            }

            at += AddStop(text[at..], node.Start + at, style);
        }

        return text.Length;
    }

    public SourceText Take()
    {
        Visible = Linked = Bold = ListDepth = 0;
        space = -1;
        breakPending = false;
        marker = null;
        return builder.Take();
    }

    private int AddStop(ReadOnlySpan<char> text, int source, in FlowStyle style)
    {
        switch (text[0])
        {
            case '&':
                var decoded = CharacterReference.Read(text, out var length);
                if (decoded is not { Length: 1 } || !HanText.IsInvisibleFormat(decoded[0]))
                {
                    AddPiece(
                        decoded is null ? new(null, source, 1, 1) : new(decoded, source, decoded.Length, length),
                        style
                    );
                }

                return length;
            case '\uFFFD':
                if (plane[source] != '\0')
                {
                    AddPiece(new(null, source, 1, 1), style);
                }

                return 1;
            case var c when HanText.IsInvisibleFormat(c):
                return 1;
            default:
                return AddSpace(text, source, style);
        }
    }

    private int AddSpace(ReadOnlySpan<char> text, int source, in FlowStyle style)
    {
        var length = 0;
        while (length < text.Length && text[length] is ' ' or '\t' or '\n' or '\r' or '\f')
        {
            if (style.IsPreformatted)
            {
                AppendBlank(source);
                return 1;
            }

            spaceBreaks = (space >= 0 && spaceBreaks) || text[length] is '\n' or '\r';
            space = space < 0 ? source + length : space;
            length++;
        }

        return length;
    }

    private void AddPiece(in Piece piece, in FlowStyle style)
    {
        var first = piece.Text is null ? prepared[piece.Source] : piece.Text[0];
        if (breakPending)
        {
            builder.AppendUnsourced("\n");
            breakPending = false;
            AppendMarker(piece);
        }
        else if (builder.Length == 0)
        {
            Begin(piece, style);
        }
        else if (
            space >= 0
            && (
                !spaceBreaks
                || (KeepsLineEnds && HanText.IsHan(builder.Last) && HanText.IsHan(first))
                || HanText.KeepsSpace(builder.Last, first, breaksLine: true)
            )
        )
        {
            AppendBlank(space);
        }

        space = -1;
        Count(piece, style);
        if (piece.Text is null)
        {
            builder.Append(plane, piece.Source, piece.Length);
        }
        else
        {
            builder.AppendAtomic(piece.Text, piece.Source, piece.SourceLength);
        }
    }

    private void Begin(in Piece piece, in FlowStyle style)
    {
        Style = style;
        AppendMarker(piece);
    }

    // A list whose items carry their own numbers hides the markup's, in a style sheet that is not read.
    private void AppendMarker(in Piece piece)
    {
        if (marker is not null && !BeginsWithNumber(piece.Text ?? prepared.AsSpan(piece.Source, piece.Length)))
        {
            builder.AppendUnsourced(marker);
            ListDepth = markerDepth;
        }

        marker = null;
    }

    // 2024年6月底前 and 5G基站 are none.
    private static bool BeginsWithNumber(ReadOnlySpan<char> words)
    {
        if (words[0] is '（' or '(')
        {
            return true;
        }

        var digits = words.IndexOfAnyExceptInRange('0', '9');
        return digits < 0 || (digits > 0 && !char.IsLetter(words[digits]));
    }

    private void Count(in Piece piece, in FlowStyle style)
    {
        var count =
            piece.Text is null ? piece.Length
            : piece.Text is "\u00A0" or "\u2003" or "\u2002" ? 0
            : 1;
        if (count == 1 && piece.Text is null && prepared[piece.Source] is '\u3000' or '\u00A0')
        {
            count = 0;
        }

        Visible += count;
        Linked += style.IsLink ? count : 0;
        Bold += style.IsBold ? count : 0;
    }

    private void AppendBlank(int source)
    {
        if (plane[source] == ' ')
        {
            builder.Append(plane, source, 1);
        }
        else if (char.IsWhiteSpace(plane[source]))
        {
            builder.AppendAtomic(" ", source, 1);
        }
        else
        {
            // Where a tag was blanked out.
            builder.AppendUnsourced(" ");
        }
    }

    /// <param name="Text">Decoded or unplaced characters, or null for plane characters that stand for themselves.</param>
    private readonly record struct Piece(string? Text, int Source, int Length, int SourceLength);
}
