using GovOpen.Parsing.Readers.Pdf;
using GovOpen.Parsing.Readers.Pdf.Cos;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Resources;
using static GovOpen.Parsing.Tests.Readers.Pdf.Fonts.FontObjects;

namespace GovOpen.Parsing.Tests.Readers.Pdf.Fonts;

public class SimpleFontTests
{
    private readonly FontObjects source = new();

    [Theory]
    [InlineData("WinAnsiEncoding", "4193949680", "A“”–€")]
    [InlineData("MacRomanEncoding", "41D2D3D0A5", "A“”–•")]
    [InlineData("StandardEncoding", "2760AAAE", "’‘“fi")]
    [InlineData("PDFDocEncoding", "8DA08418", "“€—˘")]
    [InlineData("MacExpertEncoding", "6131565758", "A1fffifl")]
    public void Base_encodings_tell_the_characters(string encoding, string codes, string text)
    {
        var font = source.Font(Simple("Type1", "SomeFont", ("Encoding", Name(encoding))));
        Assert.Equal(text, TextsOf(font, codes));
    }

    [Theory]
    [InlineData("Symbol", "6162B3", "αβ≥")]
    [InlineData("ZapfDingbats", "2133ACE8", "✁✓①➨")]
    [InlineData("Helvetica", "27", "’")]
    public void Fonts_without_encoding_have_their_own(string name, string codes, string text) =>
        Assert.Equal(text, TextsOf(source.Font(Simple("Type1", name)), codes));

    [Fact]
    public void TrueType_without_encoding_is_read_as_WinAnsi() =>
        Assert.Equal("“", TextsOf(source.Font(Simple("TrueType", "Arial")), "93"));

    [Fact]
    public void Differences_are_read_by_the_glyph_list()
    {
        var names = Array(
            Number(1),
            Name("A"),
            Name("uni4E2D"),
            Name("u20087"),
            Name("f_i"),
            Name("a.alt"),
            Name("uni4E004E8C"),
            Number(10),
            Name("nosuchname"),
            Name(".notdef"),
            Name("Euro"),
            Name("Asmall")
        );
        var encoding = Dictionary(("BaseEncoding", Name("WinAnsiEncoding")), ("Differences", names));
        var font = source.Font(Simple("Type1", "SomeFont", ("Encoding", encoding)));
        Assert.Equal("A中𠂇fia一二\uFFFD\uFFFD€AB", TextsOf(font, "0102030405060A0B0C0D42"));
        Assert.Equal(GlyphConfidence.Derived, Show(font, 1)[0].Confidence);
        Assert.Equal(GlyphConfidence.Known, Show(font, 0x42)[0].Confidence);
    }

    [Fact]
    public void Dingbats_names_belong_to_the_dingbats_font()
    {
        var encoding = Dictionary(("Differences", Array(Number(1), Name("a20"))));
        Assert.Equal("✔", TextsOf(source.Font(Simple("Type1", "ZapfDingbats", ("Encoding", encoding))), "01"));
        Assert.Equal("\uFFFD", TextsOf(source.Font(Simple("Type1", "SomeFont", ("Encoding", encoding))), "01"));
    }

    [Fact]
    public void Names_that_number_glyphs_go_through_the_program()
    {
        var program = SfntWriter.Font(("cmap", SfntWriter.Cmap((3, 1, SfntWriter.Format4(('甲', 7), ('乙', 8))))));
        var encoding = Dictionary(("Differences", Array(Number(1), Name("g7"), Name("glyph8"))));
        Assert.Equal(
            "甲乙",
            TextsOf(source.Font(Embedded("TrueType", "FontFile2", program, ("Encoding", encoding))), "0102")
        );
    }

    [Fact]
    public void A_symbolic_TrueType_font_is_read_through_its_tables()
    {
        var symbol = SfntWriter.Format4((0xF021, 5), (0xF022, 6));
        var withPost = SfntWriter.Font(
            ("cmap", SfntWriter.Cmap((3, 0, symbol))),
            ("post", SfntWriter.Post(".notdef", "x", "x", "x", "x", "uni4E2D", "B"))
        );
        Assert.Equal("中B", TextsOf(source.Font(Embedded("TrueType", "FontFile2", withPost)), "2122"));
        var withUnicode = SfntWriter.Font(
            ("cmap", SfntWriter.Cmap((3, 0, symbol), (0, 3, SfntWriter.Format4(('丙', 5)))))
        );
        Assert.Equal("丙\uFFFD", TextsOf(source.Font(Embedded("TrueType", "FontFile2", withUnicode)), "2122"));
    }

