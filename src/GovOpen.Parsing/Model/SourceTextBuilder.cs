using System.Runtime.InteropServices;

namespace GovOpen.Parsing.Model;

/// <summary>Puts a <see cref="SourceText"/> together from pieces of the plane. Owned by one reader or pass, not shared.</summary>
public sealed class SourceTextBuilder
{
    private const int LeastCharacters = 64;

    private readonly List<SourceRun> runs = new(1);
    private char[] characters = [];

    public int Length { get; private set; }

    /// <summary>The last character appended, or '\0'.</summary>
    public char Last => Length == 0 ? '\0' : characters[Length - 1];

    /// <summary>Appends plane characters that stand for themselves.</summary>
    /// <param name="plane">The plane's text.</param>
    /// <param name="source">The plane offset of the first character.</param>
    /// <param name="length">How many UTF-16 code units.</param>
    public SourceTextBuilder Append(string plane, int source, int length)
    {
        if (length > 0)
        {
            AddRun(new(Length, length, source, length));
            AddCharacters(plane.AsSpan(source, length));
        }

        return this;
    }

    /// <summary>Appends text that stands for other plane characters as a whole, such as an entity.</summary>
    public SourceTextBuilder AppendAtomic(ReadOnlySpan<char> text, int source, int sourceLength)
    {
        if (text.Length > 0)
        {
            runs.Add(new(Length, text.Length, source, sourceLength));
            AddCharacters(text);
        }

        return this;
    }

    /// <summary>Appends text that the format shows but the source does not hold, such as the space that joins two lines.</summary>
    public SourceTextBuilder AppendUnsourced(string text) => AppendAtomic(text, 0, 0);

    /// <summary>Appends another piece, with its map.</summary>
    public SourceTextBuilder Append(SourceText text)
    {
        var offset = Length;
        foreach (var run in text.Runs)
        {
            AddRun(run with { Start = run.Start + offset });
        }

        AddCharacters(text.Span);
        return this;
    }

    public SourceText ToSourceText() =>
        Length == 0 ? SourceText.Empty : new(new string(characters, 0, Length), CollectionsMarshal.AsSpan(runs));

    /// <summary>Hands out the text and starts again, empty.</summary>
    public SourceText Take()
    {
        var text = ToSourceText();
        Length = 0;
        runs.Clear();
        return text;
    }

    private void AddCharacters(ReadOnlySpan<char> text)
    {
        if (characters.Length - Length < text.Length)
        {
            Array.Resize(
                ref characters,
                Math.Max(Math.Max(LeastCharacters, Length + text.Length), characters.Length * 2)
            );
        }

        text.CopyTo(characters.AsSpan(Length));
        Length += text.Length;
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
