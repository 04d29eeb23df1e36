using GovOpen.Parsing.Lexicons;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Readers.Html;

/// <summary>What an item by itself says about being the notice or the site.</summary>
/// <param name="Weight">Characters of prose or table in it; 0 for site lines.</param>
/// <param name="Reason">Why it is furniture wherever it stands, or null.</param>
/// <param name="OutsideReason">Why it is furniture if it stands outside the notice, or null.</param>
internal readonly record struct ItemEvidence(int Weight, string? Reason, string? OutsideReason)
{
    /// <summary>Shorter lines than this are prose only with the end of a sentence in them.</summary>
    private const int ProseLength = 40;

    private static readonly CharSet SentenceMarks = CharSet.Of("，。；、：,;");

    /// <summary>It reads as text of a document.</summary>
    public bool IsProse => Weight >= ProseLength;

    public static ItemEvidence Of(FlowItem item)
    {
        if (item.Line is not { } line)
        {
            return new(item.IsLinks ? 0 : item.Visible, null, null);
        }

        if (IsIcon(line.Value))
        {
            return new(0, "icon", "icon");
        }

        // What is furniture anywhere is furniture outside: most lines are asked once.
        var isShort = line.Length <= FurnitureLexicon.LongestLine;
        var outside = isShort ? FurnitureLexicon.ReasonOutside(line.Folded) : null;
        var reason = outside is null ? null : FurnitureLexicon.ReasonFor(line.Folded);
        if (item.IsControl)
        {
            return new(0, "control of the page", "control of the page");
        }

        if (item.IsLinks || outside is not null)
        {
            return new(0, reason, outside);
        }

        var isSentence = line.Value.AsSpan().ContainsAny(SentenceMarks);
        return new(isSentence ? item.Visible : item.Visible / 3, null, null);
    }

    // A glyph of an icon font: private code points and nothing else.
    private static bool IsIcon(string line) =>
        line.Length <= 4 && !line.AsSpan().ContainsAnyExceptInRange('\uE000', '\uF8FF');
}
