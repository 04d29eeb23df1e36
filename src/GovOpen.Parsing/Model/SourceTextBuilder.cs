using System.Text;

namespace GovOpen.Parsing.Model;

/// <summary>Puts a <see cref="SourceText"/> together from pieces of the plane. Owned by one reader or pass, not shared.</summary>
public sealed class SourceTextBuilder
{
    private readonly StringBuilder value = new();
    private readonly List<SourceRun> runs = [];

    public int Length => value.Length;

    /// <summary>The last character appended, or '\0'.</summary>
    public char Last => value.Length == 0 ? '\0' : value[^1];

    /// <summary>Appends plane characters that stand for themselves.</summary>
    /// <param name="plane">The plane's text.</param>
    /// <param name="source">The plane offset of the first character.</param>
    /// <param name="length">How many UTF-16 code units.</param>
    public SourceTextBuilder Append(string plane, int source, int length)
    {
        if (length > 0)
        {
            AddRun(new(value.Length, length, source, length));
            value.Append(plane, source, length);
        }

        return this;
    }

    /// <summary>Appends text that stands for other plane characters as a whole, such as an entity.</summary>
    public SourceTextBuilder AppendAtomic(ReadOnlySpan<char> text, int source, int sourceLength)
    {
        if (text.Length > 0)
        {
            runs.Add(new(value.Length, text.Length, source, sourceLength));
            value.Append(text);
        }

        return this;
    }

    /// <summary>Appends text that the format shows but the source does not hold, such as the space that joins two lines.</summary>
    public SourceTextBuilder AppendUnsourced(string text) => AppendAtomic(text, 0, 0);

    /// <summary>Appends another piece, with its map.</summary>
    public SourceTextBuilder Append(SourceText text)
    {
        var offset = value.Length;
        foreach (var run in text.Runs)
        {
            AddRun(run with { Start = run.Start + offset });
        }

        value.Append(text.Span);
        return this;
    }

    public SourceText ToSourceText() => value.Length == 0 ? SourceText.Empty : new(value.ToString(), [.. runs]);

    /// <summary>Hands out the text and starts again, empty.</summary>
    public SourceText Take()
    {
        var text = ToSourceText();
        value.Clear();
        runs.Clear();
        return text;
    }

    private void AddRun(SourceRun run)
    {
        if (runs.Count > 0 && run.IsExact)
        {
            var last = runs[^1];
            if (last.IsExact && last.End == run.Start && last.Source + last.SourceLength == run.Source)
            {
                runs[^1] = last with
                {
                    Length = last.Length + run.Length,
                    SourceLength = last.SourceLength + run.Length,
                };
                return;
            }
        }

        runs.Add(run);
    }
}
