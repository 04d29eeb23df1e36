namespace GovOpen.Parsing.Readers.Pdf.Cos.Xref;

/// <summary>
/// Makes a cross-reference table for a file whose own is damaged or missing, by reading the whole file. The last of
/// several objects of a number counts, as it does after incremental updates.
/// </summary>
internal sealed class XrefRebuilder(CosObjectReader reader, PdfBudget budget)
{
    private readonly XrefTable table = new();
    private readonly List<CosDictionary> trailers = [];
    private readonly List<(int Number, int Offset)> objectStreams = [];

    /// <summary>The table of all objects that stand in the file itself, and a trailer if there is one.</summary>
    public XrefTable Rebuild()
    {
        var scan = new ObjectScan(reader.Bytes, budget);
        scan.Run();
        foreach (var found in scan.Objects)
        {
            table.Entries[found.Number] = new(XrefPlace.Offset, found.Offset);
            if (found.HasStream)
            {
                Stream(found);
            }
        }

        trailers.AddRange(scan.Trailers.Select(reader.Dictionary).OfType<CosDictionary>());
        foreach (var trailer in Enumerable.Reverse(trailers).Where(trailer => trailer["Root"] is CosReference))
        {
            table.Offer(trailer);
        }

        return table;
    }

    /// <summary>Adds what stands in object streams. To be called once these can be decrypted.</summary>
    /// <param name="open">The object stream of a number, or null.</param>
    public void AddCompressed(Func<int, ObjectStream?> open)
    {
        foreach (var (number, offset) in objectStreams)
        {
            // Superseded by an object of the same number further down.
            if (table.Entries[number].Position != offset || open(number) is not { } stream)
            {
                continue;
            }

            foreach (var inside in stream.Numbers)
            {
                var known = table.Entries.GetValueOrDefault(inside);
                if (budget.Object() && (known.Place != XrefPlace.Offset || known.Position < offset))
                {
                    table.Entries[inside] = new(XrefPlace.ObjectStream, number);
                }
            }
        }
    }

    private void Stream(ObjectScan.Found found)
    {
        if (
            reader.Read(found.Offset, cipher: null, source: null)
            is not { Value: CosStream { Dictionary: var dictionary } }
        )
        {
            return;
        }

        switch (dictionary["Type"])
        {
            case CosName { Value: "ObjStm" }:
                objectStreams.Add((found.Number, found.Offset));
                break;
            case CosName { Value: "XRef" }:
                trailers.Add(dictionary);
                break;
        }
    }
}
