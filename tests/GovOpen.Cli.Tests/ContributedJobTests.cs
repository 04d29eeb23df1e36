using System.Diagnostics;

namespace GovOpen.Cli.Tests;

/// <summary>Runs the shell bodies of the jobs in contrib as a build server would: bash, variables, a folder of notices.</summary>
public class ContributedJobTests
{
    public static TheoryData<string> Jobs => ["contrib/github/action.yml", "contrib/gitlab/govopen.gitlab-ci.yml"];

    [Theory]
    [MemberData(nameof(Jobs))]
    public void Tasks_are_written_and_findings_reported(string job)
    {
        using var run = new CliRun().File("通 知.txt", Notice).File("b.txt", Notice);
        var (status, output) = Run(
            job,
            run,
            notices: job.Contains("github", StringComparison.Ordinal) ? "通 知.txt\n\n  \nb.txt\n" : "*.txt"
        );
        Assert.True(status == 0, output);
        Assert.Equal(
            2,
            run.Text("tasks.csv").Split('\n').Count(line => line.Contains("通 知.txt", StringComparison.Ordinal))
        );
    }

    [Theory]
    [MemberData(nameof(Jobs))]
    public void What_fails_fails_the_job_and_the_tasks_are_written_all_the_same(string job)
    {
        using var run = new CliRun().File("a.txt", Notice.Replace("（二）", "（三）", StringComparison.Ordinal));
        var (status, output) = Run(job, run, "a.txt", failOn: "warning");
        Assert.True(status == 1, output);
        Assert.True(File.Exists(run.Path("tasks.csv")));
        var report = job.Contains("github", StringComparison.Ordinal) ? output : run.Text("govopen-junit.xml");
        Assert.Contains("GO2001", report, StringComparison.Ordinal);
    }

    [Theory]
    [MemberData(nameof(Jobs))]
    public void What_is_known_does_not_fail(string job)
    {
        using var run = new CliRun().File("a.txt", Notice.Replace("（二）", "（三）", StringComparison.Ordinal));
        run.RunAll(
            ["validate", "a.txt", "--diagnostics", "json", "-o", "known.json", "-q"],
            reader: new Reading.PipelineReader()
        );
        var (status, output) = Run(job, run, "a.txt", failOn: "warning", baseline: "known.json");
        Assert.True(status == 0, output);
    }

    [Theory]
    [MemberData(nameof(Jobs))]
    public void A_notice_that_cannot_be_read_fails_the_job(string job)
    {
        using var run = new CliRun().File("a.txt", Notice);
        Assert.Equal(
            3,
            Run(
                job,
                run,
                job.Contains("github", StringComparison.Ordinal) ? "a.txt\nnone.txt" : "a.txt none.txt"
            ).Status
        );
        Assert.True(File.Exists(run.Path("tasks.csv")));
    }

    private const string Notice = """
        2024年政务公开工作要点

        一、加强公开
        （一）公开预算。按时公开部门预算。（责任单位：县财政局）
        （二）公开决算。按时公开部门决算。（责任单位：县财政局）

        """;

    private static (int Status, string Output) Run(
        string job,
        CliRun run,
        string notices,
        string failOn = "error",
        string baseline = ""
    )
    {
        var start = new ProcessStartInfo("bash")
        {
            WorkingDirectory = run.Path("."),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.ArgumentList.Add("-c");
        start.ArgumentList.Add(Body(job));
        start.Environment["NOTICES"] = notices;
        start.Environment["FAIL_ON"] = failOn;
        start.Environment["BASELINE"] = baseline;
        start.Environment["OUTPUT"] = "tasks.csv";
        start.Environment["COMMAND"] = $"dotnet {Path.Combine(AppContext.BaseDirectory, "govopen.dll")}";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (process.ExitCode, output + error.Result);
    }

    // The block scalar behind "run: |" or "- |", less its indent.
    private static string Body(string job)
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, job));
        var first = Array.FindIndex(lines, line => line.TrimEnd().EndsWith(" |", StringComparison.Ordinal)) + 1;
        var indent = lines[first].Length - lines[first].TrimStart().Length;
        return string.Join(
            '\n',
            lines
                .Skip(first)
                .TakeWhile(line => line.Length - line.TrimStart().Length >= indent)
                .Select(line => line[indent..])
        );
    }
}
