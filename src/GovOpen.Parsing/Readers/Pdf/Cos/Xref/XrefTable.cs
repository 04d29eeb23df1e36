namespace GovOpen.Parsing.Readers.Pdf.Cos.Xref;

/// <summary>Where the objects of a file stand, and its trailer.</summary>
internal sealed class XrefTable
{
    private static readonly CosDictionary Empty = new(new Dictionary<string, CosObject>(StringComparer.Ordinal));

    public Dictionary<int, XrefEntry> Entries { get; } = [];

    /// <summary>The newest trailer, or dictionary of a cross-reference stream, that has a /Root; empty where none has.</summary>
    public CosDictionary Trailer { get; private set; } = Empty;

    /// <summary>Every section that the file names was found and understood.</summary>
    public bool IsSound { get; set; } = true;

    /// <summary>Sections come newest first: what is known stays.</summary>
    public void Offer(CosDictionary trailer)
    {
        if (Trailer["Root"] is null && (trailer["Root"] is not null || Trailer.Entries.Count == 0))
        {
            Trailer = trailer;
        }
    }

    public void Replace(CosDictionary trailer) => Trailer = trailer;
}
