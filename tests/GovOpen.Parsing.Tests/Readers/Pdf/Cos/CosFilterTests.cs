using System.IO.Compression;
using System.Text;
using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Readers.Pdf;
using GovOpen.Parsing.Readers.Pdf.Cos;
using GovOpen.Parsing.Readers.Pdf.Cos.Filters;

namespace GovOpen.Parsing.Tests.Readers.Pdf.Cos;

public class CosFilterTests
{
    private static readonly string Long = string.Concat(Enumerable.Range(0, 5000).Select(i => $"{i * i} Td "));

    internal static byte[] Deflate(string text)
    {
        using var result = new MemoryStream();
        using (var zlib = new ZLibStream(result, CompressionLevel.Optimal))
        {
            zlib.Write(PdfWriter.Latin(text));
        }

        return result.ToArray();
    }

    private static (string Text, IReadOnlyList<string> Codes) Decode(
        byte[] data,
        string entries,
        PdfLimits? limits = null
    )
    {
        var writer = new PdfWriter();
        var number = writer.AddStream(data, entries);
        writer.Set(PdfWriter.PageRoot, $"<</Type/Pages/Kids[<</Type/Page/Contents {number} 0 R>>]/Count 1>>");
        var opened = OpenedFile.Open(writer.ToBytes(), limits);
        return (opened.Pages[0], [.. opened.Codes]);
    }

    private static string Clean(byte[] data, string entries)
    {
        var (text, codes) = Decode(data, entries);
        Assert.Empty(codes);
        return text;
    }

    private static byte[] Hex(string hex) => Convert.FromHexString(hex.Replace(" ", "", StringComparison.Ordinal));

    [Fact]
    public void Flate_is_inflated() => Assert.Equal(Long, Clean(Deflate(Long), "/Filter/FlateDecode"));

    [Fact]
    public void Flate_needs_neither_header_nor_checksum()
    {
        var whole = Deflate(Long);
        Assert.Equal(Long, Clean(whole[2..], "/Filter/FlateDecode"));
        Assert.Equal(Long, Clean(whole[..^4], "/Filter/FlateDecode"));
        Assert.Equal(Long, Clean([.. whole[..^4], 1, 2, 3, 4], "/Filter/FlateDecode"));
    }

    [Fact]
    public void Flate_needs_no_sound_edges()
    {
        var whole = Deflate(Long);
        Assert.Equal(Long, Clean([.. whole, .. "garbage"u8], "/Filter/FlateDecode"));
        Assert.Equal(Long, Clean([(byte)'\r', (byte)'\n', .. whole], "/Filter/FlateDecode"));
        Assert.Equal(Long, Decode([0x79, 0x9C, .. whole[2..]], "/Filter/FlateDecode").Text);
    }

    [Theory]
    [InlineData(2)]
    [InlineData(50)]
    [InlineData(95)]
    public void Of_flate_cut_off_what_stands_before_is_kept(int percent)
    {
        var whole = Deflate(Long);
        var length = whole.Length * percent / 100;
        var (text, codes) = Decode(whole[..length], "/Filter/FlateDecode");
        Assert.StartsWith(text, Long, StringComparison.Ordinal);
        Assert.InRange(text.Length, length, Long.Length - 1);
        Assert.Equal(["GO1104"], codes);
    }

    [Fact]
    public void Of_flate_broken_within_what_stands_before_is_kept()
    {
        // A stored block of the whole text, then a block of the reserved type 3.
        var size = (ushort)Long.Length;
        byte[] data = [0x78, 0x9C, 0, (byte)size, (byte)(size >> 8), (byte)~size, (byte)(~size >> 8)];
        var (text, codes) = Decode([.. data, .. PdfWriter.Latin(Long), 7, 7], "/Filter/FlateDecode");
        // The byte before the break may be lost with it.
        Assert.StartsWith(text, Long, StringComparison.Ordinal);
        Assert.InRange(text.Length, Long.Length - 1, Long.Length);
        Assert.Equal(["GO1104"], codes);
    }

    [Fact]
    public void Of_flate_that_is_none_nothing_is_kept()
    {
        var (text, codes) = Decode(Hex("FF FF FF FF"), "/Filter/FlateDecode");
        Assert.Equal("", text);
        Assert.Equal(["GO1104"], codes);
    }

    [Fact]
    public void Lzw_of_the_standard_is_read() =>
        // ISO 32000-2, 7.4.4.2, example 1.
        Assert.Equal(
            Encoding.Latin1.GetString(Hex("2D 2D 2D 2D 2D 41 2D 2D 2D 42")),
            Clean(Hex("80 0B 60 50 22 0C 0C 85 01"), "/Filter/LZWDecode")
        );

