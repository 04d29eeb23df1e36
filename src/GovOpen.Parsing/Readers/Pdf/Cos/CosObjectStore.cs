using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Readers.Pdf.Cos.Encryption;
using GovOpen.Parsing.Readers.Pdf.Cos.Xref;

namespace GovOpen.Parsing.Readers.Pdf.Cos;

/// <summary>
/// The indirect objects of a file: each read when it is first asked for, and kept. An entry that leads to no object of its
/// number has the table rebuilt, once.
/// </summary>
internal sealed class CosObjectStore : ICosSource
{
    private const int MaxHops = 32;

    // Object streams that are kept unpacked.
    private const int MaxKeptBytes = 32 << 20;

    private readonly CosObjectReader reader;
    private readonly CosStreamDecoder decoder;
    private readonly PdfBudget budget;
    private readonly string? password;
    private readonly Dictionary<int, CosObject> objects = [];
    private readonly Dictionary<int, ObjectStream?> objectStreams = [];
    private readonly HashSet<int> opening = [];
    private XrefTable table = new();
    private int encryptNumber = -1;
    private int keptBytes;

    public CosObjectStore(ReadOnlyMemory<byte> bytes, string? password, PdfBudget budget)
    {
        this.password = password;
        this.budget = budget;
        reader = new(bytes, budget);
        decoder = new(this, budget);
    }

    public CosDictionary Trailer => table.Trailer;

    /// <summary>The table was made by reading the whole file: nothing better can be had.</summary>
    public bool IsRebuilt { get; private set; }

    /// <exception cref="UnreadableInputException">The file is encrypted and does not open.</exception>
    public void Open()
    {
        table = new XrefReader(reader, decoder, this, budget).Read();
        // What was asked for before the table was there is not missing.
        objects.Clear();
        if (!table.IsSound || Trailer["Root"] is null)
        {
            Rebuild();
        }
        else
        {
            Unlock();
        }
    }

    public CosObject Resolve(CosObject? value)
    {
        for (var hops = 0; value is CosReference reference; hops++)
        {
            if (hops > MaxHops)
            {
                return CosNull.Instance;
            }

            value = Object(reference.Number);
        }

        return value ?? CosNull.Instance;
    }

    public ReadOnlyMemory<byte> Decode(CosStream stream) => decoder.Decode(stream);

    /// <summary>Every object in the order of the file, read one after the other.</summary>
    public IEnumerable<(int Number, CosObject Value)> All() =>
        table
            .Entries.Where(entry => entry.Value.Place != XrefPlace.Free)
            .OrderBy(entry => FileOrder(entry.Value))
            .ThenBy(entry => entry.Key)
            .Select(entry => entry.Key)
            .ToList()
            .Select(number => (number, Object(number)));

    /// <summary>Finds all objects by reading the whole file. To be called where <see cref="IsRebuilt"/> is false.</summary>
    public void Rebuild()
    {
        IsRebuilt = true;
        budget.Findings.Add(PdfRules.Rebuilt, "PDF的对象索引缺失或损坏，已通读全文件重建");
        objects.Clear();
        objectStreams.Clear();
        var rebuilder = new XrefRebuilder(reader, budget);
        table = rebuilder.Rebuild();
        Unlock();
        rebuilder.AddCompressed(ObjectStream);
        if (Trailer["Root"] is null)
        {
            Replace(TrailerFinder.Find(All()));
        }
    }

    private void Replace(CosDictionary? trailer)
    {
        if (trailer is not null)
        {
            table.Replace(trailer);
        }
    }

    private long FileOrder(XrefEntry entry) =>
        entry.Place == XrefPlace.ObjectStream
            ? table.Entries.GetValueOrDefault(entry.Position).Position
            : entry.Position;

