using GovOpen.Parsing.Numbering;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Structure;

/// <summary>
/// Tells a label that a line end put at the head of a line from that of an item: …：（1）排查；（2）整改； / （3）验收。 goes on
/// with a list of the paragraph above, which holds the two labels before it.
/// </summary>
internal static class InlineRun
{
    private const int Shown = 2;

    private static readonly CharSet ClauseEnds = CharSet.Of("；;。：:，,");

    /// <summary>Whether a label at the head of a line goes on with a list inside the paragraph above.</summary>
    public static bool GoesOn(Clause above, Clause below, Marker label)
    {
        if (
            label.Number <= Shown
            || label.Scheme is not ({ Open: "(", Close: ")" } or { Numerals: NumeralSystem.Circled })
            || above.Marker?.Scheme.Family == label.Scheme.Family
        )
        {
            return false;
        }

        var words = below.Text.Value.Substring(label.Start, label.Length);
        for (var number = label.Number - Shown; number < label.Number; number++)
        {
            var inside = above.Text.Value.IndexOf(
                MarkerWriter.Write(words, label.Number, number),
                StringComparison.Ordinal
            );
            if (inside <= 0 || !ClauseEnds.Contains(above.Text.Value[inside - 1]))
            {
                return false;
            }
        }

        return true;
    }
}
