using GovOpen.Parsing.Model;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Structure;

/// <summary>Undoes words that are spaced out for looks: 一 、 加 强 领 导, 责 任 单 位 ：, 2 0 2 4 年.</summary>
internal static class LetterSpacing
{
    /// <summary>Fewer characters with a blank behind each are names and columns: 张 三.</summary>
    private const int FewestBlanks = 2;

    /// <summary>How many of them must be Han characters at least.</summary>
    private const int FewestHan = 2;

    /// <summary>The paragraph without the blanks inside such words; the same instance where it has none.</summary>
    public static Block.Paragraph Close(Block.Paragraph paragraph)
    {
        var text = paragraph.Text;
        SourceTextBuilder? builder = null;
        var kept = 0;
        for (var at = 0; (at = NextBlank(text.FoldedSpan, at)) >= 0; )
        {
            var start = Math.Max(0, at - 1);
            var (end, isSpaced) = RunFrom(text.FoldedSpan, start);
            if (isSpaced)
            {
                builder ??= new();
                builder.Append(text.Slice(kept, start - kept));
                for (var i = start; i < end; i += 2)
                {
                    builder.Append(text.Slice(i, 1));
                }

                kept = end;
            }

            // What is too little for a word is so from each of its characters on.
            at = Math.Max(end, at + 1);
        }

        return builder is null ? paragraph : paragraph with { Text = builder.Append(text.Slice(kept)).ToSourceText() };
    }

    private static int NextBlank(ReadOnlySpan<char> folded, int from) =>
        from < folded.Length && folded[from..].IndexOf(' ') is var step and >= 0 ? from + step : -1;

    // The offset behind the last of the characters that stand two apart from the first, and whether they are a word.
    private static (int End, bool IsSpaced) RunFrom(ReadOnlySpan<char> folded, int start)
    {
        var (at, blanks, han) = (start, 0, 0);
        while (at < folded.Length && folded[at] is not (' ' or '\n'))
        {
            han += HanText.IsHan(folded[at]) ? 1 : 0;
            if (at + 2 >= folded.Length || folded[at + 1] != ' ' || folded[at + 2] is ' ' or '\n')
            {
                at++;
                break;
            }

            blanks++;
            at += 2;
        }

        return (at, blanks >= FewestBlanks && han >= FewestHan);
    }
}
