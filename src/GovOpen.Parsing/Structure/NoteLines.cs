using GovOpen.Parsing.Model;
using GovOpen.Parsing.Numbering;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Structure;

/// <summary>
/// Finds notes that stand below a table or a text (注：1.… and, on lines of their own, 2.…): they ask for nothing,
/// however they are numbered.
/// </summary>
internal sealed class NoteLines
{
    /// <summary>Words that stand for a whole line above notes; behind a colon the notes may begin on the same line.</summary>
    private static readonly string[] Openings =
    [
        "注",
        "备注",
        "附注",
        "注释",
        "说明",
        "表注",
        "注意事项",
        "填表说明",
        "填报说明",
        "几点说明",
        "有关说明",
        "相关说明",
        "名词解释",
    ];

    private const int LongestOpening = 6;

    private readonly List<Piece> body;
    private readonly HashSet<Clause> found = new(ReferenceEqualityComparer.Instance);
    private Marker? outer;

    // The last number of each list of the notes that may go on, outermost first.
    private readonly List<Marker> numbers = [];
    private bool isOpen;
    private bool isBehindTable;
    private Piece.Table? table;

    private NoteLines(List<Piece> body) => this.body = body;

    /// <summary>The clauses of a part that are notes.</summary>
    public static IReadOnlySet<Clause> Find(PartDraft part)
    {
        var lines = new NoteLines(part.Body);
        for (var i = 0; i < part.Body.Count; i++)
        {
            lines.Take(i);
        }

        return lines.found;
    }

    private void Take(int index)
    {
        if (body[index] is not Piece.Prose { Clause: var clause })
        {
            (isOpen, isBehindTable, table) = (false, true, body[index] as Piece.Table);
            return;
        }

        if (isOpen && GoesOn(clause))
        {
            found.Add(clause);
        }
        else if (Opens(clause, index) || IsFootnote(clause))
        {
            found.Add(clause);
        }
        else
        {
            isOpen = false;
            isBehindTable &= clause.Marker is null && clause.Hints.HeadingLevel == 0;
            outer = clause.Marker ?? outer;
        }
    }

    private bool GoesOn(Clause clause)
    {
        if (clause.Marker is not { } marker || clause.Hints.HeadingLevel > 0)
        {
            return false;
        }

        var level = numbers.FindLastIndex(before => IsNext(before, marker));
        if (level < 0 && numbers.Count > 0 && !IsBelow(numbers[^1], marker) || numbers.Count == 0 && marker.Number != 1)
        {
            return false;
        }

        numbers.RemoveRange(level < 0 ? numbers.Count : level, level < 0 ? 0 : numbers.Count - level);
        numbers.Add(marker);
        return true;
    }

    private static bool IsNext(Marker before, Marker marker) =>
        marker.Scheme.Family == before.Scheme.Family && marker.Number == before.Number + 1;

    private static bool IsBelow(Marker before, Marker marker) =>
        marker.Number == 1
        && before.Scheme.Numerals == NumeralSystem.Arabic
        && marker.Scheme.Numerals is NumeralSystem.Arabic or NumeralSystem.Circled
        && marker.Scheme.Family != before.Scheme.Family;

    private bool Opens(Clause clause, int index)
    {
        var length = clause.Marker is null ? OpeningLength(clause.Text.FoldedSpan) : 0;
        if (length == 0)
        {
            return false;
        }

        var isAlone = clause.Text.FoldedSpan[length..].IsWhiteSpace();
        var inner = isAlone ? null : NumberingRecognizer.Recognize(clause.Text.FoldedSpan, length);
        var next = index + 1 < body.Count && body[index + 1] is Piece.Prose below ? below.Clause.Marker : null;
        if (!isBehindTable && !(isAlone ? next is { Number: 1 } : inner is { Number: 1 }))
        {
            return false;
        }

        // 备注：1.… inside item 1 is its own, where what stands below is item 2.
        if (!isBehindTable && inner is { } own && next is { } follows && outer is { } above && IsNext(above, follows))
        {
            return !IsNext(own, follows);
        }

        isOpen = isAlone || inner is not null;
        numbers.Clear();
        numbers.AddRange(inner is { } first ? [first] : []);
        return true;
    }

    // Where the words end, behind the colon; 0 where the line begins otherwise. Alone they need none below a table.
    private int OpeningLength(ReadOnlySpan<char> folded)
    {
        var start = folded.IndexOfAnyExcept("(【 ");
        if (start < 0)
        {
            return 0;
        }

        foreach (var word in Openings)
        {
            if (folded[start..].StartsWith(word, StringComparison.Ordinal))
            {
                var end = start + word.Length;
                end += folded[end..].IndexOfAnyExcept("】 ") is > 0 and var blanks ? blanks : 0;
                if (end < folded.Length && folded[end] == ':')
                {
                    return end + 1;
                }

                if (isBehindTable && folded.Length <= LongestOpening && folded[end..].IsWhiteSpace())
                {
                    return end;
                }
            }
        }

        return 0;
    }

    // ①… below a table of which a cell carries ①; and what stands for a star.
    private bool IsFootnote(Clause clause) =>
        isBehindTable
        && clause.Text.Value.AsSpan().TrimStart() is [var sign, ..]
        && (Numeral.ParseCircled(sign) is not null || sign is '*' or '※' or '＊')
        && table is not null
        && Carries(table.Grid, sign);

    private static bool Carries(TableGrid grid, char sign)
    {
        foreach (var row in grid.Rows.AsSpan())
        {
            foreach (var cell in row.Cells.AsSpan())
            {
                if (cell.Text.Value.LastIndexOf(sign) > 0)
                {
                    return true;
                }
            }
        }

        return false;
    }
}
