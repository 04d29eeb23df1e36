using GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.Programs;

namespace GovOpen.Parsing.Tests.Readers.Pdf.Fonts;

public class FontProgramTests
{
    public static TheoryData<int, byte[]> Subtables =>
        new()
        {
            { 4, SfntWriter.Format4(('甲', 5), ('乙', 6)) },
            { 6, SfntWriter.Format6('甲', 5) },
            { 10, SfntWriter.Format10('甲', 5) },
            { 12, SfntWriter.Groups(12, ('甲', '甲', 5)) },
            { 13, SfntWriter.Groups(13, ('甲', '甲', 5)) },
        };

    [Theory]
    [MemberData(nameof(Subtables))]
    public void Every_format_of_cmap_is_inverted(int format, byte[] table)
    {
        var program = FontProgram.Read(SfntWriter.Font(("cmap", SfntWriter.Cmap((3, 10, table)))));
        Assert.True(program?.GlyphText(5) == "甲", $"format {format}");
        Assert.Null(program?.GlyphText(99));
    }

    [Fact]
    public void Format_2_reads_one_and_two_byte_codes()
    {
        // Subheader 0 for single bytes, 1 for the first byte 0x4E.
        var keys = new int[256];
        keys[0x4E] = 8;
        var table = new ByteWriter().UInt16(2, 0, 0).UInt16(keys);
        table.UInt16('A', 1, 0, 10).UInt16(0x2D, 1, 1, 4).UInt16(7).UInt16(8);
        var program = FontProgram.Read(SfntWriter.Font(("cmap", SfntWriter.Cmap((0, 3, table.ToArray())))));
        Assert.Equal(("A", "中"), (program?.GlyphText(7), program?.GlyphText(9)));
    }

    [Fact]
    public void Format_4_may_point_into_its_glyph_array()
    {
        var table = new ByteWriter()
            .UInt16(4, 0, 0, 4, 0, 0, 0)
            .UInt16('乙', 0xFFFF, 0, '乙', 0xFFFF, 0, 1)
            .UInt16(4, 0)
            .UInt16(9);
        var program = FontProgram.Read(SfntWriter.Font(("cmap", SfntWriter.Cmap((3, 1, table.ToArray())))));
        Assert.Equal("乙", program?.GlyphText(9));
    }

    [Fact]
    public void Of_characters_that_share_a_glyph_the_plain_one_is_taken()
    {
        var table = SfntWriter.Format4((0x2F2F, 5), (0x5DE5, 5), (0xE001, 5), (0xF900, 6), (0x8C48, 6), (0xE002, 7));
        var program = FontProgram.Read(SfntWriter.Font(("cmap", SfntWriter.Cmap((3, 1, table)))));
        Assert.Equal(("工", "豈", null), (program?.GlyphText(5), program?.GlyphText(6), program?.GlyphText(7)));
    }

    [Fact]
    public void Post_names_tell_where_cmap_does_not()
    {
        var program = FontProgram.Read(SfntWriter.Font(("post", SfntWriter.Post(".notdef", "uni4E2D", "Aacute"))));
        Assert.Equal(("中", "Á", null), (program?.GlyphText(1), program?.GlyphText(2), program?.GlyphText(3)));
        var format1 = FontProgram.Read(SfntWriter.Font(("post", new ByteWriter().UInt32(0x00010000).ToArray())));
        Assert.Equal("A", format1?.GlyphText(36));
    }

    [Fact]
    public void The_first_font_of_a_collection_is_read()
    {
        var font = SfntWriter.Font(("post", new ByteWriter().UInt32(0x00010000).ToArray()));
        // Offsets in a collection count from its start.
        var head = new ByteWriter().Text("ttcf").UInt32(0x00010000, 1, 16);
        var directory = new ByteWriter().UInt32(0x00010000).UInt16(1, 0, 0, 0).Text("post").UInt32(0, 16 + 28, 4);
        var bytes = head.Add(directory.ToArray()).Add(font[^4..]).ToArray();
        Assert.Equal("A", FontProgram.Read(bytes)?.GlyphText(36));
    }

    [Fact]
    public void CFF_names_and_CIDs_are_read()
    {
        var named = FontProgram.Read(CompactWriter.Named(["A", "uni4E2D", "x.y"]));
        Assert.Equal(("A", "中", "x"), (named?.GlyphText(1), named?.GlyphText(2), named?.CidText(3)));
        var cid = FontProgram.Read(CompactWriter.Cid("Adobe", "GB1", 940));
        Assert.Equal(("啊", "啊"), (cid?.GlyphText(1), cid?.CidText(940)));
        Assert.Null(FontProgram.Read(CompactWriter.Cid("Other", "GB1", 940))?.GlyphText(1));
    }

    [Fact]
    public void What_is_no_program_is_none()
    {
        Assert.Null(FontProgram.Read(default));
        Assert.Null(FontProgram.Read(new byte[] { 9, 9, 9, 9 }));
    }

    [Fact]
    public void Damaged_programs_end_soon_and_throw_nothing()
    {
        var random = new Random(4711);
        byte[][] programs =
        [
            SfntWriter.Font(
                (
                    "cmap",
                    SfntWriter.Cmap(
                        (3, 1, SfntWriter.Format4(('甲', 5))),
                        (1, 0, SfntWriter.Format0((65, 1))),
                        (3, 10, SfntWriter.Groups(12, (0, 0x10FFFF, 0)))
                    )
                ),
                ("post", SfntWriter.Post(".notdef", "A"))
            ),
            CompactWriter.Named(["A", "B"], [1, 2]),
            CompactWriter.Cid("Adobe", "GB1", 1, 2, 3),
            "%!PS /Encoding 256 array dup 1 /A put def"u8.ToArray(),
        ];
        for (var round = 0; round < 1500; round++)
        {
            var bytes = programs[round % programs.Length].ToArray();
            for (var change = random.Next(1, 6); change > 0; change--)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            var program = FontProgram.Read(bytes.AsMemory(0, random.Next(1, bytes.Length + 1)));
            for (var glyph = -1; glyph < 8; glyph++)
            {
                program?.GlyphText(glyph);
                program?.CidText(glyph);
                program?.CodeText((byte)glyph);
            }
        }
    }
}