    [Fact]
    public void A_Macintosh_table_is_believed_unless_it_numbers_the_glyphs()
    {
        var encoded = SfntWriter.Font(
            ("cmap", SfntWriter.Cmap((1, 0, SfntWriter.Format0((' ', 3), ('A', 4), ('Z', 5), ('e', 6)))))
        );
        Assert.Equal("AZ", TextsOf(source.Font(Embedded("TrueType", "FontFile2", encoded)), "415A"));
        var numbered = SfntWriter.Font(("cmap", SfntWriter.Cmap((1, 0, SfntWriter.Format6(0x21, 4, 5, 6, 7, 8)))));
        Assert.Equal("\uFFFD\uFFFD", TextsOf(source.Font(Embedded("TrueType", "FontFile2", numbered)), "2122"));
        var low = SfntWriter.Font(("cmap", SfntWriter.Cmap((1, 0, SfntWriter.Format0((1, 4), (2, 9), ('A', 7))))));
        Assert.Equal("\uFFFD", TextsOf(source.Font(Embedded("TrueType", "FontFile2", low)), "41"));
    }

    [Fact]
    public void A_Type1_program_tells_its_encoding()
    {
        const string program =
            "%!PS-AdobeFont-1.0\n/Encoding 256 array 0 1 255 {1 index exch /.notdef put} for\ndup 1 /uni4E2D put dup 66 /B put readonly def\ncurrentfile eexec /Encoding";
        Assert.Equal("中B\uFFFD", TextsOf(source.Font(Embedded("Type1", "FontFile", Bytes(program))), "014243"));
        const string standard = "%!PS\n/Encoding StandardEncoding def";
        Assert.Equal("’", TextsOf(source.Font(Embedded("Type1", "FontFile", Bytes(standard))), "27"));
    }

    [Fact]
    public void A_CFF_program_tells_its_encoding()
    {
        var program = CompactWriter.Named(["uni4E2D", "G21", "B"], [1, 2, 3]);
        Assert.Equal("中\uFFFDB", TextsOf(source.Font(Embedded("Type1", "FontFile3", program)), "010203"));
    }

    [Fact]
    public void ToUnicode_comes_first_and_gaps_are_filled()
    {
        var map = ToUnicode("2 beginbfchar <41> <4E2D> <0042> <FFFD> endbfchar");
        var font = source.Font(Simple("TrueType", "Arial", ("ToUnicode", map), ("Encoding", Name("WinAnsiEncoding"))));
        Assert.Equal("中BC", TextsOf(font, "414243"));
    }

    [Fact]
    public void Private_codes_of_the_symbol_font_are_its_characters()
    {
        var map = ToUnicode("1 beginbfrange <20> <FF> <F020> endbfrange");
        Assert.Equal("•α", TextsOf(source.Font(Simple("TrueType", "ABCDEF+Symbol", ("ToUnicode", map))), "B761"));
    }

    [Fact]
    public void Fonts_of_pictures_give_no_letters()
    {
        var font = source.Font(Simple("TrueType", "Wingdings", ("Encoding", Name("WinAnsiEncoding"))));
        Assert.Equal(GlyphConfidence.Unknown, Show(font, 0x6C)[0].Confidence);
    }

    [Fact]
    public void Widths_are_those_of_the_file_or_of_the_standard_fonts()
    {
        var font = source.Font(
            Simple(
                "Type1",
                "Helvetica",
                ("FirstChar", Number(65)),
                ("Widths", Array(source.Add(Number(700)), Number(710))),
                ("FontDescriptor", Dictionary(("MissingWidth", Number(99))))
            )
        );
        Assert.Equal([700, 710, 99], Show(font, 65, 66, 67).Select(glyph => glyph.Advance));
        Assert.Equal(
            [722, 556],
            Show(source.Font(Simple("Type1", "Helvetica-Bold")), 65, 48).Select(glyph => glyph.Advance)
        );
        Assert.Equal(
            [500, 389],
            Show(source.Font(Simple("Type1", "Times-BoldItalic")), 48, 33).Select(glyph => glyph.Advance)
        );
        Assert.Equal([600], Show(source.Font(Simple("Type1", "CourierNew")), 65).Select(glyph => glyph.Advance));
        Assert.Equal([631], Show(source.Font(Simple("Type1", "Symbol")), 0x61).Select(glyph => glyph.Advance));
    }

    [Theory]
    [InlineData("SimSun")]
    [InlineData("FangSong_GB2312")]
    [InlineData("\u00CB\u00CE\u00CC\u00E5")]
    [InlineData("FZXBSJW--GB1-0")]
    public void Simple_fonts_with_a_Chinese_name_carry_GBK(string name)
    {
        var font = source.Font(Simple("TrueType", name, ("Encoding", Name("WinAnsiEncoding"))));
        var glyphs = Show(font, 0xD6, 0xD0, 0x41, 0x93, 0x41, 0x94);
        Assert.Equal("中A“A”", string.Concat(glyphs.Select(glyph => glyph.Text)));
        Assert.Equal((0xD6D0, 2, 1000), (glyphs[0].Code, glyphs[0].CodeLength, glyphs[0].Advance));
    }

