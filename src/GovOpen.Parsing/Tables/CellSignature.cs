using GovOpen.Parsing.Deadlines;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Numbering;
using GovOpen.Parsing.Text;
using GovOpen.Parsing.Units;

namespace GovOpen.Parsing.Tables;

/// <summary>What a cell looks like, by its own words alone.</summary>
internal enum CellKind
{
    Blank,

    /// <summary>A number and nothing else.</summary>
    Number,

    /// <summary>It begins with 一、 or 第一部分.</summary>
    ChineseItem,

    /// <summary>It begins with （一） or ㈠.</summary>
    ParenthesisItem,

    /// <summary>It, or a line of it, begins with an Arabic label.</summary>
    ArabicItem,
    Units,
    Deadline,
    ShortText,

    /// <summary>Long, or a sentence with its full stop.</summary>
    LongText,
}

/// <summary>Tells what a cell looks like.</summary>
internal static class CellSignature
{
    /// <summary>How many kinds there are.</summary>
    public const int KindCount = (int)CellKind.LongText + 1;

    /// <summary>Texts of this length and more are sentences.</summary>
    private const int LongLength = 24;

    /// <summary>Share of items that must end like a unit's name.</summary>
    private const double UnitLikeness = 0.6;

    /// <summary>No deadline takes longer to say.</summary>
    private const int LongestDeadline = 60;

    private static readonly Look[] Looks = Array.ConvertAll(Enum.GetValues<CellKind>(), static kind => new Look(kind));

    private static readonly CharSet AmountCharacters = CharSet.Of("0123456789.,% -—/");

    public static CellKind Of(SourceText text) =>
        text.Length == 0 ? CellKind.Blank : text.Remember(static words => Looks[(int)Judge(words)]).Kind;

    private static CellKind Judge(SourceText text)
    {
        if (text.IsBlank)
        {
            return CellKind.Blank;
        }

        var folded = text.FoldedSpan;
        if (NumberOf(folded) is not null)
        {
            return CellKind.Number;
        }

        if (text.Length <= LongestDeadline && DeadlineGrammar.IsDeadline(text.Value))
        {
            return CellKind.Deadline;
        }

        if (FirstMarker(folded) is { } marker)
        {
            return marker.Scheme.Name switch
            {
                "cn-comma" or "cn-plain" or "chapter" => CellKind.ChineseItem,
                "cn-paren" => CellKind.ParenthesisItem,
                _ when marker.Scheme.Family == "circled-cn" => CellKind.ParenthesisItem,
                _ => CellKind.ArabicItem,
            };
        }

        if (UnitListGrammar.IsLike(text, UnitLikeness))
        {
            return CellKind.Units;
        }

        return text.Length < LongLength && !folded.TrimEnd().EndsWith('。') ? CellKind.ShortText : CellKind.LongText;
    }

    /// <summary>The number that a cell holds and nothing else (12, 12., 十二, ⑫), or null.</summary>
    public static int? NumberOf(ReadOnlySpan<char> folded)
    {
        var text = folded.Trim().TrimEnd(".、");
        if (text is ['(', .., ')'])
        {
            text = text[1..^1].Trim();
        }

        if (text is [var sign] && Numeral.ParseCircled(sign) is { } circled)
        {
            return circled;
        }

        return text.Length is 0 or > 4
            ? null
            : Numeral.ParseArabic(text) ?? (AllChinese(text) ? Numeral.ParseChinese(text) : null);
    }

    /// <summary>Whether a cell holds figures of any length, or a sign for none, and nothing else.</summary>
    public static bool IsAmount(ReadOnlySpan<char> folded)
    {
        var text = folded.Trim();
        return text.Length > 0 && text.IndexOfAnyExcept(AmountCharacters) < 0;
    }

    // A cell that a page break cut begins without a label, but holds labelled lines further down.
    private static Marker? FirstMarker(ReadOnlySpan<char> folded)
    {
        for (
            var at = 0;
            at >= 0 && at < folded.Length;
            at = folded[at..].IndexOf('\n') is var step and >= 0 ? at + step + 1 : -1
        )
        {
            if (
                NumberingRecognizer.Recognize(folded, at) is { } marker
                && (
                    marker.Trust == MarkerTrust.Sure || (marker.Scheme.Name == "cn-plain" && folded.Length < LongLength)
                )
            )
            {
                return marker;
            }
        }

        return null;
    }

    private static bool AllChinese(ReadOnlySpan<char> text)
    {
        foreach (var c in text)
        {
            if (!Numeral.IsChinese(c))
            {
                return false;
            }
        }

        return true;
    }

    /// <summary>A kind that a text can remember.</summary>
    private sealed record Look(CellKind Kind);
}
