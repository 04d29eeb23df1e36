using System.Text;
using GovOpen.Parsing.Diagnostics;

namespace GovOpen.Parsing.Tests.Tables;

/// <summary>Heads of columns that stand as text are said, and nothing else is.</summary>
public class LostTablesTests
{
    [Theory]
    [InlineData(
        "某区2020年任务分工\n序\n号 任务分类 工作内容 责任单位 完成\n时限\n1 政策解读 同步公开解读\n材料。 区司法局 全年\n"
    )]
    [InlineData("某区任务表\n序号\n工作任务\n责任单位\n完成时限\n尚在征求意见，另行印发。\n")]
    public void Heads_without_rows_are_reported_once(string text)
    {
        var notice = Read(text);

        var found = Assert.Single(notice.Diagnostics, finding => finding.Rule == TableRules.RowsLost);
        Assert.Equal(text.IndexOf('序', StringComparison.Ordinal), found.At?.Start);
        Assert.Equal(0, notice.Ledger.Unplaced);
    }

    [Fact]
    public void Heads_that_line_ends_cut_count_too()
    {
        const string Text =
            "某区2023年任务表\n工作任\n务 重点 责任单位 完成时\n限\n加大主\n动公开 公开目录。 区司法局 及时\n";

        var found = Assert.Single(Read(Text).Diagnostics, finding => finding.Rule == TableRules.RowsLost);
        Assert.Equal(Text.IndexOf("务 重", StringComparison.Ordinal), found.At?.Start);
    }

    [Theory]
    [InlineData("某区任务表\n工作任\n公开 目录 责任单位 完成时\n编制\n")]
    [InlineData("某区任务表\n序号\t工作任务\t责任单位\n1\t公开目录\t区政府办\n2\t公开预算\t区财政局\n")]
    [InlineData(
        "某区工作方案\n\n一、工作任务\n\n公开目录。\n\n二、责任单位\n\n区政府办。\n\n三、完成时限\n\n年底前。\n"
    )]
    [InlineData("某区工作方案\n\n工作任务\n\n责任单位要在完成时限内办结。\n")]
    public void Tables_and_headings_are_not(string text) =>
        Assert.DoesNotContain(Read(text).Diagnostics, finding => finding.Rule == TableRules.RowsLost);

    private static Tasks.Notice Read(string text) =>
        NoticePipeline.Default.Read(new("notice.txt", Encoding.UTF8.GetBytes(text)));
}
