using GovOpen.Parsing.Heads;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Text;
using GovOpen.Parsing.Units;

namespace GovOpen.Parsing.Structure;

/// <summary>Tells the lines that sign a notice (落款): agencies, a date, or both on one line.</summary>
internal static class SignatureLines
{
    private const int LongestSigner = 40;

    private const int LongestDateLine = 30;

    private const int LongestSignedDate = 60;

    /// <summary>An agency's name has this many characters at least; parts of one are shorter.</summary>
    private const int ShortestAgency = 4;

    /// <summary>The date of a line that is nothing else, in brackets or not, or null.</summary>
    public static DateOnly? ReadDate(SourceText text) =>
        text.Length < LongestDateLine
            ? DateGrammar.ReadLine(text.Value.Trim().TrimStart('（', '(').TrimEnd('）', ')'))
            : null;

    /// <summary>The day of a line below a title that says when the text came out, and no more: （2024年4月12日印发）; else null.</summary>
    public static DateOnly? ReadIssue(SourceText text) =>
        text.Length < LongestDateLine
        && text.FoldedSpan.Trim() is ['(', .. var words, ')']
        && (words.EndsWith("印发") || words.EndsWith("发布") || words.EndsWith("公布"))
            ? DateGrammar.ReadLine(words[..^2].ToString())
            : null;

    /// <summary>A signature and its date on one line; 整改时限 2021年9月30日 is none.</summary>
    public static (SourceText Signature, DateOnly Date)? Split(SourceText text)
    {
        if (text.Length > LongestSignedDate || text.FoldedSpan.ContainsAny("。,;:、"))
        {
            return null;
        }

        for (var i = 3; i < text.Length; i++)
        {
            if (HanText.IsSpace(text.Value[i - 1]) && DateGrammar.ReadLine(text.Value[i..]) is { } date)
            {
                var signature = text.Slice(0, i).Trim();
                return DutyLabel.Read(signature.FoldedSpan).Kind == DutyLabelKind.None ? (signature, date) : null;
            }
        }

        return null;
    }

    /// <summary>Whether a line above a date can be a signature: a name, no label with a value, no closing formula.</summary>
    public static bool MaySign(SourceText line) =>
        line.Length < LongestSigner
        && HeadLines.MayBeTitle(line.Value)
        && !line.FoldedSpan.ContainsAny(":,、《")
        && !line.FoldedSpan.ContainsAnyInRange('0', '9')
        && !line.Value.AsSpan().TrimStart().StartsWith("特此", StringComparison.Ordinal);

    /// <summary>The first date anywhere in a line, or null.</summary>
    public static DateOnly? DateInside(string text)
    {
        for (var i = 0; i < text.Length; i++)
        {
            if (
                (char.IsAsciiDigit(TextFolder.Fold(text[i])) || Numeral.ChineseDigit(text[i]) >= 0)
                && DateGrammar.ReadAt(text, i) is { Length: > 0 } found
            )
            {
                return found.Date;
            }
        }

        return null;
    }

    /// <summary>The agencies on a line: several where blanks part whole names (joint notices).</summary>
    public static IEnumerable<string> Agencies(string line)
    {
        var words = line.Split((char[]?)null, StringSplitOptions.RemoveEmptyEntries);
        return
            words.Length > 1
            && Array.TrueForAll(words, word => word.Length >= ShortestAgency && TitleLines.IsAgency(word))
            ? words
            : [WithoutSeal(HanText.Clean(line))];
    }

    // 某县教育局（代章）
    private static string WithoutSeal(string name) =>
        name is [.., ')' or '）']
        && name.LastIndexOfAny(['(', '（']) is > 0 and var open
        && name.AsSpan(open + 1).TrimEnd("）)") is "代章" or "代" or "盖章" or "印章" or "公章" or "章"
            ? name[..open].TrimEnd()
            : name;
}
