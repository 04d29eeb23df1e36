namespace GovOpen.Parsing.Tests.Readers.Pdf.Layout;

public class ParagraphTests
{
    private const string Long =
        "各乡镇人民政府和街道办事处要高度重视政务公开工作，切实加强组织领导，明确责任分工，细化工作措施，确保各项任务落到实处";

    [Fact]
    public void Lines_are_joined_and_first_lines_set_in_begin_paragraphs()
    {
        var page = new PageComposer(1);
        page.Paragraphs(100, Long + "。", Long + "见效。", "一、总体要求", Long + "。");

        Assert.Equal([Long + "。", Long + "见效。", "一、总体要求", Long + "。"], PageComposer.Read(page).Texts());
    }

    [Fact]
    public void Paragraphs_without_indent_are_parted_by_their_distance()
    {
        var page = new PageComposer(1);
        var y = 100.0;
        foreach (var paragraph in new[] { Long, Long })
        {
            for (var at = 0; at < 56; at += 28)
            {
                page.Text(PageComposer.Left, y, paragraph.Substring(at, 28));
                y += 28;
            }

            y += 14;
        }

        Assert.Equal([Long[..56], Long[..56]], PageComposer.Read(page).Texts());
    }

    [Fact]
    public void A_paragraph_goes_on_on_the_next_page_past_foot_and_head()
    {
        var pages = Enumerable.Range(1, 3).Select(number => new PageComposer(number)).ToArray();
        foreach (var (page, i) in pages.Select((page, i) => (page, i)))
        {
            page.Text(PageComposer.Left, 60, "某县人民政府办公室");
            page.Centered(800, $"— {i + 1} —");
        }

        pages[0].Paragraphs(100, Long + "。", Long + "。");
        pages[0].Text(PageComposer.Left + 32, 268, Long[..26]);
        pages[1].Text(PageComposer.Left, 100, Long[26..54]).Text(PageComposer.Left, 128, "到位。");
        pages[1].Paragraphs(156, Long + "。", Long + "。");
        pages[2].Paragraphs(100, Long + "。");

        var document = PageComposer.Read(pages);

        Assert.Equal(
            [Long + "。", Long + "。", Long[..54] + "到位。", Long + "。", Long + "。", Long + "。"],
            document.Texts()
        );
        Assert.Equal(3, document.Furniture().Count(line => line == "running head: 某县人民政府办公室"));
        Assert.Equal(
            3,
            document.Furniture().Count(line => line.StartsWith("page number: — ", StringComparison.Ordinal))
        );
        Assert.Equal(3, document.Plane.PageCount);
    }

    [Fact]
    public void A_title_over_two_lines_is_one_centred_heading()
    {
        var page = new PageComposer(1) { Size = 22 };
        page.Centered(100, "某县人民政府办公室关于印发年度政务公开工").Centered(138, "作要点任务分工的通知");
        page.Size = 16;
        page.Paragraphs(220, Long + "。", Long + "。");

        var document = PageComposer.Read(page);

        Assert.Equal("某县人民政府办公室关于印发年度政务公开工作要点任务分工的通知", document.Texts().First());
        Assert.Equal((1, true), (document.Hints(0).HeadingLevel, document.Hints(0).IsCentered));
        Assert.False(document.Hints(1).IsCentered);
    }

    [Fact]
    public void A_title_set_in_flows_back_to_the_edge_however_far_its_lines_are_apart()
    {
        var page = new PageComposer(1) { Size = 20, IsBold = true };
        page.Text(PageComposer.Left + 40, 100, "某县人民政府办公室关于印发年度政务公开工作")
            .Text(PageComposer.Left, 168, "要点任务分工的通知");
        (page.Size, page.IsBold) = (16, false);
        page.Paragraphs(220, Long + "。", Long + "。");

        Assert.Equal(
            ["某县人民政府办公室关于印发年度政务公开工作要点任务分工的通知", Long + "。", Long + "。"],
            PageComposer.Read(page).Texts()
        );
    }

    [Fact]
    public void Who_signs_and_when_are_two_lines_at_the_right_however_wide()
    {
        var page = new PageComposer(1);
        var y = page.Paragraphs(100, Long + "。", Long + "。");
        page.Text(PageComposer.Right - 144, y, "某县人民政府办公室")
            .Text(PageComposer.Right - 144, y + 28, "二〇二二年四月八日")
            .Text(PageComposer.Left, y + 56, "（此件公开发布）");

        Assert.Equal(
            ["某县人民政府办公室", "二〇二二年四月八日", "（此件公开发布）"],
            PageComposer.Read(page).Texts().Skip(2)
        );
    }

    [Fact]
    public void A_bold_heading_is_no_part_of_the_text_below_it()
    {
        var page = new PageComposer(1) { IsBold = true };
        page.Text(PageComposer.Left + 32, 100, Long[..26]);
        page.IsBold = false;
        page.Text(PageComposer.Left, 128, Long[..28]).Text(PageComposer.Left, 156, "到位。");

        var document = PageComposer.Read(page);

        Assert.Equal(2, document.Texts().Count());
        Assert.True(document.Hints(0).IsBold);
    }

    [Fact]
    public void A_word_that_did_not_fit_leaves_room_and_does_not_end_the_paragraph()
    {
        var page = new PageComposer(1);
        page.Text(PageComposer.Left, 100, Long[..22])
            .Text(PageComposer.Left, 128, "Transparency是指" + Long[..20])
            .Text(PageComposer.Left, 156, Long[..28]);

        Assert.Single(PageComposer.Read(page).Texts());
    }

    [Fact]
    public void An_item_that_hangs_on_its_label_is_one_paragraph()
    {
        var page = new PageComposer(1);
        page.Text(PageComposer.Left, 100, "1." + Long[..27])
            .Text(PageComposer.Left + 16, 128, Long[..27])
            .Text(PageComposer.Left + 16, 156, "到位。")
            .Text(PageComposer.Left, 184, "2." + Long[..27])
            .Text(PageComposer.Left + 16, 212, "到位。");

        Assert.Equal(
            ["1." + Long[..27] + Long[..27] + "到位。", "2." + Long[..27] + "到位。"],
            PageComposer.Read(page).Texts()
        );
    }
}
