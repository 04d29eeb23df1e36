using System.Diagnostics;

namespace GovOpen.Cli.Tests;

/// <summary>
/// Runs the scripts in contrib that share a run among machines, with stand-ins for what submits jobs: the joined output
/// has to be the single run's.
/// </summary>
public class ClusterScriptTests
{
    // Runs what is submitted at once: the tasks of an array one after the other, a dependent job where none of them failed.
    private const string Sbatch = """
        #!/usr/bin/env bash
        for argument; do
          case $argument in
            --array=*) tasks=${argument#--array=} ;;
            --dependency=*) depends=1 ;;
            *.sbatch) script=$argument ;;
          esac
        done
        echo 7
        exec >/dev/null
        [[ -z ${depends:-} || ! -f array-failed ]] || exit 0
        for task in ${tasks//,/ }; do
          [[ $task != "${DIES:-}" ]] || { touch array-failed; continue; }
          SLURM_ARRAY_TASK_ID=$task bash "$script" || touch array-failed
        done
        [[ -n ${tasks:-} ]] || bash "$script"
        """;

    // Reads arguments from standard input and runs the function that the script exported; without --quote through a shell,
    // as parallel does, which takes spaces and parentheses for its own.
    private const string Parallel = """
        #!/usr/bin/env bash
        while [[ $1 != convert ]]; do [[ $1 != --quote ]] || quote=1; shift; done
        while read -r one; do
          if [[ -n ${quote:-} ]]; then "${@//'{}'/$one}" || exit 1; else eval "${*//'{}'/$one}" || exit 1; fi
        done
        """;

    [Fact]
    public void Slurm_shares_are_joined_to_the_single_run()
    {
        using var run = Notices();
        var (status, output) = Shell(run, "contrib/slurm/run notices tasks.csv 3");
        Assert.True(status == 0, output);
        AssertSame(run);
    }

    [Fact]
    public void Slurm_makes_the_missing_shares_again_and_those_alone()
    {
        using var run = Notices();
        Shell(run, "DIES=2 contrib/slurm/run notices tasks.csv 3");
        Assert.DoesNotContain("tasks.csv ", run.Files + " ", StringComparison.Ordinal);
        File.Delete(run.Path("array-failed"));
        var (status, output) = Shell(run, "contrib/slurm/resubmit notices tasks.csv 3");
        Assert.Equal(0, status);
        Assert.StartsWith("shares 2: job 7\n", output, StringComparison.Ordinal);
        AssertSame(run);
    }

    [Fact]
    public void Parallel_shares_are_joined_to_the_single_run()
    {
        using var run = Notices();
        var (status, output) = Shell(run, "contrib/parallel/run notices tasks.csv 3");
        Assert.True(status == 0, output);
        AssertSame(run);
        Assert.DoesNotContain(".parts", run.Files, StringComparison.Ordinal);
    }

    [Fact]
    public void Parallel_takes_folders_with_spaces_and_parentheses()
    {
        using var run = Notices();
        Directory.Move(run.Path("notices"), run.Path("notices (1)"));
        var (status, output) = Shell(run, "contrib/parallel/run 'notices (1)' 'tasks 1.csv' 3");
        Assert.True(status == 0, output);
        Assert.Equal(0, Shell(run, "govopen convert 'notices (1)' -o single.csv -q").Status);
        Assert.Equal(run.Text("single.csv"), run.Text("tasks 1.csv"));
    }

    [Fact]
    public void The_pods_of_an_indexed_job_write_the_shares()
    {
        using var run = Notices();
        var job = Body("contrib/kubernetes/job.yaml").Replace("/data/", "", StringComparison.Ordinal);
        for (var index = 0; index < 8; index++)
        {
            var (status, output) = Shell(run, $"export JOB_COMPLETION_INDEX={index}\n{job}");
            Assert.True(status == 0, output);
        }

        Shell(run, Body("contrib/kubernetes/join.yaml").Replace("/data/", "", StringComparison.Ordinal));
        AssertSame(run);
    }

    private static CliRun Notices()
    {
        var run = new CliRun();
        for (var i = 1; i <= 5; i++)
        {
            run.File(
                $"notices/{i}.txt",
                $"某县2024年第{i}号工作任务\n一、公开第{i}批目录。（责任单位：县财政局）\n二、公开指南。（牵头单位：县司法局）\n"
            );
        }

        run.File("bin/sbatch", Sbatch).File("bin/parallel", Parallel);
        run.File(
            "bin/govopen",
            $"#!/usr/bin/env bash\nexec dotnet '{Path.Combine(AppContext.BaseDirectory, "govopen.dll")}' \"$@\"\n"
        );
        return run;
    }

    private static void AssertSame(CliRun run)
    {
        Assert.Equal(0, Shell(run, "govopen convert notices -o single.csv -q").Status);
        Assert.Equal(run.Text("single.csv"), run.Text("tasks.csv"));
        Assert.Equal(11, run.Text("tasks.csv").TrimEnd().Split('\n').Length);
    }

    /// <summary>The block that follows the last "- |" of a manifest, its indentation taken off.</summary>
    private static string Body(string manifest)
    {
        var lines = File.ReadAllLines(Path.Combine(Repository.Root, manifest));
        var first = Array.FindIndex(lines, line => line.Trim() == "- |") + 1;
        var indent = lines[first].Length - lines[first].TrimStart().Length;
        return string.Join(
            '\n',
            lines
                .Skip(first)
                .TakeWhile(line => line.Length - line.TrimStart().Length >= indent)
                .Select(line => line[indent..])
        );
    }

    private static (int Status, string Output) Shell(CliRun run, string line)
    {
        var script =
            line.StartsWith("contrib/", StringComparison.Ordinal) || line.StartsWith("DIES", StringComparison.Ordinal)
                ? line.Replace("contrib/", $"{Repository.Root}/contrib/", StringComparison.Ordinal)
                : line;
        var start = new ProcessStartInfo("bash", ["-c", $"chmod +x bin/*; {script}"])
        {
            WorkingDirectory = run.Path("."),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["PATH"] = $"{run.Path("bin")}:{Environment.GetEnvironmentVariable("PATH")}";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd() + error.Result;
        process.WaitForExit();
        return (process.ExitCode, output);
    }
}
