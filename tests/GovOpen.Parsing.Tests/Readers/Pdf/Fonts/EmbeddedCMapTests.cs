using GovOpen.Parsing.Readers.Pdf;
using GovOpen.Parsing.Readers.Pdf.Cos;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.CMaps;

namespace GovOpen.Parsing.Tests.Readers.Pdf.Fonts;

public class EmbeddedCMapTests
{
    private const string Mixed = """
        1 dict begin begincmap /WMode 0 def
        3 begincodespacerange <00> <80> <8140> <9FFC> <E0308130> <E3398439> endcodespacerange
        2 begincidrange <20> <7E> 1 <8140> <817E> 633 endcidrange
        2 begincidchar <8180> 700 <E0308131> 900 endcidchar
        1 beginnotdefrange <00> <1F> 231 endnotdefrange
        endcmap
        """;

    [Theory]
    [InlineData(0x21u, 1, 2)]
    [InlineData(0x8141u, 2, 634)]
    [InlineData(0x8180u, 2, 700)]
    [InlineData(0xE0308131u, 4, 900)]
    [InlineData(0x05u, 1, 231)]
    [InlineData(0x9000u, 2, 0)]
    [InlineData(0x0021u, 2, 0)]
    public void Ranges_and_single_codes_are_read(uint code, int length, int cid) =>
        Assert.Equal(cid, Read(FontObjects.Stream(Mixed)).Cid(code, length));

    [Theory]
    [InlineData("41", 1)]
    [InlineData("8140", 2)]
    [InlineData("E0308130", 4)]
    // No range begins so: as many bytes as the shortest codes have.
    [InlineData("FF4142", 1)]
    // The first byte belongs to two-byte codes, the second does not.
    [InlineData("8120", 2)]
    // Three bytes of a four-byte code match.
    [InlineData("E0308150", 4)]
    // The string ends within the code.
    [InlineData("81", 1)]
    [InlineData("E030", 2)]
    public void Code_lengths_follow_the_codespace(string bytes, int length) =>
        Assert.Equal(length, Read(FontObjects.Stream(Mixed)).Codespace.Length(Convert.FromHexString(bytes)));

    [Fact]
    public void Usecmap_may_name_a_predefined_CMap()
    {
        var map = Read(FontObjects.Stream("/GBK-EUC-H usecmap 1 begincidchar <B0A1> 7 endcidchar"));
        Assert.Equal(7, map.Cid(0xB0A1, 2));
        Assert.Equal(941, map.Cid(0xB0A2, 2));
        Assert.Equal("GB1", map.Ordering);
        Assert.Equal(1, map.Codespace.Length([0x41, 0x42]));
    }

    [Fact]
    public void Usecmap_may_be_a_stream()
    {
        var parent = FontObjects.Stream(Mixed);
        var map = Read(FontObjects.Stream("1 begincidchar <22> 99 endcidchar", ("UseCMap", parent)));
        Assert.Equal(99, map.Cid(0x22, 1));
        Assert.Equal(2, map.Cid(0x21, 1));
    }

    [Fact]
    public void A_CMap_that_uses_itself_ends()
    {
        var source = new FontObjects();
        var reference = new CosReference(1, 0);
        var stream = FontObjects.Stream("1 begincidchar <22> 99 endcidchar", ("UseCMap", reference));
        source.Add(stream);
        Assert.Equal(99, EmbeddedCMap.Read(stream, source, PdfLimits.Default).Cid(0x22, 1));
    }

    [Theory]
    [InlineData("/WMode 1 def", null, true)]
    [InlineData("/WMode 0 def", 1, true)]
    [InlineData("/GBK-EUC-V usecmap", null, true)]
    [InlineData("/GBK-EUC-V usecmap /WMode 0 def", null, false)]
    [InlineData("", null, false)]
    public void The_writing_mode_is_read(string program, int? entry, bool isVertical)
    {
        var stream = entry is { } mode
            ? FontObjects.Stream(program, ("WMode", FontObjects.Number(mode)))
            : FontObjects.Stream(program);
        Assert.Equal(isVertical, Read(stream).IsVertical);
    }

    [Fact]
    public void Operators_may_stick_to_their_neighbours()
    {
        var map = Read(
            FontObjects.Stream(
                "def1 begincodespacerange<00><ff>endcodespacerange1 begincidrange<20><22>5endcidrange2 begincidchar<30>9<31>8endcidcharendcmap"
            )
        );
        Assert.Equal((6, 9, 8), (map.Cid(0x21, 1), map.Cid(0x30, 1), map.Cid(0x31, 1)));
    }

    [Theory]
    [InlineData("1 begincidrange <20> <22> endcidrange")]
    [InlineData("1 begincidrange <20>")]
    [InlineData("1 begincidrange <> <> 5 endcidrange 1 begincidchar <0102030405> 7 endcidchar")]
    [InlineData("begincodespacerange <00> <FFFF> <0102030405> <0102030405> endcodespacerange")]
    [InlineData("begincidrange [ ( /x <20> << 5 >> ] endcidrange")]
    [InlineData("begincidrange <FF> <00> 5 endcidrange")]
    public void Malformed_CMaps_map_nothing(string program)
    {
        var map = Read(FontObjects.Stream(program));
        Assert.Equal(0, map.Cid(0x21, 1));
        Assert.InRange(map.Codespace.Length([0x21, 0x22]), 1, 2);
    }

    [Fact]
    public void A_CMap_without_codespace_takes_the_lengths_of_its_codes() =>
        Assert.Equal(
            1,
            Read(FontObjects.Stream("1 begincidrange <20> <7E> 1 endcidrange")).Codespace.Length([0x41, 0x42])
        );

    [Fact]
    public void What_is_no_CMap_is_read_as_Identity()
    {
        Assert.Same(CMapCatalog.IdentityH, Read(FontObjects.Number(5)));
        Assert.Same(CMapCatalog.IdentityH, Read(FontObjects.Name("Nonsense")));
        Assert.Same(CMapCatalog.IdentityV, Read(FontObjects.Name("Nonsense-V")));
    }

    [Fact]
    public void Ranges_that_overlap_are_cut()
    {
        var table = CodeRangeTable.FromRows([
            new(0, 100, 0, 1000),
            new(10, 20, 10, 5),
            new(15, 16, 15, 7),
            new(50, 50, 50, 9),
        ]);
        int[] found = [.. new uint[] { 0, 9, 10, 14, 15, 17, 21, 49, 50, 51, 100 }.Select(code => Value(table, code))];
        Assert.Equal([1000, 1009, 5, 9, 7, 12, 1021, 1049, 9, 1051, 1100], found);
        Assert.False(table.TryFind(101, out _, out _));
    }

    private static int Value(CodeRangeTable table, uint code) =>
        table.TryFind(code, out var value, out var offset) ? value + offset : -1;

    private static CMap Read(CosObject encoding) => EmbeddedCMap.Read(encoding, new FontObjects(), PdfLimits.Default);
}
