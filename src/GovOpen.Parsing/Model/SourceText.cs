using System.Runtime.InteropServices;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Model;

/// <summary>A piece of text that knows, for every character, where in the <see cref="SourcePlane"/> it stands.</summary>
public sealed class SourceText
{
    // Most texts are one stretch of the source.
    private readonly SourceRun only;
    private readonly SourceRun[]? several;

    // A slice copies its characters only when it is asked for a string of them: many are there for the places alone.
    private readonly SourceText? whole;
    private readonly int offset;
    private string? value;
    private string? folded;
    private object? remembered;

    internal SourceText(string value, ReadOnlySpan<SourceRun> runs)
        : this(null, 0, value.Length, runs) => this.value = value;

    private SourceText(SourceText? whole, int offset, int length, ReadOnlySpan<SourceRun> runs)
    {
        this.whole = whole;
        this.offset = offset;
        Length = length;
        if (runs.Length == 1)
        {
            only = runs[0];
        }
        else
        {
            several = runs.ToArray();
        }
    }

    private SourceText(SourceText whole, int offset, int length, SourceRun[] several)
    {
        this.whole = whole;
        this.offset = offset;
        this.several = several;
        Length = length;
    }

    public static SourceText Empty { get; } = new(string.Empty, []);

    /// <summary>The characters. Layout white space inside a line is kept; '\n' separates lines or paragraphs within a cell.</summary>
    public string Value => value ??= whole!.Value.Substring(offset, Length);

    /// <summary>UTF-16 code units.</summary>
    public int Length { get; }

    /// <summary><see cref="Value"/> with one spelling for widths, brackets and dots; the same length, so offsets agree.</summary>
    public string Folded => folded ??= whole is null ? TextFolder.Fold(Value) : whole.Folded.Substring(offset, Length);

    public bool IsBlank => Span.IsWhiteSpace();

    /// <summary>As <see cref="Value"/>, without making a string of it.</summary>
    internal ReadOnlySpan<char> Span => value ?? whole!.value.AsSpan(offset, Length);

    /// <summary>As <see cref="Folded"/>, without making a string of it.</summary>
    internal ReadOnlySpan<char> FoldedSpan => folded ?? (whole ?? this).Folded.AsSpan(offset, Length);

    internal ReadOnlySpan<SourceRun> Runs => several is null ? MemoryMarshal.CreateReadOnlySpan(in only, 1) : several;

    /// <summary>The part of the text from <paramref name="start"/>, <paramref name="length"/> UTF-16 code units long.</summary>
    public SourceText Slice(int start, int length)
    {
        if (start == 0 && length == Length)
        {
            return this;
        }

        ArgumentOutOfRangeException.ThrowIfNegative(start);
        ArgumentOutOfRangeException.ThrowIfGreaterThan(start + length, Length);
        if (length == 0)
        {
            return Empty;
        }

        var end = start + length;
        var runs = Runs;
        var first = RunIndexAt(runs, start);
        var last = RunIndexAt(runs, end - 1);
        if (first == last)
        {
            return new(whole ?? this, offset + start, length, [Cut(runs[first], start, end)]);
        }

        var kept = new SourceRun[last - first + 1];
        for (var i = first; i <= last; i++)
        {
            kept[i - first] = Cut(runs[i], start, end);
        }

        return new(whole ?? this, offset + start, length, kept);
    }

    private static SourceRun Cut(SourceRun run, int start, int end)
    {
        var from = Math.Max(run.Start, start);
        var to = Math.Min(run.End, end);
        var source = run.Map(from, to);
        return new(from - start, to - from, source.Start, source.Length);
    }

    /// <summary>The text from an offset to its end.</summary>
    public SourceText Slice(int start) => Slice(start, Length - start);

    /// <summary>The text without white space at either end.</summary>
    public SourceText Trim()
    {
        var words = Span;
        var start = Length - words.TrimStart().Length;
        return Slice(start, words[start..].TrimEnd().Length);
    }

    /// <summary>The plane ranges of [start, end), neighbours joined, characters without a source left out.</summary>
    public List<TextRange> PlaneRanges(int start, int end)
    {
        var ranges = new List<TextRange>();
        if (start >= end)
        {
            return ranges;
        }

        var runs = Runs;
        for (var i = RunIndexAt(runs, start); i < runs.Length && runs[i].Start < end; i++)
        {
            var run = runs[i];
            var range = run.Map(Math.Max(run.Start, start), Math.Min(run.End, end));
            if (run.SourceLength == 0)
            {
                continue;
            }

            if (ranges.Count > 0 && ranges[^1].End == range.Start)
            {
                ranges[^1] = ranges[^1] with { End = range.End };
            }
            else
            {
                ranges.Add(range);
            }
        }

        return ranges;
    }

    /// <summary>The plane ranges of the whole text.</summary>
    public List<TextRange> PlaneRanges() => PlaneRanges(0, Length);

    /// <summary>The plane offset of the first character that has one, or null.</summary>
    public int? PlaneStart
    {
        get
        {
            foreach (var run in Runs)
            {
                if (run.SourceLength > 0)
                {
                    return run.Source;
                }
            }

            return null;
        }
    }

    /// <summary>
    /// What a reading of the text finds, worked out once while the same kind of finding is asked for: several passes look
    /// at the same paragraph. A text never changes, so neither does what is found in it.
    /// </summary>
    internal T Remember<T>(Func<SourceText, T> read)
        where T : class
    {
        if (remembered is T known)
        {
            return known;
        }

        var found = read(this);
        remembered = found;
        return found;
    }

    public override string ToString() => Value;

    private static int RunIndexAt(ReadOnlySpan<SourceRun> runs, int offset)
    {
        var low = 0;
        var high = runs.Length - 1;
        while (low < high)
        {
            var middle = (low + high + 1) / 2;
            if (runs[middle].Start <= offset)
            {
                low = middle;
            }
            else
            {
                high = middle - 1;
            }
        }

        return low;
    }
}
