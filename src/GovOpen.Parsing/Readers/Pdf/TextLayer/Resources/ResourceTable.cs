using GovOpen.Parsing.Readers.Pdf.Cos;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Resources;

/// <summary>The resources of one kind by name, each read once. A name is looked up without making a string of it.</summary>
internal sealed class ResourceTable<T>(CosDictionary? entries, Func<CosObject, T?> read)
    where T : class
{
    private readonly Dictionary<string, T> known = new(StringComparer.Ordinal);

    /// <param name="token">The bytes of a name, its slash included.</param>
    public T? Find(ReadOnlySpan<byte> token)
    {
        if (entries is null)
        {
            return null;
        }

        Span<char> name = stackalloc char[64];
        if (token.Length <= name.Length && token.Length > 0 && !token.Contains((byte)'#'))
        {
            for (var i = 1; i < token.Length; i++)
            {
                name[i - 1] = (char)token[i];
            }

            if (known.GetAlternateLookup<ReadOnlySpan<char>>().TryGetValue(name[..(token.Length - 1)], out var found))
            {
                return found;
            }
        }

        return Read(CosText.Name(token));
    }

    private T? Read(string name)
    {
        if (known.TryGetValue(name, out var found))
        {
            return found;
        }

        if (entries?[name] is { } entry && read(entry) is { } made)
        {
            known.Add(name, made);
            return made;
        }

        return null;
    }
}
