using GovOpen.Parsing.Readers.Pdf;

namespace GovOpen.Parsing.Tests.Readers.Pdf.Layout;

public class LineTests
{
    [Fact]
    public void Justified_text_gets_no_spaces_and_words_do()
    {
        var page = new PageComposer(1) { Spacing = 3 };
        page.Text(85, 100, "各单位要认真落实");
        page.Spacing = 0;
        page.Text(85, 200, "Open_Data_第");

        Assert.Equal(["各单位要认真落实", "Open Data第"], PageComposer.Read(page).Texts());
    }

    [Fact]
    public void A_space_glyph_between_han_is_kept_and_a_gap_that_is_letter_spacing_is_not()
    {
        var page = new PageComposer(1);
        page.Text(85, 100, "县政府 县委").Text(85, 200, "关__于__印__发").Text(85, 300, "李三____王五");

        Assert.Equal(["县政府 县委", "关于印发", "李三 王五"], PageComposer.Read(page).Texts());
    }

    [Fact]
    public void A_superscript_and_a_smaller_size_stand_in_their_line()
    {
        var page = new PageComposer(1);
        page.Text(85, 100, "面积为五百米");
        page.Size = 8;
        page.Text(85 + (6 * 16), 94, "2");
        page.Size = 16;
        page.Text(85 + (6 * 16) + 4, 100, "以上");

        Assert.Equal(["面积为五百米2以上"], PageComposer.Read(page).Texts());
    }

    [Fact]
    public void What_is_printed_twice_to_look_bold_is_read_once()
    {
        var page = new PageComposer(1);
        page.Text(85, 100, "标题").Text(85.4, 100, "标题");
        foreach (var c in "要点")
        {
            page.Text(85 + (c == '点' ? 16 : 0), 200, c.ToString())
                .Text(85.5 + (c == '点' ? 16 : 0), 200, c.ToString());
        }

        Assert.Equal(["标题", "要点"], PageComposer.Read(page).Texts());
    }

    [Fact]
    public void Columns_are_read_one_after_the_other_below_their_title()
    {
        var page = new PageComposer(1) { Size = 12 };
        page.Text(200, 80, "横跨两栏的标题文字在这里一直到头才完");
        for (var i = 0; i < 6; i++)
        {
            page.Text(60, 120 + (i * 20), $"左栏第{"一二三四五六"[i]}行的文字写满一整行了吧")
                .Text(320, 120 + (i * 20), $"右栏第{"一二三四五六"[i]}行的文字写满一整行了吧");
        }

        var text = string.Concat(PageComposer.Read(page).Texts());

        Assert.True(
            text.IndexOf("左栏第六行", StringComparison.Ordinal) < text.IndexOf("右栏第一行", StringComparison.Ordinal)
        );
        Assert.StartsWith("横跨", text, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData(nameof(TextDirection.TurnedLeft), 400, 700)]
    [InlineData(nameof(TextDirection.TurnedRight), 400, 100)]
    [InlineData(nameof(TextDirection.TurnedOver), 500, 300)]
    [InlineData(nameof(TextDirection.TopToBottom), 400, 100)]
    public void A_turned_page_is_read_as_if_it_stood_upright_and_keeps_its_boxes(string name, double x, double y)
    {
        var direction = Enum.Parse<TextDirection>(name);
        var page = new PageComposer(1) { Direction = direction };
        var (dx, dy) = direction switch
        {
            TextDirection.TurnedLeft => (28, 0),
            TextDirection.TurnedRight or TextDirection.TopToBottom => (-28, 0),
            _ => (0, -28),
        };
        page.Text(x, y, "第一行。").Text(x + (3 * dx), y + (3 * dy), "第二行。");

        var document = PageComposer.Read(page);

        Assert.Equal(["第一行。", "第二行。"], document.Texts());
        var expected = page.ToPage().Glyphs.Take(4).Select(glyph => glyph.Box).Aggregate((a, b) => a.Union(b));
        var box = document.Plane.BoxOf(new(0, 4));
        Assert.Equal([expected.X0, expected.Y0, expected.X1, expected.Y1], box.Select(edge => Math.Round(edge, 1)));
    }

    [Fact]
    public void A_slanted_text_is_a_watermark_and_a_line_up_the_margin_stands_behind_the_text()
    {
        var page = new PageComposer(1);
        page.Text(85, 100, "各单位要认真落实。");
        page.Direction = TextDirection.TurnedLeft;
        page.Text(30, 600, "装订线");
        page.Direction = TextDirection.Slanted;
        page.Text(200, 400, "内部资料");

        var document = PageComposer.Read(page);

        Assert.Equal(["各单位要认真落实。", "装订线"], document.Texts());
        Assert.Equal(["watermark: 内部资料"], document.Furniture());
    }

    [Fact]
    public void The_box_of_a_range_is_that_of_its_characters()
    {
        var document = PageComposer.Read(new PageComposer(1).Text(85, 100, "政务公开要点"));

        Assert.Equal([117, 85.6, 149, 104.8], document.Plane.BoxOf(new(2, 4)));
        Assert.Equal(1, document.Plane.PageAt(2));
    }
}
