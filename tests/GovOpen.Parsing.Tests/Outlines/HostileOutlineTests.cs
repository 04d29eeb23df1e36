using System.Diagnostics;
using System.Text;
using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Tests.Outlines;

/// <summary>Text that is made to cost much: the time must grow with its length and no faster.</summary>
public class HostileOutlineTests
{
    private const int Lines = 20_000;

    /// <summary>Far above what linear work takes, far below what quadratic work would.</summary>
    private static readonly TimeSpan Limit = TimeSpan.FromSeconds(20);

    [Theory]
    [InlineData("1.公开目录", "（1）公开目录")]
    [InlineData("1.公开", "1.公开")]
    [InlineData("（公开目录，", "（公开目录，")]
    [InlineData("公开目录、公开指南、", "公开目录、公开指南、")]
    [InlineData("一、", "（一）")]
    [InlineData("一 公开目录", "1 公开目录")]
    [InlineData("目录", "公开目录……3")]
    public void A_notice_of_many_lines_is_read_whole(string odd, string even)
    {
        var text = new StringBuilder("某市2022年工作要点\n");
        for (var i = 0; i < Lines; i++)
        {
            text.Append(i % 2 == 0 ? odd : even).Append('\n');
        }

        var watch = Stopwatch.StartNew();
        var notice = NoticePipeline.Default.Read(new("notice.txt", Encoding.UTF8.GetBytes(text.ToString())));

        Assert.Equal(0, notice.Ledger.Unplaced);
        Assert.True(watch.Elapsed < Limit, $"{watch.Elapsed} for {Lines} lines");
    }

    [Theory]
    [InlineData("1 ")]
    [InlineData("公 开 1 目录 ")]
    public void A_line_of_spaced_characters_is_read_whole(string piece)
    {
        var text = "某市2022年工作要点\n" + string.Concat(Enumerable.Repeat(piece, 900_000 / piece.Length));
        var watch = Stopwatch.StartNew();
        var notice = NoticePipeline.Default.Read(new("notice.txt", Encoding.UTF8.GetBytes(text)));

        Assert.Equal(0, notice.Ledger.Unplaced);
        Assert.True(watch.Elapsed < Limit, $"{watch.Elapsed}");
    }
}
