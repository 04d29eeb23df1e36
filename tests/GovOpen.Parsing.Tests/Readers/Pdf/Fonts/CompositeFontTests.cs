using GovOpen.Parsing.Readers.Pdf;
using GovOpen.Parsing.Readers.Pdf.Cos;
using static GovOpen.Parsing.Tests.Readers.Pdf.Fonts.FontObjects;

namespace GovOpen.Parsing.Tests.Readers.Pdf.Fonts;

public class CompositeFontTests
{
    private readonly FontObjects source = new();

    [Theory]
    [InlineData("GBK-EUC-H", "B0A141D6D0", "啊A中")]
    [InlineData("GBK2K-H", "B0A182309E3820", "啊㗎 ")]
    [InlineData("GB-EUC-V", "B0A1", "啊")]
    [InlineData("UniGB-UCS2-H", "554AFF0C0041", "啊，A")]
    [InlineData("UniGB-UTF16-H", "D840DC874E2D", "𠂇中")]
    [InlineData("UniGB-UTF8-H", "E5958A41", "啊A")]
    [InlineData("UniGB-UTF32-H", "0000554A", "啊")]
    [InlineData("ETen-B5-H", "A440A4E9", "一日")]
    [InlineData("HKscs-B5-H", "A440", "一")]
    [InlineData("90ms-RKSJ-H", "889F", "亜")]
    [InlineData("KSCms-UHC-H", "B0A1", "가")]
    public void Predefined_CMaps_tell_the_characters(string map, string codes, string text)
    {
        var font = source.Font(Composite(Name(map), null, ("Subtype", Name("CIDFontType0"))));
        var glyphs = Show(font, Convert.FromHexString(codes));
        Assert.Equal(text, string.Concat(glyphs.Select(glyph => glyph.Text)));
        Assert.All(glyphs, glyph => Assert.Equal(GlyphConfidence.Known, glyph.Confidence));
    }

    [Fact]
    public void Identity_with_a_known_collection_tells_the_characters() =>
        Assert.Equal(
            "啊阿",
            TextsOf(source.Font(Composite(Name("Identity-H"), null, ("CIDSystemInfo", CidSystem("GB1")))), "03AC03AD")
        );

    [Fact]
    public void ToUnicode_comes_first()
    {
        var map = ToUnicode("1 beginbfchar <03AC> <4E2D> endbfchar");
        var font = source.Font(Composite(Name("Identity-H"), map, ("CIDSystemInfo", CidSystem("GB1"))));
        Assert.Equal("中阿", TextsOf(font, "03AC03AD"));
    }

    [Theory]
    [InlineData("FFFD")]
    [InlineData("0000")]
    [InlineData("0007")]
    [InlineData("E123")]
    [InlineData("FFFE")]
    [InlineData("D840")]
    [InlineData("4E2DF000")]
    [InlineData("DBC0DC00")]
    [InlineData("")]
    public void What_stands_for_no_character_is_taken_from_elsewhere(string target)
    {
        var map = ToUnicode($"2 beginbfchar <03AC> <{target}> <03AD> <4E2D> endbfchar");
        var known = source.Font(Composite(Name("Identity-H"), map, ("CIDSystemInfo", CidSystem("GB1"))));
        Assert.Equal("啊中", TextsOf(known, "03AC03AD"));
        var unknown = source.Font(Composite(Name("Identity-H"), map, ("CIDSystemInfo", CidSystem("Identity"))));
        Assert.Equal("\uFFFD中", TextsOf(unknown, "03AC03AD"));
        Assert.Equal(GlyphConfidence.Unknown, Show(unknown, 0x03, 0xAC)[0].Confidence);
    }

    [Fact]
    public void A_text_that_most_codes_have_is_a_filler()
    {
        var rows = string.Concat(Enumerable.Range(0x3AC, 9).Select(code => $"<{code:X4}> <25A0> "));
        var map = ToUnicode($"10 beginbfchar {rows} <0001> <4E2D> endbfchar");
        var font = source.Font(Composite(Name("Identity-H"), map, ("CIDSystemInfo", CidSystem("GB1"))));
        Assert.Equal("啊阿中", TextsOf(font, "03AC03AD0001"));
    }

    [Fact]
    public void A_whole_identity_yields_to_the_font_program()
    {
        var program = SfntWriter.Font(("cmap", SfntWriter.Cmap((3, 1, SfntWriter.Format4(('甲', 65))))));
        foreach (
            var map in new CosObject[]
            {
                ToUnicode("1 beginbfrange <0000> <FFFF> <0000> endbfrange"),
                Name("Identity-H"),
            }
        )
        {
            var font = source.Font(TrueType(map, program));
            Assert.Equal("甲B", TextsOf(font, "00410042"));
        }
    }

