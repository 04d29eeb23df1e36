using GovOpen.Parsing.Model;
using GovOpen.Parsing.Structure;
using GovOpen.Parsing.Units;

namespace GovOpen.Parsing.Tables;

/// <summary>Tells whether a page break cut a list of units in two.</summary>
internal static class UnitSeam
{
    private const string Separators = "、,;\n";

    /// <summary>No name is longer. UTF-16 code units.</summary>
    private const int LongestName = 40;

    /// <summary>
    /// Whether one cell goes on in another: it ends open, or its end and the other's beginning are a name that neither is
    /// alone: 县农业农村 / 局、县水利局.
    /// </summary>
    public static bool Cuts(SourceText above, SourceText below) =>
        Terminal.EndsOpen(above.Value) || Terminal.OpensBracket(above.Value) || CutsName(above.Folded, below.Folded);

    private static bool CutsName(ReadOnlySpan<char> above, ReadOnlySpan<char> below)
    {
        var head = above.TrimEnd();
        head = head[(head.LastIndexOfAny(Separators) + 1)..].TrimStart();
        var tail = below.TrimStart();
        var end = tail.IndexOfAny(Separators);
        tail = (end < 0 ? tail : tail[..end]).TrimEnd();
        return head.Length > 0
            && tail.Length > 0
            && head.Length + tail.Length <= LongestName
            && (
                CutName.AreOne(head, tail)
                || (UnitShape.Of(head) == UnitForm.None && UnitShape.Of(string.Concat(head, tail)) != UnitForm.None)
            );
    }
}
