using GovOpen.Parsing.Structure;
using GovOpen.Parsing.Units;

namespace GovOpen.Parsing.Interpretation;

/// <summary>
/// Tells whether the items of a part end with units in brackets as a habit: 建立制度（党建科）, 开展评比（办公室、工会）. Alone
/// such words may be anything, at the end of most items they say who answers.
/// </summary>
internal static class NoteHabit
{
    private const int FewestItems = 3;

    /// <summary>Whether two thirds of the lowest items end so, or have notes, and two at least end so.</summary>
    public static bool Find(OutlineTree tree)
    {
        var (items, noted, bare) = (0, 0, 0);
        foreach (var node in tree.Nodes)
        {
            if (node.IsLeaf)
            {
                items++;
                if (node.Notes.Count > 0)
                {
                    noted++;
                }
                else if (DutyNoteGrammar.FindByHabit(node.Body).Count > 0)
                {
                    bare++;
                }
            }
        }

        return items >= FewestItems && bare >= 2 && (bare + noted) * 3 >= items * 2;
    }
}