    [Fact]
    public void Ranges_arrays_and_surrogates_of_ToUnicode_are_read()
    {
        var map = ToUnicode(
            "3 beginbfrange <0001> <0003> <4E00> <0010> <0012> [<0041> <00660069> <D840DC87>] <0020> <0022> <D840DC00> endbfrange"
        );
        var font = source.Font(Composite(Name("Identity-H"), map));
        Assert.Equal("一丁丂Afi𠂇𠀂", TextsOf(font, "00010002000300100011" + "00120022"));
    }

    [Fact]
    public void One_byte_targets_and_glyph_names_of_ToUnicode_are_read()
    {
        var font = source.Font(
            Composite(Name("Identity-H"), ToUnicode("2 beginbfchar <0001> <41> <0002> /quotesingle endbfchar"))
        );
        Assert.Equal("A'", TextsOf(font, "00010002"));
    }

    [Fact]
    public void ToUnicode_may_lean_on_a_collection() =>
        Assert.Equal(
            "啊",
            TextsOf(source.Font(Composite(Name("Identity-H"), Stream("/Adobe-GB1-UCS2 usecmap"))), "03AC")
        );

    [Fact]
    public void A_TrueType_program_is_inverted_through_CIDToGIDMap()
    {
        var program = SfntWriter.Font(("cmap", SfntWriter.Cmap((3, 1, SfntWriter.Format4(('甲', 7), ('乙', 8))))));
        Assert.Equal("甲乙", TextsOf(source.Font(TrueType(null, program)), "00070008"));
        var map = Stream([0, 0, 0, 8, 0, 7]);
        var font = source.Font(TrueType(null, program, ("CIDToGIDMap", map)));
        Assert.Equal("乙甲\uFFFD", TextsOf(font, "000100020003"));
        Assert.Equal(GlyphConfidence.Derived, Show(font, 0, 1)[0].Confidence);
    }

    [Fact]
    public void A_program_outdoes_a_collection_that_is_only_named()
    {
        var program = SfntWriter.Font(("cmap", SfntWriter.Cmap((3, 1, SfntWriter.Format4(('甲', 940), ('阿', 941))))));
        var font = source.Font(TrueType(null, program, ("CIDSystemInfo", CidSystem("GB1"))));
        var glyphs = Show(font, 0x03, 0xAC, 0x03, 0xAD, 0x03, 0xAE);
        Assert.Equal("甲阿埃", string.Concat(glyphs.Select(glyph => glyph.Text)));
        Assert.Equal(
            [GlyphConfidence.Derived, GlyphConfidence.Known, GlyphConfidence.Known],
            glyphs.Select(glyph => glyph.Confidence)
        );
    }

    [Fact]
    public void A_CFF_program_tells_by_collection_or_by_names()
    {
        var cid = Composite0("FontFile3", CompactWriter.Cid("Adobe", "GB1", 940, 941));
        Assert.Equal("啊", TextsOf(source.Font(cid), "03AC"));
        var named = Composite0("FontFile3", CompactWriter.Named(["uni4E2D", "A"]));
        Assert.Equal("中A", TextsOf(source.Font(named), "00010002"));
    }

    [Fact]
    public void An_OpenType_program_with_CFF_maps_CIDs_by_its_charset()
    {
        var compact = CompactWriter.Cid("Founder", "X", 500, 600);
        var program = SfntWriter.Font(
            ("CFF ", compact),
            ("cmap", SfntWriter.Cmap((3, 1, SfntWriter.Format4(('甲', 1), ('乙', 2)))))
        );
        Assert.Equal("甲乙", TextsOf(source.Font(Composite0("FontFile3", program)), "01F40258"));
    }

    [Fact]
    public void No_program_is_read_where_the_file_says_it_all()
    {
        var program = Stream(SfntWriter.Font(("cmap", [])));
        var descriptor = Dictionary(("FontFile2", program));
        var map = ToUnicode("1 beginbfchar <0001> <4E2D> endbfchar");
        var font = source.Font(
            Composite(Name("Identity-H"), map, ("Subtype", Name("CIDFontType2")), ("FontDescriptor", descriptor))
        );
        Assert.Equal("中", TextsOf(font, "0001"));
        Assert.DoesNotContain(program, source.Decoded);
        TextsOf(font, "0002");
        Assert.Contains(program, source.Decoded);
    }

