using System.Globalization;
using System.Text;

namespace GovOpen.Parsing.Tests.Readers.Pdf;

/// <summary>
/// Writes small PDF files. Objects are given in PDF syntax, one char a byte. The catalog is object 1, the root of the page
/// tree object 2; everything else is numbered as it is added.
/// </summary>
internal sealed class PdfWriter
{
    public const int Catalog = 1;
    public const int PageRoot = 2;

    private const string Unicode =
        "/CIDInit /ProcSet findresource begin 12 dict begin begincmap 1 begincodespacerange <0000> <FFFF> endcodespacerange "
        + "1 beginbfrange <0000> <FFFF> <0000> endbfrange endcmap end end";

    private readonly List<byte[]> bodies =
    [
        [],
        [],
        [],
    ];
    private readonly HashSet<int> streams = [];
    private readonly List<int> pages = [];

    /// <summary>Entries of the trailer besides /Root and /Size.</summary>
    public string Trailer { get; set; } = "";

    /// <summary>Entries of the catalog besides /Pages.</summary>
    public string CatalogEntries { get; set; } = "";

    /// <summary>Entries of the root of the page tree besides /Kids and /Count.</summary>
    public string PageRootEntries { get; set; } = "";

    /// <summary>Offsets of the objects, by number, once the file was written. 0 where in an object stream.</summary>
    public IReadOnlyList<int> Offsets { get; private set; } = [];

    /// <summary>Where the last cross-reference section stands, once the file was written.</summary>
    public int XrefOffset { get; private set; }

    /// <summary>Adds an object such as <c>&lt;&lt;/Type/Font&gt;&gt;</c>.</summary>
    /// <returns>Its number.</returns>
    public int Add(string value)
    {
        bodies.Add(Latin(value));
        return bodies.Count - 1;
    }

    /// <summary>Adds a stream; /Length is written.</summary>
    /// <param name="entries">The rest of its dictionary, such as <c>/Filter/FlateDecode</c>.</param>
    public int AddStream(byte[] data, string entries = "")
    {
        var head = string.Create(CultureInfo.InvariantCulture, $"<</Length {data.Length}{entries}>>\nstream\n");
        bodies.Add([.. Latin(head), .. data, .. "\nendstream"u8]);
        streams.Add(bodies.Count - 1);
        return bodies.Count - 1;
    }

    public int AddStream(string data, string entries = "") => AddStream(Latin(data), entries);

    /// <summary>Adds a page with one content stream to the page tree.</summary>
    /// <param name="resources">What stands in /Resources, such as <c>/Font&lt;&lt;/F1 5 0 R&gt;&gt;</c>.</param>
    /// <param name="entries">Further entries of the page.</param>
    public int AddPage(string content, string resources = "", string entries = "/MediaBox[0 0 595 842]")
    {
        var stream = AddStream(content);
        var page = Add($"<</Type/Page/Parent 2 0 R/Contents {stream} 0 R/Resources<<{resources}>>{entries}>>");
        pages.Add(page);
        return page;
    }

    /// <summary>A file of two pages, "first" and "second".</summary>
    public static PdfWriter TwoPages()
    {
        var writer = new PdfWriter();
        writer.AddPage("first");
        writer.AddPage("second");
        return writer;
    }

    /// <summary>Adds a font whose codes are UTF-16, each an em wide.</summary>
    /// <returns>Its number.</returns>
    public int AddUnicodeFont()
    {
        var map = AddStream(Unicode);
        var descendant = Add(
            "<</Type/Font/Subtype/CIDFontType2/BaseFont/FangSong/DW 1000/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>>>"
        );
        return Add(
            $"<</Type/Font/Subtype/Type0/BaseFont/FangSong/Encoding/Identity-H/DescendantFonts[{descendant} 0 R]/ToUnicode {map} 0 R>>"
        );
    }

    /// <summary>An operand that shows a text in such a font.</summary>
    public static string Utf16(string text) => $"<{string.Concat(text.Select(c => $"{(int)c:X4}"))}>";

    /// <summary>Puts another value in the place of one. Catalog and page root are written from their properties unless set here.</summary>
    public void Set(int number, string value) => bodies[number] = Latin(value);

