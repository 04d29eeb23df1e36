using GovOpen.Parsing.Readers.Pdf.Cos;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Resources;

/// <summary>The fonts of a file, each made once: by the number of its object, or by its dictionary where it is a direct one.</summary>
/// <param name="create">Makes a font of its dictionary; of an empty one where the file names a font that it has not.</param>
/// <param name="budget">What the file has cost, or null where nobody counts.</param>
internal sealed class FontCache(ICosSource source, Func<CosDictionary, PdfFont> create, PdfBudget? budget = null)
{
    // A font takes a few times its decoded streams. No sound page has so many or so large ones: made anew, they cost time
    // instead of memory.
    private const int MaxFonts = 200;
    private const long MaxDecoded = 16 << 20;

    private readonly Dictionary<int, PageFont> byNumber = [];
    private readonly Dictionary<CosDictionary, PageFont> byDictionary = [];
    private PageFont? missing;
    private long decodedBefore;

    /// <summary>How often the fonts were let go: who keeps fonts of an older time should ask again.</summary>
    public int Generation { get; private set; }

    /// <summary>What text is shown in where its font is missing: its codes still count.</summary>
    public PageFont Missing => missing ??= new(create(new(new Dictionary<string, CosObject>())));

    /// <summary>The font that a resource names, or null where it is none.</summary>
    public PageFont? Find(CosObject? value)
    {
        if (value is CosReference reference && byNumber.TryGetValue(reference.Number, out var known))
        {
            return known;
        }

        if (source.Dictionary(value) is not { } dictionary)
        {
            return null;
        }

        // One dictionary behind two numbers, or named directly, is one font.
        if (!byDictionary.TryGetValue(dictionary, out var font))
        {
            LetGo();
            font = new(create(dictionary));
            byDictionary.Add(dictionary, font);
        }

        if (value is CosReference number)
        {
            byNumber[number.Number] = font;
        }

        return font;
    }

    private void LetGo()
    {
        var decoded = budget?.DecodedBytes ?? 0;
        if (byDictionary.Count < MaxFonts && (decoded - decodedBefore < MaxDecoded || byDictionary.Count < 2))
        {
            return;
        }

        byDictionary.Clear();
        byNumber.Clear();
        decodedBefore = decoded;
        Generation++;
    }
}
