using GovOpen.Cli.Reading;
using GovOpen.Parsing;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Readers;
using GovOpen.Parsing.Tasks;

namespace GovOpen.Cli.Tests;

public class ResumeTests
{
    private static CliRun Folder()
    {
        var run = new CliRun();
        foreach (var i in Enumerable.Range(1, 9))
        {
            run.File($"in/{i}.txt", $"任务{i}\n又一{i}");
        }

        return run.File("in/bad.txt", "BAD");
    }

    private static CliRun Run(CliRun run, string arguments, StoppingReader reader)
    {
        using var stop = new CancellationTokenSource();
        reader.Stop = stop.Cancel;
        return run.RunAll(arguments.Split(' '), reader: reader, cancel: stop.Token);
    }

    [Theory]
    [InlineData("csv")]
    [InlineData("tsv")]
    [InlineData("jsonl")]
    public void A_run_that_was_stopped_goes_on_where_it_was(string format)
    {
        using var run = Folder().Run($"convert in -o whole.{format} -q");
        var whole = run.Text($"whole.{format}");
        for (var stop = 0; stop <= 9; stop++)
        {
            var killed = new StoppingReader(stop);
            Run(run, $"convert in -o out.{format} --resume -q -j 1", killed);
            Assert.False(File.Exists(run.Path($"out.{format}")), "a run that was stopped has written an output");
            var second = new StoppingReader(int.MaxValue);
            Assert.Equal(3, Run(run, $"convert in -o out.{format} --resume", second).Status);
            Assert.Equal(whole, run.Text($"out.{format}"));
            Assert.Equal(10 - stop, second.Count);
            Assert.StartsWith(
                "9 notices, 18 tasks, 0 warnings, 1 failed\n",
                run.Error[run.Error.IndexOf("9 ", StringComparison.Ordinal)..],
                StringComparison.Ordinal
            );
            Assert.DoesNotContain(".part", run.Files, StringComparison.Ordinal);
            File.Delete(run.Path($"out.{format}"));
        }
    }

    [Fact]
    public void What_has_changed_meanwhile_is_read_again_in_its_place()
    {
        using var run = Folder();
        Run(run, "convert in -o out.csv --resume -q -j 1", new StoppingReader(6));
        run.File("in/2.txt", "变了").File("in/0.txt", "新的");
        File.Delete(run.Path("in/4.txt"));
        run.Run("convert in -o out.csv --resume -q");
        run.Run("convert in -o whole.csv -q");
        Assert.Equal(run.Text("whole.csv"), run.Text("out.csv"));
    }

    [Fact]
    public void Other_options_begin_anew()
    {
        using var run = Folder();
        Run(run, "convert in -o out.csv --resume -q -j 1", new StoppingReader(6));
        var second = new StoppingReader(int.MaxValue);
        Run(run, "convert in -o out.csv --resume -q --headers zh", second);
        Assert.Equal(10, second.Count);
        run.Run("convert in -o whole.csv -q --headers zh");
        Assert.Equal(run.Text("whole.csv"), run.Text("out.csv"));
    }

    [Theory]
    [InlineData(0)]
    [InlineData(1)]
    [InlineData(40)]
    [InlineData(300)]
    public void A_torn_account_costs_work_and_nothing_else(int cut)
    {
        using var run = Folder().Run("convert in -o whole.csv -q");
        Run(run, "convert in -o out.csv --resume -q -j 1", new StoppingReader(6));
        using (var manifest = File.Open(run.Path(".out.csv.part.manifest"), FileMode.Open))
        {
            manifest.SetLength(Math.Max(0, manifest.Length - cut));
        }

        File.AppendAllText(run.Path(".out.csv.part"), "half a row");
        run.Run("convert in -o out.csv --resume -q");
        Assert.Equal(run.Text("whole.csv"), run.Text("out.csv"));
    }

    [Fact]
    public void Into_a_folder_only_what_is_new_or_changed_is_converted()
    {
        using var run = Folder();
        Run(run, "convert in -o out/ --resume -q -j 1", new StoppingReader(4));
        Assert.Equal(4, Directory.GetFiles(run.Path("out"), "*.json").Length);
        var second = new StoppingReader(int.MaxValue);
        Run(run, "convert in -o out/ --resume", second);
        Assert.Equal(6, second.Count);
        Assert.Contains(
            "9 notices, 18 tasks, 0 warnings, 1 failed\n4 of them done before\n",
            run.Error,
            StringComparison.Ordinal
        );
        run.File("in/3.txt", "变了");
        File.Delete(run.Path("out/5.json"));
        var third = new StoppingReader(int.MaxValue);
        Run(run, "convert in -o out/ --resume -q", third);
        // The changed one, the one whose output is gone, and the one that cannot be read.
        Assert.Equal(3, third.Count);
        run.Run("convert in -o whole/ -q");
        foreach (var file in Directory.GetFiles(run.Path("whole")))
        {
            Assert.Equal(File.ReadAllText(file), run.Text("out/" + Path.GetFileName(file)));
        }
    }