    /// <summary>The file with a cross-reference table.</summary>
    public byte[] ToBytes(string header = "%PDF-1.7\n%\u00E2\u00E3\u00CF\u00D3\n")
    {
        using var file = Begin(header);
        var offsets = new int[bodies.Count];
        for (var number = 1; number < bodies.Count; number++)
        {
            offsets[number] = (int)file.Length;
            WriteObject(file, number, bodies[number]);
        }

        Offsets = offsets;
        XrefOffset = (int)file.Length;
        Write(file, $"xref\n0 {bodies.Count}\n0000000000 65535 f \n");
        foreach (var offset in offsets.Skip(1))
        {
            Write(file, string.Create(CultureInfo.InvariantCulture, $"{offset:D10} 00000 n \n"));
        }

        Write(file, $"trailer\n<</Size {bodies.Count}/Root 1 0 R{Trailer}>>\nstartxref\n{XrefOffset}\n%%EOF\n");
        return file.ToArray();
    }

    /// <summary>The file with a cross-reference stream, and all objects that may stand there in one object stream.</summary>
    public byte[] ToCompressedBytes()
    {
        using var file = Begin("%PDF-1.7\n");
        var offsets = new int[bodies.Count + 2];
        foreach (var number in streams.Order())
        {
            offsets[number] = (int)file.Length;
            WriteObject(file, number, bodies[number]);
        }

        var packed = Enumerable.Range(1, bodies.Count - 1).Where(number => !streams.Contains(number)).ToList();
        offsets[bodies.Count] = (int)file.Length;
        WriteObject(file, bodies.Count, ObjectStream(packed));
        XrefOffset = offsets[bodies.Count + 1] = (int)file.Length;
        Offsets = offsets;
        WriteObject(file, bodies.Count + 1, XrefStream(offsets, packed));
        Write(file, $"startxref\n{XrefOffset}\n%%EOF\n");
        return file.ToArray();
    }

    public static byte[] Latin(string text) => Encoding.Latin1.GetBytes(text);

    private MemoryStream Begin(string header)
    {
        if (bodies[Catalog].Length == 0)
        {
            Set(Catalog, $"<</Type/Catalog/Pages 2 0 R{CatalogEntries}>>");
        }

        if (bodies[PageRoot].Length == 0)
        {
            var kids = string.Join(' ', pages.Select(page => $"{page} 0 R"));
            Set(PageRoot, $"<</Type/Pages/Kids[{kids}]/Count {pages.Count}{PageRootEntries}>>");
        }

        var file = new MemoryStream();
        Write(file, header);
        return file;
    }

    private byte[] ObjectStream(List<int> numbers)
    {
        using var body = new MemoryStream();
        var head = new StringBuilder();
        foreach (var number in numbers)
        {
            head.Append(CultureInfo.InvariantCulture, $"{number} {body.Length} ");
            body.Write(bodies[number]);
            body.WriteByte((byte)'\n');
        }

        return Stream(
            $"/Type/ObjStm/N {numbers.Count}/First {head.Length}",
            [.. Latin(head.ToString()), .. body.ToArray()]
        );
    }

    private byte[] XrefStream(int[] offsets, List<int> packed)
    {
        var rows = new List<byte>([0, 0, 0, 0, 255]);
        for (var number = 1; number < offsets.Length; number++)
        {
            var index = packed.IndexOf(number);
            var second = index < 0 ? offsets[number] : bodies.Count;
            rows.AddRange([(byte)(index < 0 ? 1 : 2), (byte)(second >> 16), (byte)(second >> 8), (byte)second]);
            rows.Add((byte)Math.Max(index, 0));
        }

        return Stream($"/Type/XRef/W[1 3 1]/Size {offsets.Length}/Root 1 0 R{Trailer}", [.. rows]);
    }

    private static byte[] Stream(string entries, byte[] data) =>
        [.. Latin($"<</Length {data.Length}{entries}>>\nstream\n"), .. data, .. "\nendstream"u8];

    private static void WriteObject(MemoryStream file, int number, byte[] body)
    {
        Write(file, $"{number} 0 obj\n");
        file.Write(body);
        Write(file, "\nendobj\n");
    }

    private static void Write(MemoryStream file, string text) => file.Write(Latin(text));
}
