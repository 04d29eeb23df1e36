using GovOpen.Parsing.Readers.Pdf.Cos;
using static GovOpen.Parsing.Tests.Readers.Pdf.Fonts.FontObjects;

namespace GovOpen.Parsing.Tests.Readers.Pdf.Fonts;

public class HostileFontTests
{
    private static readonly string[] Keys =
    [
        "Subtype",
        "BaseFont",
        "Encoding",
        "DescendantFonts",
        "ToUnicode",
        "FontDescriptor",
        "Widths",
        "FirstChar",
        "W",
        "W2",
        "DW",
        "DW2",
        "CIDSystemInfo",
        "CIDToGIDMap",
        "Differences",
        "BaseEncoding",
        "FontFile",
        "FontFile2",
        "FontFile3",
        "FontMatrix",
        "CharProcs",
        "Registry",
        "Ordering",
        "UseCMap",
        "WMode",
        "Flags",
        "Ascent",
        "FontWeight",
    ];

    private static readonly string[] Words =
    [
        "Type0",
        "Type1",
        "Type3",
        "TrueType",
        "CIDFontType0",
        "CIDFontType2",
        "Identity-H",
        "GBK-EUC-V",
        "SimSun",
        "GB1",
        "WinAnsiEncoding",
        "g12",
        "Symbol",
        "UniGB-UTF8-H",
        "Adobe",
        "",
    ];

    [Fact]
    public void Whatever_a_dictionary_holds_there_is_a_font()
    {
        var random = new Random(20260801);
        var bytes = new byte[64];
        for (var round = 0; round < 1500; round++)
        {
            var source = new FontObjects();
            source.Add(Any(random, 2));
            var font = source.Font(Any(random, 4));
            random.NextBytes(bytes);
            for (var position = 0; position < bytes.Length; )
            {
                var before = position;
                var glyph = font.Next(bytes, ref position);
                Assert.InRange(position, before + 1, bytes.Length);
                Assert.False(string.IsNullOrEmpty(glyph.Text));
                Assert.True(double.IsFinite(glyph.Advance));
            }
        }
    }

    [Fact]
    public void A_string_that_is_read_past_its_end_moves_on()
    {
        var position = 3;
        Assert.Equal("\uFFFD", new FontObjects().Font(null).Next([1], ref position).Text);
        Assert.Equal(4, position);
    }

    [Fact]
    public void A_CMap_of_endless_rows_is_cut_short()
    {
        var rows = string.Concat(Enumerable.Repeat("<0000> <FFFF> <4E00> ", 500_000));
        var font = new FontObjects().Font(Composite(Name("Identity-H"), ToUnicode("9 beginbfrange " + rows)));
        Assert.Equal("一", TextsOf(font, "0000"));
    }

    private static CosObject Any(Random random, int depth) =>
        random.Next(depth > 0 ? 8 : 4) switch
        {
            0 => Name(Words[random.Next(Words.Length)]),
            1 => Number(random.Next(6) == 0 ? random.NextDouble() * 1e12 - 5e11 : random.Next(-10, 300)),
            2 => Literal(Words[random.Next(Words.Length)]),
            3 => new CosReference(random.Next(3), 0),
            4 => Array([.. Enumerable.Range(0, random.Next(6)).Select(_ => Any(random, depth - 1))]),
            5 => Stream(Program(random), [.. Entries(random, depth)]),
            _ => Dictionary([.. Entries(random, depth)]),
        };

    private static IEnumerable<(string, CosObject)> Entries(Random random, int depth) =>
        Keys.Where(_ => random.Next(3) == 0).Select(key => (key, Any(random, depth - 1)));

    private static byte[] Program(Random random) =>
        random.Next(4) switch
        {
            0 => CompactWriter.Named(["A", "uni4E2D"], [1, 2]),
            1 => SfntWriter.Font(("cmap", SfntWriter.Cmap((3, 1, SfntWriter.Format4(('甲', 5)))))),
            2 => "1 beginbfrange <00> <FF> <0041> endbfrange begincidrange <0000> <FFFF> 1 endcidrange"u8.ToArray(),
            _ => [0, 1, 2, 3],
        };
}
