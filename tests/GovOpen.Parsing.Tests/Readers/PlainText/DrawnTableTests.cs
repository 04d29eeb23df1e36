using GovOpen.Parsing.Model;
using GovOpen.Parsing.Units;

namespace GovOpen.Parsing.Tests.Readers.PlainText;

public class DrawnTableTests
{
    [Fact]
    public void Characters_without_width_change_no_drawn_table()
    {
        const string Table =
            "任务分工表\n┌──┬──────┬────┐\n│序号│工作任务　　│责任单位│\n├──┼──────┼────┤\n│1　 │公开预决算　│县财政局│\n└──┴──────┴────┘\n";
        var strewn = Table
            .Replace("│", "│\u200B", StringComparison.Ordinal)
            .Replace("┼", "\u200B┼", StringComparison.Ordinal)
            .Replace("公开", "公\uFEFF开\u200D", StringComparison.Ordinal);

        var notice = Notices.OfText(strewn);

        var task = Assert.Single(notice.Tasks);
        Assert.Equal(("公开预决算", "县财政局"), (task.Text, task.Units[0].Name));
        Assert.Equal(0, notice.Ledger.Unplaced);
    }

    [Theory]
    [InlineData(
        "┌──┬──────────┬────┐",
        "│序│任务      │责任│",
        "│号│          │单位│",
        "├──┼──────────┼────┤",
        "│1 │公开“目录 │县财│",
        "│  │”         │政局│",
        "├──┼──────────┤    │",
        "│2 │公开预    │    │",
        "│  │算        │    │",
        "└──┴──────────┴────┘"
    )]
    [InlineData(
        "+----+----------+--------+",
        "|序  |任务      |责任    |",
        "|号  |          |单位    |",
        "+----+----------+--------+",
        "|1   |公开“目录|县财    |",
        "|    |”        |政局    |",
        "+----+----------+        |",
        "|2   |公开预    |        |",
        "|    |算        |        |",
        "+----+----------+--------+"
    )]
    public void A_cell_reaches_as_far_as_no_ruling_parts_it(params string[] lines)
    {
        var notice = Notices.OfText("任务分工表\n" + string.Join('\n', lines) + "\n");

        Assert.Equal(["公开“目录”", "公开预算"], notice.Tasks.Select(task => task.Text));
        Assert.Equal(["县财政局", "县财政局"], notice.Tasks.Select(task => task.Units[0].Name));
        Assert.Equal([UnitOrigin.Literal, UnitOrigin.Merged], notice.Tasks.Select(task => task.Units[0].Origin));
        Assert.Equal(0, notice.Ledger.Unplaced);
    }
}