    [Theory]
    [InlineData(
        "convert in --resume",
        "--resume: standard output cannot be gone on with, name a file or folder with -o"
    )]
    [InlineData("convert in --resume -o a.json", "--resume: one file must be csv, tsv or jsonl; or name a folder")]
    [InlineData("convert in --shard 1/2 -o a.json", "--shard: one file must be csv, tsv or jsonl; or name a folder")]
    [InlineData("convert in --shard 0/2", "--shard: '0/2' is no shard such as 3/8")]
    [InlineData("convert in --shard 3/2", "--shard: '3/2' is no shard such as 3/8")]
    [InlineData("convert in --shard 2", "--shard: '2' is no shard such as 3/8")]
    public void What_cannot_be_gone_on_with_or_joined_is_refused(string arguments, string line)
    {
        using var run = Folder().Run(arguments);
        Assert.Equal($"=> 2\n2>\ngovopen: {line}\n", run.Literal);
    }

    [Theory]
    [InlineData("csv", 1)]
    [InlineData("csv", 3)]
    [InlineData("jsonl", 3)]
    [InlineData("tsv", 40)]
    public void Shards_joined_are_the_one_run(string format, int count)
    {
        using var run = Folder();
        Assert.Equal(3, run.Run($"convert in -o whole.{format}").Status);
        var summary = run.Error[run.Error.IndexOf("9 ", StringComparison.Ordinal)..];
        var parts = Enumerable.Range(1, count).Select(i => $"part-{i}.{format}").Reverse().ToList();
        foreach (var i in Enumerable.Range(1, count))
        {
            run.Run($"convert in -o part-{i}.{format} --shard {i}/{count} -q");
            Assert.Contains(run.Status, new[] { 0, 3 });
        }

        if (count == 1)
        {
            return;
        }

        Assert.Equal(3, run.Run($"join {string.Join(' ', parts)} -o joined.{format}").Status);
        Assert.Equal(run.Text($"whole.{format}"), run.Text($"joined.{format}"));
        Assert.Equal(summary, run.Error);
    }

    [Fact]
    public void Shards_into_a_folder_are_the_one_run()
    {
        using var run = Folder().File("in/deep/1.txt", "同名").Run("convert in -o whole/ -q");
        foreach (var i in Enumerable.Range(1, 4))
        {
            run.Run($"convert in -o out/ --shard {i}/4 --resume -q");
        }

        Assert.All(
            Directory.GetFiles(run.Path("whole")),
            file => Assert.Equal(File.ReadAllText(file), run.Text("out/" + Path.GetFileName(file)))
        );
    }

    [Fact]
    public void Join_says_what_is_missing_or_foreign()
    {
        using var run = Folder();
        foreach (var i in new[] { 1, 2, 4 })
        {
            run.Run($"convert in -o p{i}.csv --shard {i}/4 -q");
        }

        Assert.Equal(
            "=> 2\n2>\ngovopen: join: of 4 shards these are missing: 3\n",
            run.Run("join p1.csv p2.csv p4.csv -o all.csv").Literal
        );
        Assert.Equal("=> 2\n2>\ngovopen: join: shard 1 is given twice\n", run.Run("join p1.csv p1.csv").Literal);
        Assert.Equal(
            "=> 2\n2>\ngovopen: join: 'p3.csv.shard' is missing or no index of a shard\n",
            run.Run("join p1.csv p3.csv").Literal
        );
        run.Run("convert in -o p3.csv --shard 3/4 -q --grain unit");
        Assert.Equal(
            "=> 2\n2>\ngovopen: join: 'p3.csv' is of another run than 'p1.csv' (other inputs, options or version)\n",
            run.Run("join p1.csv p2.csv p3.csv p4.csv").Literal
        );
        run.Run("convert in -o p3.csv --shard 3/4 -q");
        File.AppendAllText(run.Path("p2.csv"), "x");
        Assert.Equal(
            "=> 2\n2>\ngovopen: join: 'p2.csv' is not what its index says\n",
            run.Run("join p1.csv p2.csv p3.csv p4.csv").Literal
        );
        Assert.DoesNotContain("all.csv", run.Files, StringComparison.Ordinal);
    }

    [Fact]
    public void An_input_belongs_to_a_shard_by_its_path_alone()
    {
        using var run = Folder();
        var before = run.Run("convert in --shard 2/3 -f jsonl -q").Output;
        run.File("in/00.txt", "新").Run("convert in --shard 2/3 -f jsonl -q");
        Assert.All(
            before.Split('\n', StringSplitOptions.RemoveEmptyEntries),
            line => Assert.Contains(line, run.Output, StringComparison.Ordinal)
        );
    }

    /// <summary>Reads as lines, and stops the run as a kill would after so many inputs.</summary>
    private sealed class StoppingReader(int after) : INoticeReader
    {
        private readonly LineReader lines = new();
        private int count;

        public int Count => count;

        public Action Stop { get; set; } = () => { };

        public Notice Read(SourceFile file, ReaderOptions limits, CancellationToken cancel)
        {
            if (Interlocked.Increment(ref count) > after)
            {
                Stop();
                cancel.ThrowIfCancellationRequested();
            }

            return lines.Read(file, limits, cancel);
        }

        public NoticeTrace Inspect(SourceFile file, ReaderOptions limits, CancellationToken cancel) =>
            lines.Inspect(file, limits, cancel);

        public IEnumerable<PageDrawing> Draw(SourceFile file, ReaderOptions limits, CancellationToken cancel) => [];
    }
}