    [Fact]
    public void Both_bytes_of_a_GBK_code_are_as_wide_as_they_are_together()
    {
        var widths = Array([.. Enumerable.Repeat(Number(512), 256)]);
        var font = source.Font(Simple("TrueType", "SimSun", ("FirstChar", Number(0)), ("Widths", widths)));
        Assert.Equal([1024, 512], Show(font, 0xD6, 0xD0, 0x41).Select(glyph => glyph.Advance));
    }

    [Fact]
    public void GBK_codes_below_GB_2312_need_a_font_that_says_no_other_encoding()
    {
        Assert.Equal("丂", TextsOf(source.Font(Simple("TrueType", "SimSun")), "8140"));
        Assert.Equal(
            "鎔",
            TextsOf(source.Font(Simple("TrueType", "SomeFont", ("Encoding", Name("GBK-EUC-H")))), "E667")
        );
        Assert.Equal("㗎", TextsOf(source.Font(Simple("TrueType", "SimSun")), "82309E38"));
    }

    [Fact]
    public void A_GBK_code_costs_nothing_the_second_time()
    {
        var font = source.Font(Simple("TrueType", "SimSun"));
        byte[] bytes = [0xD6, 0xD0, 0x41];
        Assert.Equal("中A", Texts(font, bytes));
        var before = GC.GetAllocatedBytesForCurrentThread();
        for (var position = 0; position < bytes.Length; )
        {
            font.Next(bytes, ref position);
        }

        Assert.Equal(before, GC.GetAllocatedBytesForCurrentThread());
    }

    [Fact]
    public void GB18030_codes_are_those_of_2022() =>
        Assert.Equal("龴", TextsOf(source.Font(Simple("TrueType", "SimSun")), "FE59"));

    [Fact]
    public void An_embedded_Chinese_font_keeps_its_bytes_apart()
    {
        var program = SfntWriter.Font(("cmap", SfntWriter.Cmap((3, 1, SfntWriter.Format4(('A', 1))))));
        var font = source.Font(
            Simple(
                "TrueType",
                "SimSun",
                ("Encoding", Name("WinAnsiEncoding")),
                ("FontDescriptor", Dictionary(("FontFile2", Stream(program))))
            )
        );
        Assert.Equal(2, Show(font, 0xD6, 0xD0).Count);
    }

    [Fact]
    public void Nothing_is_a_font_of_unknown_characters()
    {
        foreach (
            var nothing in new CosObject?[] { null, CosNull.Instance, Number(1), Dictionary(), new CosReference(77, 0) }
        )
        {
            var font = source.Font(nothing);
            Assert.Equal("\uFFFD\uFFFD", Texts(font, 0x41, 0xD6));
            Assert.NotEqual(0, font.Ascent - font.Descent);
        }

        var encoded = Dictionary(("Encoding", Name("WinAnsiEncoding")));
        Assert.Equal("A", Texts(source.Font(encoded), 0x41));
    }

    [Fact]
    public void Type3_fonts_give_matrix_and_text()
    {
        var font = source.Font(
            Dictionary(
                ("Subtype", Name("Type3")),
                ("FontMatrix", Numbers(0.01, 0, 0, 0.01, 0, 0)),
                ("CharProcs", Dictionary(("g1", Stream("500 0 d0")), ("B", Stream("")))),
                ("Resources", Dictionary()),
                ("Encoding", Dictionary(("Differences", Array(Number(1), Name("g1"), Name("B"), Name("gone"))))),
                ("FirstChar", Number(1)),
                ("Widths", Numbers(50, 60)),
                ("ToUnicode", ToUnicode("1 beginbfchar <01> <2F2F> endbfchar"))
            )
        );
        var type3 = Assert.IsType<Type3Font>(font);
        Assert.Equal([0.01, 0, 0, 0.01, 0, 0], type3.Matrix);
        Assert.Equal(
            [("工", 50), ("B", 60), ("\uFFFD", 0)],
            Show(font, 1, 2, 3).Select(glyph => (glyph.Text, glyph.Advance))
        );
    }

    [Fact]
    public void A_cache_makes_each_font_once()
    {
        var cache = new FontCache(source, font => PdfFontFactory.Create(font, source, PdfLimits.Default));
        var reference = source.Add(Simple("Type1", "Helvetica"));
        Assert.Same(cache.Find(reference), cache.Find(new CosReference(reference.Number, 0)));
        var direct = Simple("Type1", "Helvetica");
        Assert.Same(cache.Find(direct), cache.Find(direct));
        Assert.Same(cache.Missing, cache.Missing);
    }

    private static CosDictionary Embedded(
        string subtype,
        string key,
        byte[] program,
        params (string, CosObject)[] more
    ) =>
        Simple(
            subtype,
            "ABCDEF+SomeFont",
            [("FontDescriptor", Dictionary((key, Stream(program)), ("Flags", Number(4)))), .. more]
        );

    private static byte[] Bytes(string text) => global::System.Text.Encoding.Latin1.GetBytes(text);
}