    [Theory]
    [InlineData(1)]
    [InlineData(0)]
    public void Lzw_changes_width_early_or_not(int early) =>
        Assert.Equal(Long, Clean(Lzw(Long, early), $"/Filter/LZW/DecodeParms<</EarlyChange {early}>>"));

    [Fact]
    public void Of_lzw_broken_what_stands_before_is_kept()
    {
        var (text, codes) = Decode(Lzw(Long, 1)[..3000], "/Filter/LZWDecode");
        Assert.StartsWith(text, Long, StringComparison.Ordinal);
        Assert.InRange(text.Length, 3000, Long.Length);
        Assert.Equal(["GO1104"], codes);
    }

    [Theory]
    [InlineData("/Filter/ASCIIHexDecode", "48 65 6C6c\n6F>junk", "Hello")]
    [InlineData("/Filter/AHx", "48656C6C7", "Hellp")]
    [InlineData("/Filter/ASCII85Decode", "87cURD]i,\"Ebo80~>", "Hello World!")]
    [InlineData("/Filter/A85", "<~87cUR\nD]i,\"Ebo80", "Hello World!")]
    [InlineData("/Filter/A85", "87cURDZ~>junk", "Hello")]
    [InlineData("/Filter/A85", "zzz~>", "\0\0\0\0\0\0\0\0\0\0\0\0")]
    [InlineData("/Filter/RunLengthDecode", "\u0002abc\u00FEx\u0080junk", "abcxxx")]
    [InlineData("/F/RL", "\u0000a\u00FFb\u0080", "abb")]
    [InlineData("/Filter[/AHx/A85]", "38 37 63 55 52 44 5A>", "Hello")]
    [InlineData("/Filter[]", "as it is", "as it is")]
    [InlineData("/Filter null", "as it is", "as it is")]
    [InlineData("/Filter[/Crypt/AHx]/DecodeParms[<</Name/Identity>>null]", "41>", "A")]
    [InlineData("/Filter[/AHx/DCTDecode/FlateDecode]", "41>", "A")]
    public void A_filter_is_undone(string entries, string data, string expected) =>
        Assert.Equal(expected, Clean(PdfWriter.Latin(data), entries));

    [Fact]
    public void A_run_that_is_cut_off_gives_what_is_there()
    {
        Assert.Equal("ab", Decode(PdfWriter.Latin("\u0005ab"), "/Filter/RL").Text);
        Assert.Equal(["GO1104"], Decode(PdfWriter.Latin("a\u00FE"), "/Filter/RL").Codes);
    }

    [Fact]
    public void An_unknown_filter_gives_nothing()
    {
        var (text, codes) = Decode(Deflate(Long), "/Filter[/Fancy/FlateDecode]");
        Assert.Equal("", text);
        Assert.Contains("GO1105", codes);
    }

    [Theory]
    [InlineData("00 010203 00 040506", "010203 040506")]
    [InlineData("01 010203 01 010101", "010306 010203")]
    [InlineData("02 010203 02 010101", "010203 020304")]
    [InlineData("03 020202 03 010101", "020303 020304")]
    [InlineData("04 010203 04 010101", "010306 020407")]
    [InlineData("02 010203 01 01", "010203 01")]
    [InlineData("09 010203 02", "010203")]
    public void Png_rows_name_their_own_predictor(string rows, string expected)
    {
        var deflated = Deflate(Encoding.Latin1.GetString(Hex(rows)));
        Assert.Equal(
            Encoding.Latin1.GetString(Hex(expected)),
            Clean(deflated, "/Filter[/FlateDecode]/DecodeParms[<</Predictor 12/Columns 3>>]")
        );
    }

    [Fact]
    public void Png_pixels_reach_back_by_their_whole_bytes() =>
        Assert.Equal(
            Encoding.Latin1.GetString(Hex("010203 020406")),
            Clean(
                Deflate(Encoding.Latin1.GetString(Hex("01 010203 010203"))),
                "/Filter/Fl/DecodeParms<</Predictor 15/Colors 3/Columns 2>>"
            )
        );

