using GovOpen.Parsing.Model;

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
}