    private void Unlock()
    {
        // A trailer that was made anew names no encryption: the key found before stays.
        if (Trailer["Encrypt"] is not (CosReference or CosDictionary) || ReadEncrypt() is not { } encrypt)
        {
            return;
        }

        // What was read up to here, /ID and /Encrypt aside, was not decrypted.
        decoder.Cipher = StandardSecurity.Open(this, encrypt, Trailer, password);
        objects.Clear();
    }

    /// <summary>The encryption dictionary, which is itself plain; null where a rebuild on the way has done all.</summary>
    private CosDictionary? ReadEncrypt()
    {
        decoder.Cipher = null;
        encryptNumber = (Trailer["Encrypt"] as CosReference)?.Number ?? -1;
        var wasRebuilt = IsRebuilt;
        var encrypt = this.Dictionary(Trailer["Encrypt"]);
        if (encrypt is null && !IsRebuilt)
        {
            Rebuild();
        }

        if (wasRebuilt != IsRebuilt)
        {
            return null;
        }

        return encrypt ?? throw StandardSecurity.Unknown("加密字典缺失，加密方式");
    }

    private CosObject Object(int number)
    {
        if (objects.TryGetValue(number, out var known))
        {
            return known;
        }

        // An object that is needed to read itself, such as a /Length in the object stream that it is the length of.
        if (!budget.Object() || !opening.Add(number))
        {
            return CosNull.Instance;
        }

        try
        {
            var value = opening.Count > budget.Limits.MaxDepth ? TooDeep() : Read(number);
            objects[number] = value;
            return value;
        }
        finally
        {
            opening.Remove(number);
        }
    }

    private CosNull TooDeep()
    {
        budget.Pass(PdfLimitRules.TooDeep, $"对象引用嵌套超过{budget.Limits.MaxDepth}层，更深处未读");
        return CosNull.Instance;
    }

    private CosObject Read(int number)
    {
        var entry = table.Entries.GetValueOrDefault(number);
        var value = At(number, entry);
        if (value is null && entry.Place != XrefPlace.Free && !IsRebuilt)
        {
            Rebuild();
            value = At(number, table.Entries.GetValueOrDefault(number));
        }

        return value ?? CosNull.Instance;
    }

    /// <summary>The object of an entry, or null where it does not stand there.</summary>
    private CosObject? At(int number, XrefEntry entry) =>
        entry.Place switch
        {
            XrefPlace.Offset => reader.Read(entry.Position, number == encryptNumber ? null : decoder.Cipher, this)
                is { } found
            && found.Id.Number == number
                ? found.Value
                : null,
            XrefPlace.ObjectStream => Inside(number, entry.Position),
            _ => null,
        };

    // 7.5.7: an object stream may extend another; an entry that is too coarse names the last of them.
    private CosObject? Inside(int number, int container)
    {
        var visited = new HashSet<int>();
        while (visited.Add(container) && visited.Count <= MaxHops && ObjectStream(container) is { } stream)
        {
            if (stream.Object(number, budget) is { } value)
            {
                return value;
            }

            if (this.Stream(new CosReference(container, 0))?.Dictionary["Extends"] is not CosReference next)
            {
                return null;
            }

            container = next.Number;
        }

        return null;
    }

    private ObjectStream? ObjectStream(int number)
    {
        if (objectStreams.TryGetValue(number, out var known))
        {
            return known;
        }

        // 7.5.7: an object stream stands in the file itself, never in another one.
        var stream =
            table.Entries.GetValueOrDefault(number).Place == XrefPlace.Offset
                ? this.Stream(new CosReference(number, 0))
                : null;
        var opened = stream is null ? null : Open(stream);
        keptBytes += opened?.Length ?? 0;
        if (keptBytes > MaxKeptBytes)
        {
            objectStreams.Clear();
            keptBytes = opened?.Length ?? 0;
        }

        objectStreams[number] = opened;
        return opened;
    }

    private ObjectStream Open(CosStream stream) =>
        new(
            decoder.Decode(stream),
            this.Integer(stream.Dictionary["First"]) ?? 0,
            this.Integer(stream.Dictionary["N"]),
            budget
        );
}
