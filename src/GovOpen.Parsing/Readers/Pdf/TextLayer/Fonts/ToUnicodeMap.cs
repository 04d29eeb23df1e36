using System.Text;
using GovOpen.Parsing.Readers.Pdf.Cos;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.CMaps;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts;

/// <summary>A font's /ToUnicode (ISO 32000-2, 9.10.3), and whether it can be believed.</summary>
internal sealed class ToUnicodeMap
{
    /// <summary>Fewer codes than this prove nothing about a map.</summary>
    private const int MinProof = 8;

    private readonly CodeRangeTable table;
    private readonly List<string> targets;
    private readonly CidCollection? collection;
    private readonly string? placeholder;

    private ToUnicodeMap(CMapSections sections)
    {
        table = CodeRangeTable.FromRows(sections.Unicodes);
        targets = sections.Targets;
        collection = Collection(sections.Base);
        placeholder = Placeholder();
        IsIdentity = IsWholeIdentity();
    }

    public static ToUnicodeMap Empty { get; } = new(new CMapSections());

    /// <summary>
    /// The map says that each code is its own character, whatever the font: a producer's way of saying nothing where codes
    /// are glyph numbers, so that it counts only after everything else.
    /// </summary>
    public bool IsIdentity { get; private init; }

    public static ToUnicodeMap Read(CosObject? value, ICosSource source) =>
        source.Resolve(value) switch
        {
            CosStream stream => new(CMapParser.Parse(source.Decode(stream).Span)),
            CosName name when name.Value.StartsWith("Identity", StringComparison.Ordinal) => new(new CMapSections())
            {
                IsIdentity = true,
            },
            _ => Empty,
        };

    /// <summary>The characters of a code as the map has them; null where it has none, or one that stands for many codes.</summary>
    public string? Text(uint code)
    {
        if (!table.TryFind(code, out var index, out var offset))
        {
            return collection?.Text((int)Math.Min(code, ushort.MaxValue)) ?? (IsIdentity ? Character(code) : null);
        }

        var target = targets[index];
        if (ReferenceEquals(target, placeholder) || target == placeholder)
        {
            return null;
        }

        return offset == 0 ? target : Advance(target, offset);
    }

    private static string? Character(uint code) => Rune.IsValid(code) ? new Rune(code).ToString() : null;

    private static CidCollection? Collection(string? name) =>
        name is not null
        && name.StartsWith("Adobe-", StringComparison.Ordinal)
        && name.EndsWith("-UCS2", StringComparison.Ordinal)
            ? CidCollection.Find(name["Adobe-".Length..^"-UCS2".Length])
            : null;

    // 9.10.3: the last character of the target grows with the code.
    private static string? Advance(string target, int offset)
    {
        if (target.Length == 0)
        {
            return null;
        }

        var length = target.Length > 1 && char.IsSurrogatePair(target[^2], target[^1]) ? 2 : 1;
        var scalar = (length == 2 ? char.ConvertToUtf32(target[^2], target[^1]) : target[^1]) + (long)offset;
        return scalar <= int.MaxValue && Rune.IsValid((int)scalar)
            ? string.Concat(target.AsSpan(0, target.Length - length), new Rune((int)scalar).ToString())
            : null;
    }

    /// <summary>A text that most codes of the map have: a filler, for no font shows most of its characters alike.</summary>
    private string? Placeholder()
    {
        var codes = 0L;
        var counts = new Dictionary<string, int>(StringComparer.Ordinal);
        foreach (ref readonly var row in table.Rows)
        {
            codes += row.High - (long)row.Low + 1;
            if (row.Low == row.High && row.Low == row.Origin)
            {
                counts[targets[row.Value]] = counts.GetValueOrDefault(targets[row.Value]) + 1;
            }
        }

        foreach (var (text, count) in counts)
        {
            if (codes >= MinProof && count * 2L > codes)
            {
                return text;
            }
        }

        return null;
    }

    private bool IsWholeIdentity()
    {
        const uint nearlyAll = 0xFF00;
        foreach (ref readonly var row in table.Rows)
        {
            var target = targets[row.Value];
            if (row.High - row.Low >= nearlyAll && target.Length == 1 && target[0] == row.Origin)
            {
                return true;
            }
        }

        return false;
    }
}