    [Fact]
    public void Founder_letters_stand_behind_rare_ideographs()
    {
        var map = ToUnicode("3 beginbfchar <0001> <728C> <0002> <7285> <0003> <FF11> endbfchar");
        var font = source.Font(
            Composite(Name("Identity-H"), map, ("DW", Number(480)), ("CIDSystemInfo", CidSystem("PKUE1", "Founder")))
        );
        Assert.Equal("GB１", TextsOf(font, "000100020003"));
        var wide = source.Font(Composite(Name("Identity-H"), map, ("CIDSystemInfo", CidSystem("PKUE1", "Founder"))));
        Assert.Equal("犌犅１", TextsOf(wide, "000100020003"));
    }

    [Fact]
    public void Widths_are_of_both_forms()
    {
        var widths = Array(
            Number(1),
            Numbers(500, 250),
            Number(10),
            Number(12),
            Number(333),
            Number(20),
            Name("x"),
            Number(1)
        );
        var font = source.Font(Composite(Name("Identity-H"), null, ("W", widths), ("DW", Number(900))));
        double[] expected = [500, 250, 333, 333, 900];
        Assert.Equal(expected, Show(font, 0, 1, 0, 2, 0, 10, 0, 12, 0, 13).Select(glyph => glyph.Advance));
    }

    [Fact]
    public void Vertical_metrics_have_their_defaults()
    {
        var font = source.Font(Composite(Name("Identity-V"), null, ("W", Array(Number(1), Numbers(600)))));
        Assert.True(font.IsVertical);
        var glyph = Show(font, 0, 1)[0];
        Assert.Equal((-1000, (300, 880)), (glyph.Advance, glyph.VerticalOrigin));
    }

    [Fact]
    public void Vertical_metrics_are_read()
    {
        var metrics = Array(
            Number(1),
            Numbers(-500, 250, 700),
            Number(5),
            Number(6),
            Number(-800),
            Number(400),
            Number(810)
        );
        var font = source.Font(Composite(Name("Identity-V"), null, ("W2", metrics), ("DW2", Numbers(900, -950))));
        var glyphs = Show(font, 0, 1, 0, 6, 0, 7);
        Assert.Equal(
            [(-500, (250, 700)), (-800, (400, 810)), (-950, (500, 900))],
            glyphs.Select(g => (g.Advance, g.VerticalOrigin))
        );
    }

    [Fact]
    public void Codes_keep_their_length_and_value()
    {
        var font = source.Font(Composite(Name("GBK-EUC-H"), null));
        Assert.Equal(
            [(0x41, 1), (0xB0A1, 2), (0xFF, 1)],
            Show(font, 0x41, 0xB0, 0xA1, 0xFF).Select(g => (g.Code, g.CodeLength))
        );
    }

    [Fact]
    public void A_descendant_without_array_and_a_font_without_subtype_are_taken()
    {
        var cidFont = Dictionary(("CIDSystemInfo", CidSystem("GB1")));
        var font = Dictionary(
            ("Subtype", Name("Type0")),
            ("Encoding", Name("Identity-H")),
            ("DescendantFonts", cidFont)
        );
        Assert.Equal("啊", TextsOf(source.Font(font), "03AC"));
        var nameless = Dictionary(("Encoding", Name("Identity-H")), ("DescendantFonts", Array(cidFont)));
        Assert.Equal("啊", TextsOf(source.Font(nameless), "03AC"));
    }

    [Fact]
    public void A_code_costs_nothing_the_second_time()
    {
        var font = source.Font(Composite(Name("GBK-EUC-H"), null));
        byte[] bytes = [0xB0, 0xA1, 0x41];
        Assert.Equal("啊A", Texts(font, bytes));
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var i = 0; i < 1000; i++)
        {
            for (var position = 0; position < bytes.Length; )
            {
                font.Next(bytes, ref position);
            }
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    private static CosDictionary TrueType(CosObject? toUnicode, byte[] program, params (string, CosObject)[] more) =>
        Composite(
            Name("Identity-H"),
            toUnicode,
            [("Subtype", Name("CIDFontType2")), ("FontDescriptor", Dictionary(("FontFile2", Stream(program)))), .. more]
        );

    private static CosDictionary Composite0(string key, byte[] program) =>
        Composite(
            Name("Identity-H"),
            null,
            ("Subtype", Name("CIDFontType0")),
            ("FontDescriptor", Dictionary((key, Stream(program))))
        );
}
