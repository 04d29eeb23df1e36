using GovOpen.Parsing.Diagnostics;

namespace GovOpen.Parsing.Units;

/// <summary>A unit as one list names it.</summary>
/// <param name="Literal">The words of the source (layout white space removed).</param>
/// <param name="Name">The normalized name.</param>
/// <param name="Start">UTF-16 offset in the text that was read.</param>
/// <param name="Length">UTF-16 code units.</param>
public sealed record UnitMention(UnitRole Role, string Literal, string Name, UnitKind Kind, int Start, int Length);

/// <summary>What a unit list says.</summary>
/// <param name="Units">The units, in order.</param>
/// <param name="Findings">What was odd or guessed.</param>
public sealed record UnitListReading(IReadOnlyList<UnitMention> Units, IReadOnlyList<DiagnosticRule> Findings);

/// <summary>Reads lists of units (单位): 县民政局、财政局，各乡镇（街道）.</summary>
public static class UnitListGrammar
{
    /// <summary>The first items of a list tell what it is.</summary>
    private const int MostItemsLookedAt = 8;

    /// <summary>Up to this length names may stand with full stops between them.</summary>
    private const int LongestPlainList = 40;

    // A cell that is longer is prose.
    private const int LongestList = 1000;

    /// <summary>Reads a cell or a note's field that holds a list of units and nothing else.</summary>
    /// <param name="role">The role that the column or label gives, unless the words themselves say another.</param>
    public static UnitListReading Read(string text, UnitRole role) => Read(new UnitSource(text), role);

    /// <summary>As <see cref="Read(string, UnitRole)"/>, for a text that is folded already.</summary>
    internal static UnitListReading Read(Model.SourceText text, UnitRole role) => Read(new UnitSource(text), role);

    private static UnitListReading Read(UnitSource source, UnitRole role)
    {
        var parser = new UnitListParser(source, role);
        parser.Read(0, source.Text.Length);
        var units = parser.Finish();
        return new UnitListReading(units, parser.Findings);
    }

    /// <summary>Reads a cell of a column that names units and the people who answer in them.</summary>
    public static UnitListReading ReadWithPeople(string text, UnitRole role) => PeopleInList.Read(text, role);

    /// <summary>How far a cell's text looks like a list of units, 0–1.</summary>
    public static double Likeness(string text) =>
        MayBeList(text) ? Likeness(new UnitSource(text), 0, text.Length, least: 0) : 0;

    /// <summary>Whether a text looks like a list of units as far as <paramref name="least"/> asks, 0–1.</summary>
    internal static bool IsLike(Model.SourceText text, double least) =>
        MayBeList(text.Span) && Likeness(new UnitSource(text), 0, text.Length, least) >= least;

    /// <summary>As <see cref="IsLike(Model.SourceText, double)"/>, for a range of a text.</summary>
    internal static bool IsLike(UnitSource source, int start, int end, double least) =>
        MayBeList(source.Text.AsSpan(start, end - start)) && Likeness(source, start, end, least) >= least;

    private static bool MayBeList(ReadOnlySpan<char> text) =>
        text.Length is >= 2 and <= LongestList && !text.IsWhiteSpace() && !HoldsSentences(text);

    // Gives up where the items still to come cannot make it as like as is asked.
    private static double Likeness(UnitSource source, int start, int end, double least)
    {
        double like = 0;
        var all = 0;
        foreach (var item in UnitSplitter.Split(source, start, end))
        {
            var from = ItemEdges.SkipMarker(source, item.Start, item.End);
            var words = source.Compact(from, ItemEdges.TrimEnd(source, from, item.End));
            if (words.Length > 0)
            {
                all++;
                like += ItemLikeness(words);
            }

            if (all == MostItemsLookedAt || like + MostItemsLookedAt - all < least * MostItemsLookedAt)
            {
                break;
            }
        }

        return all == 0 ? 0 : like / all;
    }

    // A full stop with more behind it, in a text longer than a few names: prose.
    private static bool HoldsSentences(ReadOnlySpan<char> text) =>
        text.Length > LongestPlainList && text.TrimEnd().TrimEnd('。').Contains('。');

    private static double ItemLikeness(ReadOnlySpan<char> words)
    {
        var colon = words.IndexOf(':');
        if (colon > 0 && DutyLabel.Read(words[..colon]).Kind == DutyLabelKind.Units)
        {
            words = words[(colon + 1)..];
        }

        if (DutyLabel.Read(words).Kind != DutyLabelKind.None || ItemEdges.TimeStart(words) == 0)
        {
            return 0;
        }

        words = DutyVerb.Read(words) is { IsCertain: true } verb ? words[..verb.Length] : words;
        return words.Length > 0 && (UnitShape.OpenTail(words) == words.Length || UnitShape.Of(words) != UnitForm.None)
            ? 1
            : 0;
    }
}
