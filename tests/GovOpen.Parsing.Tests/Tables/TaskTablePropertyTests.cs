namespace GovOpen.Parsing.Tests.Tables;

/// <summary>The same table printed in other ways gives the same tasks.</summary>
public class TaskTablePropertyTests
{
    private static readonly string[][] Table =
    [
        ["序号", "任务类别", "工作任务", "责任单位", "完成时限"],
        ["1", "决策公开", "编制年度政务公开目录。", "县政府办", "6月底前"],
        ["2", "决策公开", "公开重大决策草案。", "县司法局、县财政局", "12月底前"],
        ["3", "决策公开", "听取公众意见。", "各乡镇（街道）", "长期坚持"],
        ["4", "政策解读", "解读重要文件。", "县政府办", "9月底前"],
        ["5", "政策解读", "开展政策解读培训。", "县人力社保局", "每季度末"],
        ["6", "制度建设", "健全工作机制。", "县政府办", "年底前"],
    ];

    private static readonly string[] Expected = Lines("html", Html(Table));

    [Fact]
    public void A_page_break_at_any_row_changes_nothing_with_the_head_printed_again_or_not()
    {
        for (var cut = 2; cut < Table.Length; cut++)
        {
            var spaced = Table[0].Select(word => string.Join(' ', word.ToCharArray())).ToArray();
            Assert.Equal(Expected, Lines("html", Html(Table[..cut]) + Html(Table[cut..])));
            Assert.Equal(Expected, Lines("html", Html(Table[..cut]) + Html([Table[0], .. Table[cut..]])));
            Assert.Equal(Expected, Lines("html", Html(Table[..cut]) + Html([spaced, .. Table[cut..]])));
        }
    }

    [Fact]
    public void Merged_groups_read_like_groups_printed_in_every_row()
    {
        var rows = Table
            .Select(
                (row, r) =>
                    r > 0 && row[1] == Table[r - 1][1]
                        ? Row(row.Where((_, c) => c != 1))
                        : Row(row)
                            .Replace(
                                $"<td>{row[1]}",
                                $"<td rowspan={Table.Count(other => other[1] == row[1])}>{row[1]}",
                                StringComparison.Ordinal
                            )
            )
            .ToArray();

        Assert.Equal(Expected, Lines("html", $"<table>{string.Concat(rows)}</table>"));
    }

    [Fact]
    public void Tabs_and_pipes_with_blanks_for_merged_cells_give_the_same_tasks()
    {
        var blanked = Table
            .Select(
                (row, r) => row.Select((cell, c) => c == 1 && r > 1 && cell == Table[r - 1][1] ? "" : cell).ToArray()
            )
            .ToArray();

        Assert.Equal(Expected, Lines("text", string.Join('\n', blanked.Select(row => string.Join('\t', row)))));
        Assert.Equal(
            Expected,
            Lines(
                "text",
                string.Join(
                    '\n',
                    blanked.Select(
                        (row, r) => $"| {string.Join(" | ", row)} |{(r == 0 ? "\n|---|---|---|---|---|" : "")}"
                    )
                )
            )
        );
    }

    [Fact]
    public void Time_grows_with_the_rows_and_not_with_their_square()
    {
        const int Rows = 30_000;
        var table = new System.Text.StringBuilder("<table><tr><td>类别<td>工作任务<td>责任单位");
        table.Append("<tr><td rowspan=65534>决策公开<td>1.编制目录<td>县政府办");
        for (var i = 2; i <= Rows; i++)
        {
            table.Append("<tr><td>").Append(i).Append(".编制目录<td>县政府办");
        }

        var watch = System.Diagnostics.Stopwatch.StartNew();
        var notice = TaskLines.Read("html", table.Append("</table>").ToString()).Notice;

        Assert.Equal(0, notice.Ledger.Unplaced);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(30), $"{watch.Elapsed}");
    }

    private static string[] Lines(string kind, string table) =>
        [.. TaskLines.ShowTasks(TaskLines.Read(kind, table).Notice, withOrigins: false)];

    private static string Html(string[][] rows) => $"<table>{string.Concat(rows.Select(Row))}</table>";

    private static string Row(IEnumerable<string> cells) =>
        $"<tr>{string.Concat(cells.Select(cell => $"<td>{cell}"))}\n";
}
