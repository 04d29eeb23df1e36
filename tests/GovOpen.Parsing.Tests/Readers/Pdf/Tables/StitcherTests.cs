using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Readers.Pdf.Layout.Tables;

namespace GovOpen.Parsing.Tests.Readers.Pdf.Tables;

/// <summary>Tables made whole across pages.</summary>
public class StitcherTests
{
    private static readonly double[] Xs = [50, 90, 290, 400];

    private static readonly string?[] Head = ["序号", "事项", "单位"];

    [Fact]
    public void Rows_of_both_pages_with_the_head_printed_once()
    {
        var whole = Single(
            Sheet(1, Head, ["1", "编制目录。", "甲局"], ["2", "公布目录。", "乙局"]),
            Sheet(2, Head, ["3", "开展检查。", "丙局"], ["4", "开展培训。", "丁局"])
        );

        Assert.Equal(
            [
                "0:序号 1:事项 2:单位",
                "0:1 1:编制目录。 2:甲局",
                "0:2 1:公布目录。 2:乙局",
                "0:3 1:开展检查。 2:丙局",
                "0:4 1:开展培训。 2:丁局",
            ],
            whole.Lines()
        );
        Assert.Equal([false, false, false, true, false], whole.Rows.Select(row => row.StartsPage));
        Assert.Equal(3, Assert.Single(whole.RepeatedHeads).Cells.Count);
        Assert.Empty(whole.Findings);
    }

    [Fact]
    public void A_head_that_is_not_repeated()
    {
        var whole = Single(
            Sheet(1, Head, ["1", "编制目录。", "甲局"], ["2", "公布目录。", "乙局"]),
            Sheet(2, ["3", "开展检查。", "丙局"])
        );

        Assert.Equal("0:3 1:开展检查。 2:丙局", whole.Lines()[^1]);
        Assert.Empty(whole.RepeatedHeads);
    }

    [Fact]
    public void A_row_cut_in_mid_sentence_is_joined_cell_by_cell()
    {
        var whole = Single(
            Sheet(1, Head, ["1", "编制目录。", "甲局"], ["2", "公布政府信息公开的目录以及指南，并", "乙局"]),
            Sheet(2, Head, [null, "在门户网站发布。", null], ["3", "开展检查。", "丙局"])
        );

        Assert.Equal("0:2 1:公布政府信息公开的目录以及指南，并在门户网站发布。 2:乙局", whole.Lines()[2]);
        Assert.Equal("0:3 1:开展检查。 2:丙局", whole.Lines()[3]);
        Assert.Equal(PdfTableRules.RowJoined, Assert.Single(whole.Findings).Rule);
        Assert.Equal([1, 2], whole.Rows[2].Cells[1].Fragments.Select(part => part.Page));
        Assert.DoesNotContain(true, whole.Rows.Select(row => row.StartsPage));
    }

    [Fact]
    public void A_row_whose_short_cells_stand_on_its_second_page()
    {
        var whole = Single(
            Sheet(1, Head, ["1", "编制目录。", "甲局"], [null, "公布政府信息公开的目录以及指南，并", null]),
            Sheet(2, Head, ["2", "在门户网站发布。", "乙局"], ["3", "开展检查。", "丙局"])
        );

        Assert.Equal("0:2 1:公布政府信息公开的目录以及指南，并在门户网站发布。 2:乙局", whole.Lines()[2]);
    }

    [Fact]
    public void A_row_over_three_pages()
    {
        var whole = Single(
            Sheet(1, Head, ["1", "编制目录。", "甲局"], ["2", "公布政府信息公开的目录以及指南，并", "乙局"]),
            Sheet(2, Head, [null, "在政府的门户网站以及公报上及时发布，", null]),
            Sheet(3, Head, [null, "每年更新。", null], ["3", "开展检查。", "丙局"])
        );

        Assert.Equal(4, whole.Rows.Count);
        Assert.Equal([1, 2, 3], whole.Rows[2].Cells[1].Fragments.Select(part => part.Page));
    }

    [Fact]
    public void A_number_of_its_own_begins_a_row_though_the_row_above_is_unfinished()
    {
        var whole = Single(
            Sheet(1, Head, ["1", "编制政府信息公开的目录以及指南的工作", "甲局"]),
            Sheet(2, Head, ["2", "公布目录", "乙局"])
        );

        Assert.Equal(3, whole.Rows.Count);
    }

