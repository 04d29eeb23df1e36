using System.Runtime.CompilerServices;
using System.Text;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Units;

/// <summary>A text that units are read from: as written, folded, and with its brackets paired. Offsets are the same in all three.</summary>
internal sealed class UnitSource(string text, string folded)
{
    /// <summary>The noun that ends a group of fields: 公安、财政部门.</summary>
    public const string Department = "部门";

    private BracketPairs? brackets;
    private bool? hasBlanks;
    private bool? mayNameDepartments;

    public UnitSource(string text)
        : this(text, TextFolder.Fold(text)) { }

    public UnitSource(Model.SourceText text)
        : this(text.Value, text.Folded) { }

    public string Text { get; } = text;

    public string Folded { get; } = folded;

    // Most lists have none: then no range of them need be looked through.
    private bool HasBlanks => hasBlanks ??= Folded.AsSpan().ContainsAny(HanText.Unseen);

    /// <summary>Whether 部门 may stand anywhere, blanks left out: most lists have no such group.</summary>
    public bool MayNameDepartments =>
        mayNameDepartments ??= HasBlanks || Folded.Contains(Department, StringComparison.Ordinal);

    /// <summary>The offset of the bracket that belongs to the one at an offset, or −1, also where no bracket stands.</summary>
    public int PartnerOf(int at) =>
        Folded[at] is '(' or ')' or '〔' or '〕' or '【' or '】' or '《' or '》' or '〈' or '〉' or '<' or '>'
            ? (brackets ??= new BracketPairs(Folded)).PartnerOf(at)
            : -1;

    /// <summary>Every character that <see cref="IsBlank"/> accepts.</summary>
    public static string Blanks => HanText.UnseenCharacters;

    [MethodImpl(MethodImplOptions.AggressiveInlining)]
    public static bool IsBlank(char c) => c <= ' ' || c >= '\u007F' && !HanText.IsHan(c) && !HanText.IsVisible(c);

    /// <summary>The offset of the first visible character at or after an offset.</summary>
    public int SkipBlanks(int from, int end)
    {
        while (from < end && IsBlank(Folded[from]))
        {
            from++;
        }

        return from;
    }

    /// <summary>The offset behind a character and those after it that are the same.</summary>
    public int SkipRun(int at) => Folded.Length - Folded.AsSpan(at).TrimStart(Folded[at]).Length;

    /// <summary>The end of the visible characters before an offset.</summary>
    public int TrimBlanks(int start, int end)
    {
        while (end > start && IsBlank(Folded[end - 1]))
        {
            end--;
        }

        return end;
    }

    /// <summary>The folded words of a range without blanks.</summary>
    public ReadOnlySpan<char> Compact(int start, int end)
    {
        var words = Folded.AsSpan(start, end - start);
        return HasBlanks && words.ContainsAny(HanText.Unseen) ? WithoutBlanks(words) : words;
    }

    /// <summary>The offset behind the first so many visible characters of a range.</summary>
    public int After(int start, int visible)
    {
        for (; visible > 0; start++)
        {
            visible -= IsBlank(Folded[start]) ? 0 : 1;
        }

        return start;
    }

    private static string WithoutBlanks(ReadOnlySpan<char> words)
    {
        var kept = new StringBuilder(words.Length);
        foreach (var c in words)
        {
            if (!IsBlank(c))
            {
                kept.Append(c);
            }
        }

        return kept.ToString();
    }
}
