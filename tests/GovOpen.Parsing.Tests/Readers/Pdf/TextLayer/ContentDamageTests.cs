using GovOpen.Parsing.Readers.Pdf;

namespace GovOpen.Parsing.Tests.Readers.Pdf.TextLayer;

/// <summary>Content that is damaged or built to do harm.</summary>
public class ContentDamageTests
{
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    [Theory]
    [InlineData("xyzzy 1 2 BT /F 10 Tf 9 9 Td (A) Tj ET")]
    [InlineData("cm 1 cm 1 2 m 3 l re rg BT /F 10 Tf 9 9 Td (A) Tj ET Foo")]
    [InlineData("BT /F 10 Tf 9 9 Td (A) Tj ET 12 () <4 >> ] } { foo (open")]
    public void What_cannot_be_understood_is_passed_over(string content)
    {
        var rig = new PageRig();
        var page = rig.Read(content);
        Assert.Equal("A", PageRig.Text(page));
        Assert.Equal((9, 791), (page.Glyphs[0].Box.X0, page.Glyphs[0].Baseline));
        Assert.Equal(["GO1121"], rig.Codes);
    }

    [Theory]
    [InlineData("Q Q q q q BT /F 10 Tf 9 9 Td (A) Tj ET")]
    [InlineData("EMC BT /F 10 Tf 9 9 Td /P BMC (A) Tj ET")]
    [InlineData("BX xyzzy EX 1 2 3 /F 10 Tf 9 9 9 Td (A) Tj")]
    [InlineData("BT /F 10 Tf 9 9 Td [(A) ET")]
    [InlineData("BT /F 10 Tf 9 9 Td [true null (A)] TJ ET /None gs /None Do /None sh")]
    public void Unbalanced_or_surplus_operators_do_no_harm(string content)
    {
        var rig = new PageRig();
        Assert.Equal(content.EndsWith("[(A) ET", StringComparison.Ordinal) ? "" : "A", PageRig.Text(rig.Read(content)));
        Assert.Empty(rig.Codes);
    }

    [Fact]
    public void Streams_of_a_page_are_joined_by_white_space()
    {
        var rig = new PageRig();
        rig.Page = $"/MediaBox[0 0 600 800]/Contents[{rig.File.AddStream("BT /F 10 Tf 9 9 Td (A)")} 0 R ";
        rig.Page += $"{rig.File.AddStream("Tj 20 0")} 0 R {rig.File.AddStream("Td (B) Tj ET")} 0 R]";
        rig.File.AddPage("", "/Font<</F<</BaseFont/F>>>>", rig.Page);
        var bytes = PdfWriter.Latin(
            System.Text.RegularExpressions.Regex.Replace(
                System.Text.Encoding.Latin1.GetString(rig.File.ToBytes()),
                @"/Contents \d+ 0 R",
                m => new string(' ', m.Length)
            )
        );
        var page = rig.ReadAll(bytes)[0];
        Assert.Equal("AB", PageRig.Text(page));
        Assert.Equal(29, page.Glyphs[1].Box.X0);
    }

    [Theory]
    [InlineData("BT /F 1e9 Tf 1e15 1e15 Td (A) Tj ET")]
    [InlineData(
        "1e15 0 0 1e15 0 0 cm 1e15 0 0 1e15 0 0 cm 1e300 0 0 1e300 0 0 cm 1e300 0 0 1e300 0 0 cm BT /F 10 Tf 9 9 Td (A) Tj ET 0 0 10 1 re f"
    )]
    [InlineData("0 0 0 0 0 0 cm BT /F 10 Tf (A) Tj ET 0 0 10 1 re f")]
    [InlineData("BT /F 0 Tf 9 9 Td (A) Tj ET")]
    public void Wild_numbers_leave_no_box_that_is_none(string content)
    {
        var page = PageRig.Page1(content);
        Assert.All(
            page.Glyphs,
            glyph => Assert.True(double.IsFinite(glyph.Box.Width + glyph.Box.X0) && glyph.IsInvisible)
        );
        Assert.All(page.Rulings, ruling => Assert.True(double.IsFinite(ruling.Box.Width)));
    }

    [Fact]
    public void A_form_that_draws_itself_is_drawn_once()
    {
        var rig = new PageRig();
        var form = rig.Form("BT /F 10 Tf 9 9 Td (A) Tj ET /X Do");
        rig.Resources = $"/XObject<</X {form} 0 R>>";
        Assert.Equal("A", PageRig.Text(rig.Read("/X Do")));
        Assert.Equal(["GO6065"], rig.Codes);
    }

