namespace GovOpen.Cli.Tests;

public class WatchTests
{
    private const string Once = "watch in -o out --once --interval 1";

    [Fact]
    public void What_is_there_is_converted_once()
    {
        using var run = new CliRun().File("in/a.txt", "甲").File("in/deep/a.html", "乙").File("in/bad.txt", "BAD");
        Assert.Equal(3, run.Run(Once).Status);
        Assert.EndsWith("2 notices, 2 tasks, 0 warnings, 1 failed\n", run.Error, StringComparison.Ordinal);
        Assert.Equal(
            "in/a.txt in/bad.txt in/deep/a.html out/.govopen-manifest.jsonl out/a.txt.json out/deep/a.html.json",
            run.Files
        );
        var written = File.GetLastWriteTimeUtc(run.Path("out/a.txt.json"));
        run.File("in/new.txt", "丙").Run(Once);
        Assert.Contains(
            "3 notices, 3 tasks, 0 warnings, 1 failed\n2 of them done before\n",
            run.Error,
            StringComparison.Ordinal
        );
        Assert.Equal(written, File.GetLastWriteTimeUtc(run.Path("out/a.txt.json")));
        Assert.True(File.Exists(run.Path("out/new.txt.json")));
    }

    [Fact]
    public void No_two_inputs_become_one_file()
    {
        var names = new[]
        {
            "a/b.txt",
            "a_b.txt",
            "a-b.txt",
            "a.txt",
            "a.md",
            new string('长', 79) + "一.txt",
            new string('长', 79) + "二.txt",
        };
        using var run = new CliRun();
        foreach (var name in names)
        {
            run.File("in/" + name, "任务" + name);
        }

        run.Run("watch in/ -o out --once --interval 1 -q");
        Assert.Equal(
            names.Length,
            Directory
                .GetFiles(run.Path("out"), "*.json", SearchOption.AllDirectories)
                .Select(File.ReadAllText)
                .Distinct()
                .Count()
        );
    }

    [Fact]
    public void What_changed_is_converted_again()
    {
        using var run = new CliRun().File("in/a.txt", "甲").Run(Once + " -q");
        run.File("in/a.txt", "变了").Run(Once + " -q");
        Assert.Contains("变了", run.Text("out/a.txt.json"), StringComparison.Ordinal);
    }

    [Fact]
    public async Task What_arrives_is_converted_when_it_is_there_in_full()
    {
        using var run = new CliRun().File("in/a.txt", "甲");
        using var stop = new CancellationTokenSource();
        var watching = Task.Run(() => run.Run("watch in -o out -f csv -q --interval 1", cancel: stop.Token));
        await Until(() => File.Exists(run.Path("out/a.txt.csv")));
        // Written in two goes, as a copy over a network is.
        using (var slow = new FileStream(run.Path("in/b.txt"), FileMode.Create, FileAccess.Write, FileShare.Read))
        {
            for (var i = 0; i < 12; i++)
            {
                slow.Write("任务\n"u8);
                slow.Flush();
                await Task.Delay(200);
            }
        }

        await Until(() => File.Exists(run.Path("out/b.txt.csv")));
        Assert.Equal(13, run.Text("out/b.txt.csv").Split('\n', StringSplitOptions.RemoveEmptyEntries).Length);
        await stop.CancelAsync();
        await watching;
        Assert.Equal(130, run.Status);
        Assert.DoesNotContain(".tmp", run.Files, StringComparison.Ordinal);
    }

    [Fact]
    public void What_it_writes_itself_is_not_read()
    {
        using var run = new CliRun().File("in/a.txt", "甲");
        run.Run("watch in -o in/out -f md --once --interval 1 -q");
        run.Run("watch in -o in/out -f md --once --interval 1");
        Assert.StartsWith("1 notices, ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("watch none -o out", "DIR: 'none' is no folder")]
    [InlineData("watch in", "--output: name the folder to write to")]
    public void A_watch_needs_two_folders(string arguments, string line)
    {
        using var run = new CliRun().File("in/a.txt", "甲").Run(arguments);
        Assert.Equal($"=> 2\n2>\ngovopen: {line}\n", run.Literal);
    }

    private static async Task Until(Func<bool> isSo)
    {
        for (var i = 0; i < 300 && !isSo(); i++)
        {
            await Task.Delay(100);
        }

        Assert.True(isSo(), "it did not come");
    }
}
