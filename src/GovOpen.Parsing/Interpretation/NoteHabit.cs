using GovOpen.Parsing.Diagnostics;
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

    /// <summary>
    /// Whether two thirds of the lowest items end so, or have notes, and two at least end so, one of them perhaps with names
    /// that need no habit.
    /// </summary>
    public static bool Find(OutlineTree tree)
    {
        var (items, noted, bare, named) = (0, 0, 0, 0);
        foreach (var node in tree.Nodes)
        {
            if (node.IsLeaf)
            {
                items++;
                if (node.Notes.Count > 0)
                {
                    noted++;
                    named += node.Notes.Any(static note => note.Findings.Contains(GrammarRules.UnitNoteBare)) ? 1 : 0;
                }
                else if (DutyNoteGrammar.FindByHabit(node.Body).Count > 0)
                {
                    bare++;
                }
            }
        }

        return items >= FewestItems && bare > 0 && bare + named >= 2 && (bare + noted) * 3 >= items * 2;
    }
}