    [Fact]
    public void A_merged_cell_goes_on_as_a_blank_one()
    {
        var whole = Single(Group(1, 1, "一", "甲", "乙", "丙"), Group(2, 4, null, "丁", "戊"));

        Assert.Equal(
            ["0:类别 1:事项", "0:一5×1 1:1.甲。", "1:2.乙。", "1:3.丙。", "1:4.丁。", "1:5.戊。"],
            whole.Lines()
        );
        Assert.Equal(PdfTableRules.CellJoined, Assert.Single(whole.Findings).Rule);
    }

    [Fact]
    public void A_merged_cell_with_words_of_its_own_does_not_go_on()
    {
        var whole = Single(Group(1, 1, "一", "甲", "乙", "丙"), Group(2, 4, "二", "丁", "戊"));

        Assert.Equal("0:一3×1 1:1.甲。", whole.Lines()[1]);
        Assert.Equal("0:二2×1 1:4.丁。", whole.Lines()[4]);
    }

    [Fact]
    public void Cells_that_no_ruling_closes_go_on_for_sure()
    {
        double[] xs = [50, 200, 400];
        var above = Frame(1, xs, 140).Across(140, 200, 400).Fill(xs, [100, 120], ["类别", "事项"], ["一", "1.甲。"]);
        var below = Frame(2, xs, 140).Across(140, 50, 400).Fill(xs, [100, 120], ["类别", "事项"], [null, "2.乙。"]);

        var whole = Single(above, below);

        Assert.Equal(["0:类别 1:事项", "0:一2×1 1:1.甲。", "1:2.乙。"], whole.Lines());
        Assert.Empty(whole.Findings);
    }

    [Fact]
    public void A_row_that_no_ruling_closes_is_cut_for_sure()
    {
        double[] xs = [50, 200, 400];
        var above = Frame(1, xs, 140).Fill(xs, [100, 120], ["类别", "事项"], ["一", "甲"]);
        var below = Frame(2, xs, 140).Across(140, 50, 400).Fill(xs, [100, 120], ["类别", "事项"], [null, "乙。"]);

        var whole = Single(above, below);

        Assert.Equal(["0:类别 1:事项", "0:一 1:甲乙。"], whole.Lines());
        Assert.Empty(whole.Findings);
    }

    [Fact]
    public void Words_that_run_out_of_a_cut_cell_stay_in_it()
    {
        double[] xs = [50, 200, 400];
        var page = Frame(1, xs, 140)
            .Across(140, 200, 400)
            .Fill(xs, [100, 120], ["类别", "事项"], ["一\n二\n三", "1.甲。"]);

        Assert.Equal(["0:类别 1:事项", "0:一二三 1:1.甲。"], Assert.Single(page.Tables()).Lines());
    }

    [Fact]
    public void Margins_may_differ_from_page_to_page()
    {
        double[] moved = [75.5, 117, 314, 426];
        double[] ys = [60, 80];
        var below = PageSketch.OnPage(2).Grid(moved, ys).Fill(moved, ys, ["2", "公布目录。", "乙局"]);

        Assert.Equal(3, Single(Sheet(1, Head, ["1", "编制目录。", "甲局"]), below).Rows.Count);
    }

    [Fact]
    public void A_page_without_one_of_the_columns_takes_the_columns_of_the_others()
    {
        double[] coarse = [50, 290, 400];
        double[] ys = [60, 80];
        var below = PageSketch.OnPage(2).Grid(coarse, ys).Fill(coarse, ys, ["二、监督", "乙局"]);

        Assert.Equal("0:二、监督1×2 2:乙局", Single(Sheet(1, Head, ["1", "编制目录。", "甲局"]), below).Lines()[^1]);
    }

    [Fact]
    public void Other_columns_make_another_table()
    {
        double[] other = [50, 150, 290, 400];
        double[] ys = [60, 80];
        var below = PageSketch.OnPage(2).Grid(other, ys).Fill(other, ys, ["甲", "乙", "丙"]);

        var tables = Stitch([Sheet(1, Head, ["1", "编制目录。", "甲局"]), below], "", "");

        Assert.Equal(2, tables.Count);
        Assert.Equal(PdfTableRules.PartNotJoined, Assert.Single(tables[1].Findings).Rule);
    }