    [Fact]
    public void Forms_that_double_thirty_levels_deep_end_with_a_finding()
    {
        var rig = new PageRig();
        var form = rig.Form("BT /F 10 Tf 9 9 Td (A) Tj ET");
        for (var i = 0; i < 30; i++)
        {
            form = rig.Form(
                "/X Do 1 0 0 1 1 1 cm /X Do",
                $"/Resources<</Font<</F<</BaseFont/F>>>>/XObject<</X {form} 0 R>>>>"
            );
        }

        rig.Resources = $"/XObject<</X {form} 0 R>>";
        rig.Add("BT /F 10 Tf 9 700 Td (before) Tj ET /X Do");
        var clock = new ThreadClock();
        var page = rig.ReadAll()[0];
        Assert.StartsWith("before", PageRig.Text(page), StringComparison.Ordinal);
        Assert.Contains("GO6065", rig.Codes);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, Patience);
    }

    [Fact]
    public void Twenty_million_text_operators_end_with_a_finding()
    {
        var rig = new PageRig();
        var line = string.Concat(Enumerable.Repeat("(A)Tj ", 1000));
        var form = rig.Form($"BT /F 1 Tf 0 400 Td {line} ET");
        rig.Resources = $"/XObject<</X {form} 0 R>>";
        rig.Add(string.Concat(Enumerable.Repeat("/X Do ", 20_000)));
        var clock = new ThreadClock();
        Assert.Equal(1000, rig.ReadAll()[0].Glyphs.Count);
        Assert.Equal(["GO6064"], rig.Codes);
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, Patience);
    }

    [Fact]
    public void A_page_of_too_many_glyphs_is_cut()
    {
        var rig = new PageRig { Limits = PdfLimits.Default with { MaxPageGlyphs = 10 } };
        for (var i = 0; i < 6; i++)
        {
            rig.Add("BT /F 10 Tf 9 9 Td (0123456789ABC) Tj ET");
        }

        Assert.Equal([10, 10, 0, 0, 0, 0], rig.ReadAll().Select(page => page.Glyphs.Count));
        Assert.Equal(["GO6066"], rig.Codes);
    }

    [Fact]
    public void Unclosed_states_and_marks_take_no_unbounded_room()
    {
        var page = PageRig.Page1(
            string.Concat(Enumerable.Repeat("q /P BMC ", 100_000)) + "BT /F 10 Tf 9 9 Td (A) Tj ET"
        );
        Assert.Equal("A", PageRig.Text(page));
    }

    [Fact]
    public void Images_without_end_are_not_searched_again_and_again()
    {
        var clock = new ThreadClock();
        PageRig.Page1(string.Concat(Enumerable.Repeat("BI /F/Fl ID EI\u0001 ", 100_000)));
        Assert.InRange(clock.Elapsed, TimeSpan.Zero, Patience);
    }

    [Fact]
    public void More_operands_than_are_kept_are_reported()
    {
        var rig = new PageRig();
        var numbers = string.Concat(Enumerable.Repeat("1 ", 1_100_000));
        Assert.Equal("A", PageRig.Text(rig.Read($"BT /F 10 Tf 9 9 Td (A) Tj [{numbers}(B)] TJ ET")));
        Assert.Equal(["GO1121"], rig.Codes);
    }

    [Fact]
    public void Content_cut_anywhere_is_read_so_far()
    {
        const string content =
            "q 1 0 0 1 9 9 cm BT /F 10 Tf [(AB)-20<43>]TJ ET Q BI /W 1/H 1/CS/G/BPC 8 ID x EI /S<</ActualText(z)>>BDC EMC 0 0 9 1 re f";
        for (var length = 0; length < content.Length; length++)
        {
            Assert.StartsWith(PageRig.Text(PageRig.Page1(content[..length])), "ABC", StringComparison.Ordinal);
        }
    }

    [Fact]
    public void Random_content_does_not_crash()
    {
        const string alphabet = "0123456789.-/FX()<>[] \n\\qQBTETTfTjTdcmreSfWnBIIDEIDoBDCEMC";
        var random = new Random(7);
        for (var i = 0; i < 300; i++)
        {
            var content = string.Create(
                random.Next(400),
                random,
                (span, source) =>
                {
                    for (var at = 0; at < span.Length; at++)
                    {
                        span[at] = alphabet[source.Next(alphabet.Length)];
                    }
                }
            );
            var page = PageRig.Page1(content);
            Assert.All(page.Glyphs, glyph => Assert.True(double.IsFinite(glyph.Box.X0)));
        }
    }
}
