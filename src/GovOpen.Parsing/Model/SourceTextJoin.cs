using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Model;

/// <summary>Puts pieces of source text together.</summary>
internal static class SourceTextJoin
{
    /// <summary>The pieces with a line end between.</summary>
    public static SourceText Lines(IEnumerable<SourceText> pieces)
    {
        SourceText? only = null;
        SourceTextBuilder? builder = null;
        foreach (var piece in pieces)
        {
            if (piece.Length == 0)
            {
                continue;
            }

            if (only is null)
            {
                only = piece;
                continue;
            }

            builder ??= new SourceTextBuilder().Append(only);
            builder.AppendUnsourced("\n").Append(piece);
        }

        return builder?.ToSourceText() ?? only ?? SourceText.Empty;
    }

    /// <summary>The pieces as one run of text, as if no line had ended between.</summary>
    public static SourceText Run(SourceText above, SourceText below)
    {
        if (above.Length == 0 || below.Length == 0)
        {
            return above.Length == 0 ? below : above;
        }

        var gap = HanText.KeepsSpace(above.Value[^1], below.Value[0], breaksLine: true) ? " " : string.Empty;
        return new SourceTextBuilder().Append(above).AppendUnsourced(gap).Append(below).ToSourceText();
    }

    /// <summary>The text without some ranges of it, given in order.</summary>
    public static SourceText Without(SourceText text, IEnumerable<(int Start, int Length)> ranges)
    {
        // Most ranges stand at an end of the text: what is left is a slice of it.
        SourceText? only = null;
        SourceTextBuilder? builder = null;
        var at = 0;
        foreach (var (start, length) in ranges)
        {
            Keep(text.Slice(at, start - at));
            at = start + length;
        }

        if (at == 0)
        {
            return text;
        }

        Keep(text.Slice(at));
        return (builder?.ToSourceText() ?? only ?? SourceText.Empty).Trim();

        void Keep(SourceText piece)
        {
            if (piece.Length == 0)
            {
                return;
            }

            if (only is null)
            {
                only = piece;
                return;
            }

            (builder ??= new SourceTextBuilder().Append(only)).Append(piece);
        }
    }

    /// <summary>The characters of a text as the output shows them; null where there are none.</summary>
    public static string? CleanOrNull(SourceText text) =>
        HanText.Clean(text.Value) is { Length: > 0 } clean ? clean : null;
}