    [Fact]
    public void A_bold_head_with_other_words_makes_another_table()
    {
        double[] ys = [60, 80, 100];
        var above = PageSketch.OnPage(1).Grid(Xs, ys).Text(53, 63, "序号", true).Text(93, 63, "事项", true);
        var below = PageSketch.OnPage(2).Grid(Xs, ys).Text(53, 63, "姓名", true).Text(93, 63, "职务", true);
        above.Text(53, 83, "1").Text(93, 83, "甲");
        below.Text(53, 83, "乙").Text(93, 83, "丙");

        Assert.Equal(2, Stitch([above, below], "", "").Count);
    }

    [Theory]
    [InlineData("", 1)]
    [InlineData(" \u3000\n", 1)]
    [InlineData("续表1", 1)]
    [InlineData("表3 任务分工（续）", 1)]
    [InlineData("附件2", 2)]
    [InlineData("以上各项要抓好落实。", 2)]
    public void Text_between_parts_them(string between, int count) =>
        Assert.Equal(
            count,
            Stitch([Sheet(1, Head, ["1", "甲。", "乙"]), Sheet(2, Head, ["2", "丙。", "丁"])], "", between).Count
        );

    [Fact]
    public void Tables_of_one_page_or_with_a_page_between_are_not_joined()
    {
        Assert.Equal(2, Stitch([Sheet(1, Head, ["1", "甲。", "乙"]), Sheet(1, ["2", "丙。", "丁"])], "", "").Count);
        Assert.Equal(2, Stitch([Sheet(1, Head, ["1", "甲。", "乙"]), Sheet(3, ["2", "丙。", "丁"])], "", "").Count);
    }

    [Fact]
    public void Every_glyph_stands_in_one_cell()
    {
        PageSketch[] pages =
        [
            Sheet(1, Head, ["1", "编制目录。", "甲局"], ["2", "公布政府信息公开的目录以及指南，并", "乙局"]),
            Sheet(2, Head, [null, "在门户网站发布。", null], ["3", "开展检查。", "丙局"]),
        ];

        var whole = Single(pages);

        Assert.Equal(
            pages.Sum(page => page.Page.Glyphs.Count),
            whole
                .Rows.Concat(whole.RepeatedHeads)
                .SelectMany(row => row.Cells)
                .SelectMany(cell => cell.Fragments)
                .SelectMany(part => part.Glyphs)
                .Distinct(ReferenceEqualityComparer.Instance)
                .Count()
        );
    }

    private static PageSketch Sheet(int number, params string?[][] rows)
    {
        var ys = Enumerable.Range(0, rows.Length + 1).Select(i => 60.0 + (i * 20)).ToArray();
        return PageSketch.OnPage(number).Grid(Xs, ys).Fill(Xs, ys, rows);
    }

    /// <summary>A head, and one cell beside several rows, numbered from page to page.</summary>
    private static PageSketch Group(int number, int first, string? group, params string[] items)
    {
        double[] xs = [50, 200, 400];
        var end = 80 + (items.Length * 20);
        var page = PageSketch.OnPage(number).Grid(xs, [60, 80]).Across(end, 50, 400);
        page.Down(50, 80, end).Down(200, 80, end).Down(400, 80, end).Fill(xs, [60, 80], ["类别", "事项"], [group]);
        for (var i = 0; i < items.Length; i++)
        {
            var label = FormattableString.Invariant($"{i + first}.{items[i]}。");
            page.Across(80 + (i * 20), 200, 400).Text(203, 83 + (i * 20), label);
        }

        return page;
    }

    /// <summary>A head and a row of two columns without a line at the end.</summary>
    private static PageSketch Frame(int number, double[] xs, double end)
    {
        var page = PageSketch.OnPage(number).Across(100, 50, 400).Across(120, 50, 400);
        foreach (var x in xs)
        {
            page.Down(x, 100, end);
        }

        return page;
    }

    private static StitchedTable Single(params PageSketch[] pages) =>
        Assert.Single(Stitch(pages, [.. pages.Select(_ => string.Empty)]));

    private static IReadOnlyList<StitchedTable> Stitch(PageSketch[] pages, params string[] before) =>
        PageTableStitcher.Stitch([
            .. pages.Select((page, i) => new PlacedTable(page.Page.Number, Assert.Single(page.Tables()), before[i])),
        ]);
}
