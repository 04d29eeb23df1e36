using GovOpen.Parsing.Model;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Tables;

/// <summary>The words of cells that page breaks cut in pieces, while it is found out what belongs to what.</summary>
internal sealed class CutCells
{
    private readonly Dictionary<MatrixCell, List<SourceText>> pieces = new(ReferenceEqualityComparer.Instance);

    // Cells whose words went to another one. Where they reach further down, what is joined to them goes there as well.
    private readonly Dictionary<MatrixCell, MatrixCell> heirs = new(ReferenceEqualityComparer.Instance);

    /// <summary>Whether no cell was cut.</summary>
    public bool IsEmpty => pieces.Count == 0;

    /// <summary>Whether a cell has lost or won words.</summary>
    public bool Holds(MatrixCell cell) => pieces.ContainsKey(cell);

    /// <summary>Whether all words of a cell went elsewhere.</summary>
    public bool IsEmptied(MatrixCell cell) => pieces.TryGetValue(cell, out var parts) && parts.Count == 0;

    /// <summary>Gives the words of a cell to the one that they go on from.</summary>
    public void Append(MatrixCell target, MatrixCell rest)
    {
        target = heirs.GetValueOrDefault(target, target);
        if (!pieces.TryGetValue(target, out var parts))
        {
            parts = [target.Text];
            pieces.Add(target, parts);
        }

        parts.Add(rest.Text);
        heirs[rest] = target;
    }

    /// <summary>Notes that a cell stands elsewhere now.</summary>
    public void Move(MatrixCell cell, MatrixCell to) => heirs[cell] = to;

    /// <summary>Leaves a cell, whose words went elsewhere, blank.</summary>
    public void Empty(MatrixCell cell) => pieces[cell] = [];

    /// <summary>The last piece of a cell, or null; joining them all each time would cost the square of a long cell.</summary>
    public SourceText? LastPiece(MatrixCell cell) =>
        pieces.TryGetValue(cell, out var parts) ? parts.LastOrDefault() : cell.Text;

    /// <summary>All words of a cell.</summary>
    public SourceText Whole(MatrixCell cell)
    {
        if (!pieces.TryGetValue(cell, out var parts))
        {
            return cell.Text;
        }

        var builder = new SourceTextBuilder();
        char? last = null;
        foreach (var part in parts)
        {
            if (part.Length == 0)
            {
                continue;
            }

            var hasGap = last is { } before && HanText.KeepsSpace(before, part.Span[0], breaksLine: true);
            builder.AppendUnsourced(hasGap ? " " : string.Empty).Append(part);
            last = part.Span[^1];
        }

        return builder.ToSourceText();
    }
}
