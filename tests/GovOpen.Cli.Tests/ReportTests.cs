namespace GovOpen.Cli.Tests;

public class ReportTests
{
    [Fact]
    public void A_page_goes_to_a_file_or_to_standard_output()
    {
        using var run = new CliRun().File("a.txt", "甲\n乙").Run("report a.txt -o page.html");
        Assert.Equal((0, "", "1 notices, 2 tasks, 0 warnings, 0 failed\n"), (run.Status, run.Output, run.Error));
        var page = run.Text("page.html");
        Assert.StartsWith("<!DOCTYPE html>\n<html lang=\"zh-CN\">", page, StringComparison.Ordinal);
        Assert.Equal(page, run.Run("report a.txt").Output);
        Assert.Equal(page, run.Run("report a.txt -o -").Output);
    }

    [Fact]
    public void The_page_speaks_the_language_asked_for()
    {
        using var run = new CliRun().File("a.txt", "甲").Run("report a.txt --lang en");
        Assert.Contains("<html lang=\"en\">", run.Output, StringComparison.Ordinal);
        Assert.Contains(">Ledger</h2>", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--lang fr", "govopen: --lang: 'fr' is none of en, zh\n")]
    [InlineData("-o a.txt", "govopen: --output: 'a.txt' is an input\n")]
    public void Wrong_options_are_told_before_anything_is_written(string options, string error)
    {
        using var run = new CliRun().File("a.txt", "甲").Run($"report a.txt {options}");
        Assert.Equal((2, "", error, "a.txt"), (run.Status, run.Output, run.Error, run.Files));
    }

    [Fact]
    public void What_could_not_be_read_stands_in_the_page()
    {
        using var run = new CliRun()
            .File("a.txt", "甲")
            .File("b.txt", "BAD")
            .File("c.txt", "BUG")
            .Run("report a.txt b.txt none.txt -o p.html");
        Assert.Equal(3, run.Status);
        Assert.Contains("<li><b>b.txt</b> GO1060 坏</li>", run.Text("p.html"), StringComparison.Ordinal);
        Assert.Contains("<li><b>none.txt</b> GO1060 ", run.Text("p.html"), StringComparison.Ordinal);

        Assert.Equal(101, run.Run("report a.txt c.txt").Status);
        Assert.Contains("<li><b>c.txt</b>  程序出错，未能读取</li>", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Where_nothing_was_read_an_older_page_stays()
    {
        using var run = new CliRun().File("b.txt", "BAD").File("p.html", "old").Run("report b.txt -o p.html");
        Assert.Equal((3, "old", "b.txt p.html"), (run.Status, run.Text("p.html"), run.Files));
        Assert.Equal(4, run.File("a.txt", "甲").Run("report a.txt -o no/p.html").Status);
    }

    [Fact]
    public void The_page_does_not_depend_on_the_number_of_workers()
    {
        using var run = new CliRun();
        for (var i = 0; i < 20; i++)
        {
            run.File($"n/{i}.txt", $"甲{i}\nWARN");
        }

        Assert.Equal(run.Run("report n -j 1").Output, run.Run("report n -j 8").Output);
    }
}
