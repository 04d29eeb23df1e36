using System.Net;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Readers.Markdown;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Readers.PlainText;

/// <summary>Takes the text out of a stretch of the plane and sets the markup between it aside. Used by one read, not shared.</summary>
internal sealed class InlineScanner
{
    // Controls, and the characters that only say where a line may break or how it runs.
    private const string Invisible =
        HanText.InvisibleFormats
        + "\0\u0001\u0002\u0003\u0004\u0005\u0006\u0007\u0008\u000E\u000F\u0010\u0011\u0012\u0013\u0014\u0015\u0016\u0017"
        + "\u0018\u0019\u001A\u001B\u001C\u001D\u001E\u001F\u007F";

    private const int LongestEntity = 12;

    private static readonly CharSet InPlainText = CharSet.Of("*<&\\" + Invisible);
    private static readonly CharSet InMarkdown = CharSet.Of("*_<&\\`[!~" + Invisible);
    private static readonly CharSet Controls = CharSet.Of(Invisible);

    private readonly string text;
    private readonly MarkupLedger ledger;
    private readonly EmphasisPairs emphasis;
    private readonly SourceTextBuilder builder = new();
    private bool breakPending;

    public InlineScanner(string text, MarkupLedger ledger)
    {
        this.text = text;
        this.ledger = ledger;
        emphasis = new EmphasisPairs(text);
    }

    /// <summary>The text of [start, end), trimmed; '\n' where a tag breaks the line.</summary>
    public SourceText Read(int start, int end, InlineMarkup markup)
    {
        (start, end) = HanText.TrimUnseen(text, start, end);
        if (start == end)
        {
            return SourceText.Empty;
        }

        if (text.AsSpan(start, end - start).IndexOfAny(SpecialsOf(markup)) < 0)
        {
            return new(text[start..end], [new SourceRun(0, end - start, start, end - start)]);
        }

        Scan(start, end, markup);
        return Finish();
    }

    /// <summary>The text of several stretches, each on a line of its own.</summary>
    public SourceText ReadLines(ReadOnlySpan<TextRange> ranges, InlineMarkup markup)
    {
        foreach (var range in ranges)
        {
            Scan(range.Start, range.End, markup);
            breakPending = true;
        }

        return Finish();
    }

    private static CharSet SpecialsOf(InlineMarkup markup) =>
        (markup & InlineMarkup.Markdown) != 0 ? InMarkdown
        : markup == InlineMarkup.None ? Controls
        : InPlainText;

    private SourceText Finish()
    {
        breakPending = false;
        return builder.Take().Trim();
    }

    private void Scan(int start, int end, InlineMarkup markup)
    {
        var specials = SpecialsOf(markup);
        emphasis.Reset(end);
        var kept = start;
        var at = start;
        while (at < end)
        {
            var skip = text.AsSpan(at, end - at).IndexOfAny(specials);
            if (skip < 0)
            {
                break;
            }

            at += skip;
            var length = MarkAt(at, end, markup, kept);
            at += Math.Max(1, length);
            kept = length > 0 ? at : kept;
        }

        Keep(kept, end);
    }

    // Sets the mark at the offset aside, after what stands before it is kept; 0 where the character is text.
    private int MarkAt(int at, int end, InlineMarkup markup, int kept)
    {
        var isMarkdown = (markup & InlineMarkup.Markdown) != 0;
        return text[at] switch
        {
            '<' => Tag(at, end, kept, isMarkdown),
            '&' => Entity(at, end, kept),
            '*' => Emphasis(at, end, kept, isMarkdown),
            '_' or '~' => Emphasis(at, end, kept, isMarkdown),
            '\\' when at + 1 < end && IsEscaped(text[at + 1], markup) => Escape(at, kept),
            '\\' when isMarkdown && at + 1 == end => Mark(at, 1, kept),
            '`' => Mark(at, 1, kept),
            '[' or '!' => Link(at, end, kept),
            '\\' => 0,
            _ => Drop(at, kept),
        };
    }

    private static bool IsEscaped(char c, InlineMarkup markup) =>
        (markup & InlineMarkup.Markdown) != 0
            ? char.IsAscii(c) && (char.IsPunctuation(c) || char.IsSymbol(c))
            : (markup & InlineMarkup.EscapedPipes) != 0 && c == '|';

    private int Tag(int at, int end, int kept, bool isMarkdown)
    {
        var tag = StrayTag.Read(text.AsSpan(at, end - at));
        if (tag.Length == 0)
        {
            return isMarkdown ? Autolink(at, end, kept) : 0;
        }

        Mark(at, tag.Length, kept);
        breakPending |= tag.BreaksLine;
        return tag.Length;
    }

    private int Autolink(int at, int end, int kept)
    {
        var length = MarkdownLink.AutolinkLength(text.AsSpan(at, end - at));
        if (length > 0)
        {
            Mark(at, 1, kept);
            Keep(at + 1, at + length - 1);
            ledger.Add(at + length - 1, at + length);
        }

        return length;
    }

    private int Entity(int at, int end, int kept)
    {
        var window = text.AsSpan(at, Math.Min(LongestEntity, end - at));
        var length = window.IndexOf(';') + 1;
        if (length < 3 || !(char.IsAsciiLetter(window[1]) || window[1] == '#'))
        {
            return 0;
        }

        var literal = window[..length].ToString();
        var decoded = WebUtility.HtmlDecode(literal);
        if (decoded == literal)
        {
            return 0;
        }

        if (!HanText.IsVisible(decoded[0]))
        {
            Mark(at, length, kept);
            builder.AppendUnsourced(" ");
            return length;
        }

        Keep(kept, at);
        FlushBreak();
        builder.AppendAtomic(decoded, at, length);
        return length;
    }

    private int Emphasis(int at, int end, int kept, bool isMarkdown)
    {
        var length = emphasis.RunAt(at, end);
        if (emphasis.IsMark(at, length, isMarkdown))
        {
            return Mark(at, length, kept);
        }

        // The run is text: passed over as a whole, so that its tail does not read as a shorter run.
        Keep(kept, at + length);
        return length;
    }

    private int Link(int at, int end, int kept)
    {
        var link = MarkdownLink.Read(text.AsSpan(at, end - at));
        if (link.Length == 0)
        {
            return 0;
        }

        if (link.IsImage)
        {
            return Mark(at, link.Length, kept);
        }

        Mark(at, 1, kept);
        Keep(at + 1, at + link.LabelEnd);
        ledger.Add(at + link.LabelEnd, at + link.Length);
        return link.Length;
    }

    private int Escape(int at, int kept)
    {
        Mark(at, 1, kept);
        Keep(at + 1, at + 2);
        return 2;
    }

    private int Mark(int at, int length, int kept)
    {
        Keep(kept, at);
        ledger.Add(at, at + length);
        return length;
    }

    private int Drop(int at, int kept)
    {
        Keep(kept, at);
        return 1;
    }

    private void Keep(int start, int end)
    {
        if (breakPending)
        {
            while (start < end && !HanText.IsVisible(text[start]))
            {
                start++;
            }
        }

        if (start < end)
        {
            FlushBreak();
            builder.Append(text, start, end - start);
        }
    }

    private void FlushBreak()
    {
        if (breakPending && builder.Length > 0)
        {
            builder.AppendUnsourced("\n");
        }

        breakPending = false;
    }
}