    [Theory]
    [InlineData(8, 1, 3, "010101 020202", "010203 020406")]
    [InlineData(8, 3, 2, "010203 010101", "010203 020304")]
    [InlineData(16, 1, 2, "00FF 0001", "00FF 0100")]
    [InlineData(4, 1, 4, "1111", "1234")]
    [InlineData(2, 1, 4, "55 55", "6C 6C")]
    [InlineData(1, 1, 8, "FF", "AA")]
    [InlineData(8, 1, 3, "010101 0202", "010203 0204")]
    public void Tiff_samples_are_differences(int depth, int colors, int columns, string data, string expected) =>
        Assert.Equal(
            Encoding.Latin1.GetString(Hex(expected)),
            Clean(
                Deflate(Encoding.Latin1.GetString(Hex(data))),
                $"/Filter/FlateDecode/DecodeParms<</Predictor 2/BitsPerComponent {depth}/Colors {colors}/Columns {columns}>>"
            )
        );

    [Fact]
    public void A_bomb_is_cut_at_the_limit()
    {
        var limits = PdfLimits.Default with { MaxStreamBytes = 1000 };
        var (text, codes) = Decode(Deflate(new('x', 100_000)), "/Filter/FlateDecode", limits);
        Assert.Equal(new('x', 1000), text);
        Assert.Equal(["GO6060"], codes);
        Assert.Equal(1000, Decode(Deflate(new('x', 1000)), "/Filter/FlateDecode", limits).Text.Length);
        Assert.Empty(Decode(Deflate(new('x', 1000)), "/Filter/FlateDecode", limits).Codes);
    }

    [Theory]
    [InlineData("/Filter/RL", "\u0081x")]
    [InlineData("/Filter/A85", "zzzz")]
    [InlineData("/Filter/AHx", "4141")]
    public void Every_filter_stops_at_the_limit(string entries, string data)
    {
        var limits = PdfLimits.Default with { MaxStreamBytes = 1000 };
        var repeated = string.Concat(Enumerable.Repeat(data, 1000));
        var (text, codes) = Decode(PdfWriter.Latin(repeated), entries, limits);
        Assert.Equal(1000, text.Length);
        Assert.Equal(["GO6060"], codes);
    }

    [Fact]
    public void All_streams_together_have_a_limit()
    {
        var limits = PdfLimits.Default with { MaxDecodedBytes = 30_000 };
        var (text, codes) = Decode(Deflate(Long), "/Filter/FlateDecode", limits);
        Assert.Equal("", text);
        Assert.Equal(["GO6060"], codes);
    }

    [Fact]
    public void A_chain_that_is_too_long_is_not_undone()
    {
        var (text, codes) = Decode([1], $"/Filter[{string.Concat(Enumerable.Repeat("/RL", 40))}]");
        Assert.Equal("", text);
        Assert.Equal(["GO6062"], codes);
    }

    [Fact]
    public void An_inline_image_is_decoded_by_its_abbreviated_entries()
    {
        var findings = new List<Diagnostic>();
        var file = OpenedFile.Open(new PdfWriter().ToBytes()).File;
        var entries = new Dictionary<string, CosObject> { ["F"] = new CosName("AHx") };
        var budget = new PdfBudget(PdfLimits.Default, new(findings), CancellationToken.None);
        Assert.Equal("A"u8.ToArray(), CosFilters.Decode("41>"u8.ToArray(), new(entries), file, budget).ToArray());
    }

    // Codes from the standard's description, for texts in which the table fills up and is cleared.
    private static byte[] Lzw(string text, int early)
    {
        var bits = new List<bool>();
        var table = new Dictionary<string, int>(StringComparer.Ordinal);
        var width = 9;
        Put(256);
        var current = "";
        foreach (var letter in text)
        {
            var longer = current + letter;
            if (longer.Length == 1 || table.ContainsKey(longer))
            {
                current = longer;
                continue;
            }

            Put(Code(current));
            table[longer] = 258 + table.Count;
            // The reader knows one entry fewer than the writer.
            var known = 257 + table.Count;
            width =
                known + early >= 2048 ? 12
                : known + early >= 1024 ? 11
                : known + early >= 512 ? 10
                : 9;
            if (table.Count == 4094 - 258)
            {
                Put(256);
                table.Clear();
                width = 9;
            }

            current = letter.ToString();
        }

        Put(Code(current));
        Put(257);
        return [.. bits.Chunk(8).Select(chunk => (byte)chunk.Select((bit, i) => bit ? 128 >> i : 0).Sum())];

        int Code(string entry) => entry.Length == 1 ? entry[0] : table[entry];

        void Put(int code)
        {
            for (var i = width - 1; i >= 0; i--)
            {
                bits.Add((code >> i & 1) == 1);
            }
        }
    }
}
