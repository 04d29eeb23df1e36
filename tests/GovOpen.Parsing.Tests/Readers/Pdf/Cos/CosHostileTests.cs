using System.IO.Compression;
using System.Text;
using GovOpen.Parsing.Readers.Pdf;

namespace GovOpen.Parsing.Tests.Readers.Pdf.Cos;

public class CosHostileTests
{
    private static readonly byte[][] Samples = [Sample(isCompressed: false), Sample(isCompressed: true), Encrypted()];

    private static byte[] Sample(bool isCompressed)
    {
        var writer = new PdfWriter { PageRootEntries = "/MediaBox[0 0 9 9]/Resources<</A(b)/C[1 2.5 null true]>>" };
        for (var i = 0; i < 3; i++)
        {
            writer.AddPage($"BT ({i}) Tj ET");
            writer.AddStream(CosFilterTests.Deflate(new('x', 200)), "/Filter[/FlateDecode]/DecodeParms[null]");
        }

        return isCompressed ? writer.ToCompressedBytes() : writer.ToBytes();
    }

    private static byte[] Encrypted()
    {
        var writer = new PdfWriter
        {
            Trailer =
                "/Encrypt<</Filter/Standard/V 1/R 2/Length 40/P -4/O<59aebc0b228d02a1dd1afd7be52ad249afdc6fd71ef9234a49bfa56eb72c801a>/U<79d4bc72212cd894b668e8d72906f11a8da6d324944e6695448916b9b7f3d61f>>>/ID[<00112233445566778899aabbccddeeff>]",
        };
        writer.AddPage("BT (x) Tj ET");
        return writer.ToBytes();
    }

    public static TheoryData<int> Kinds => [0, 1, 2];

