using GovOpen.Cli.Inspection;
using GovOpen.Parsing.Model;

namespace GovOpen.Cli.Tests;

public class InspectTests
{
    [Fact]
    public void Inspect_shows_what_was_read_and_what_became_of_it()
    {
        using var run = new CliRun().File("a.txt", "甲\nWARN").Run("inspect a.txt");
        Assert.Equal(
            """
            => 0
            == source
              name         a.txt
              id           a.txt
              format       text
              encoding     utf-8
              bytes        8
              sha256       fd95edc5f44ee5bdcf29fb1732c23120f62e69f070b0b207347e6c9241e10999

            == head

            == blocks (2)
                 1  h1b     标题
                 1  table   1: 3 × 3, marked: markup

            == table 1: task table
              ordinal   task                                                                        lead
              ┌─────────┬───────────────────────────────────────────────────────────────────────────┬──────────┐
              │ 序号    │ 任务                                                                      │ ←        │
              ╞═════════╪═══════════════════════════════════════════════════════════════════════════╪══════════╡
              │ 1       │ 公开预算                                                                  │ 县财政局 │
              ├─────────┼───────────────────────────────────────────────────────────────────────────┼──────────┤
              │ 〃      │ 一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六  │ 各乡镇   │
              │         │ 七八九十                                                                  │ 各部门   │
              └─────────┴───────────────────────────────────────────────────────────────────────────┴──────────┘

            == outline (0)

            == tasks (1)
              t1   甲

            == findings (1)
            a.txt:2:1: warning GO1062: 警告

            == ledger (4 characters)
              task              2   50.0%  █████████████████████████
              outline           0    0.0%
              head              0    0.0%
              prose             0    0.0%
              furniture         1   25.0%  ████████████
              unplaced          1   25.0%  ████████████

            == furniture (1)
                 1  page number      7
            2>
            1 notices, 1 tasks, 1 warnings, 0 failed

            """,
            run.Literal
        );
    }

    [Fact]
    public void An_input_that_cannot_be_read_is_status_3()
    {
        using var run = new CliRun().Run("inspect none.txt -q");
        Assert.Equal("=> 3\n2>\nnone.txt:1:1: error GO1060: 文件不存在\n", run.Literal);
    }

    [Theory]
    [InlineData("公开𠮷", 6)]
    [InlineData("ab（）", 6)]
    [InlineData("é①", 2)]
    [InlineData("e\u0301\u200B", 1)]
    public void Width_is_counted_in_terminal_columns(string text, int width) => Assert.Equal(width, CellWidth.Of(text));

    [Theory]
    [InlineData("公开预算", 8, "公开预算")]
    [InlineData("公开预算", 7, "公开预…")]
    [InlineData("公开预算", 6, "公开…")]
    [InlineData("a\nb", 6, "a b")]
    public void Long_lines_are_cut_where_they_no_longer_fit(string text, int width, string line) =>
        Assert.Equal(line, FittedText.OneLine(text, width));

    [Fact]
    public void A_table_of_many_columns_is_drawn_in_part()
    {
        var cells = Enumerable.Range(0, 1000).Select(i => new TableCell(i, 1, 1, SourceText.Empty));
        var grid = new TableGrid([new(cells.ToEquatableArray())], 1000, TableForm.Marked, "markup");
        using var output = new StringWriter { NewLine = "\n" };
        new TableDrawing(output, 100, isFull: false).Draw(new(grid, [], 0, "no task table"));
        Assert.EndsWith("  … 984 more columns\n", output.ToString(), StringComparison.Ordinal);
    }
}