    private static void Read(byte[] bytes)
    {
        var watch = new ThreadClock();
        try
        {
            var opened = OpenedFile.Open(bytes);
            Assert.True(opened.Pages.Count > 0 || opened.Codes.Contains("GO1101"));
        }
        catch (UnreadableInputException refused)
        {
            Assert.Matches("GO110[78]", refused.Finding.Rule.Code);
        }

        Assert.InRange(watch.Elapsed.TotalSeconds, 0, 10);
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void A_file_cut_off_anywhere_is_read(int kind)
    {
        var bytes = Samples[kind];
        for (var i = 0; i < 50; i++)
        {
            Read(bytes[..(bytes.Length * i / 50)]);
        }
    }

    [Theory]
    [MemberData(nameof(Kinds))]
    public void Bytes_changed_anywhere_do_no_harm(int kind)
    {
        var random = new Random(20 + kind);
        for (var i = 0; i < 500; i++)
        {
            var bytes = Samples[kind].ToArray();
            for (var change = 0; change <= i % 8; change++)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            Read(bytes);
        }
    }

    [Theory]
    [InlineData("1 0 obj<</Length 9>>stream\n")]
    [InlineData("1 0 obj<</A(")]
    [InlineData("1 0 obj<</Type/ObjStm>>stream endobj ")]
    [InlineData("1 0 obj[<</A ")]
    [InlineData("trailer<<")]
    [InlineData("trailer<</Root 1 0 R/Prev 0>>startxref 0 ")]
    [InlineData("xref 0 99999999 ")]
    [InlineData("obj stream trailer ")]
    [InlineData("1 0 obj<</Type/Page>>endobj ")]
    public void What_is_repeated_without_end_ends_in_time(string text)
    {
        var bytes = PdfWriter.Latin(string.Concat(Enumerable.Repeat(text, 2_000_000 / text.Length)));
        Read(bytes);
        Read([.. bytes, .. "1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj trailer<</Root 1 0 R>>"u8]);
    }

    [Fact]
    public void Lengths_that_refer_to_streams_without_end_end()
    {
        var writer = new PdfWriter();
        for (var number = 4; number < 20_000; number++)
        {
            writer.Add($"<</Length {number} 0 R>>\nstream\nx\nendstream");
        }

        writer.Set(PdfWriter.PageRoot, "<</Type/Pages/Kids[<</Type/Page/Contents 3 0 R>>]/Count 1>>");
        var opened = OpenedFile.Open(writer.ToBytes());
        Assert.Equal(["x"], opened.Pages);
        Assert.Contains("GO6062", opened.Codes);
    }

    [Fact]
    public void A_length_that_is_its_own_stream_ends()
    {
        var writer = new PdfWriter();
        writer.Add("<</Length 3 0 R>>\nstream\nx\nendstream");
        writer.Set(PdfWriter.PageRoot, "<</Type/Pages/Kids[<</Type/Page/Contents 3 0 R>>]/Count 1>>");
        Assert.Equal(["x"], OpenedFile.Open(writer.ToBytes()).Pages);
    }

    [Fact]
    public void A_gigabyte_in_a_megabyte_is_cut()
    {
        using var packed = new MemoryStream();
        using (var zlib = new ZLibStream(packed, CompressionLevel.Fastest, leaveOpen: true))
        {
            var zeros = new byte[1 << 20];
            for (var i = 0; i < 1024; i++)
            {
                zlib.Write(zeros);
            }
        }

        var writer = new PdfWriter();
        writer.AddStream(packed.ToArray(), "/Filter/FlateDecode");
        writer.Set(PdfWriter.PageRoot, "<</Type/Pages/Kids[<</Type/Page/Contents[3 0 R]>>]/Count 1>>");
        var limits = PdfLimits.Default with { MaxStreamBytes = 8 << 20 };
        var opened = OpenedFile.Open(writer.ToBytes(), limits);
        Assert.Equal(8 << 20, opened.Pages[0].Length);
        Assert.Equal(["GO6060"], opened.Codes);
    }

    [Fact]
    public void Cross_references_to_billions_of_objects_end()
    {
        var text =
            "%PDF-1.5\n1 0 obj<</Type/Catalog/Pages 2 0 R>>endobj 2 0 obj<</Kids[<</Type/Page>>]>>endobj\n"
            + "3 0 obj<</Type/XRef/W[0 0 0]/Index[0 2000000000]/Root 1 0 R/Length 0>>stream\n\nendstream endobj\nstartxref ";
        var at = text.IndexOf("3 0 obj", StringComparison.Ordinal);
        var opened = OpenedFile.Open(PdfWriter.Latin(text + at));
        Assert.Single(opened.Pages);
        Assert.Contains("GO1100", opened.Codes);
    }

    [Fact]
    public void Objects_beyond_the_limit_are_not_read()
    {
        var writer = new PdfWriter();
        for (var i = 0; i < 50; i++)
        {
            writer.AddPage("x");
        }

        var opened = OpenedFile.Open(writer.ToBytes(), PdfLimits.Default with { MaxObjects = 60 });
        Assert.Contains("GO6061", opened.Codes);
        Assert.InRange(opened.Pages.Count, 0, 49);
    }

    [Fact]
    public void Operators_are_counted_and_findings_with_them()
    {
        var findings = new List<Parsing.Diagnostics.Diagnostic>();
        var limits = PdfLimits.Default with { MaxOperators = 3 };
        var budget = new PdfBudget(limits, new(findings), CancellationToken.None);
        Assert.Equal([true, true, true, false, false], Enumerable.Range(0, 5).Select(_ => budget.Operator()));
        Assert.Equal("GO6064", Assert.Single(findings).Rule.Code);
        budget.Findings.Add(Parsing.Diagnostics.PdfRules.StreamDamaged, "甲");
        budget.Findings.Add(Parsing.Diagnostics.PdfRules.StreamDamaged, "乙");
        budget.Findings.Complete();
        Assert.Equal("甲（共2处）", findings[1].Message);
        Assert.Equal(2, findings.Count);
    }

    [Fact]
    public void Cancelling_ends_the_reading()
    {
        using var cancel = new CancellationTokenSource();
        cancel.Cancel();
        Assert.Throws<OperationCanceledException>(() =>
            GovOpen.Parsing.Readers.Pdf.Cos.CosFile.Open(Samples[0], PdfLimits.Default, null, [], cancel.Token)
        );
    }
}
