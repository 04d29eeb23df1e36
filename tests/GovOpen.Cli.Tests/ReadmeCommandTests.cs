using System.Diagnostics;
using System.IO.Compression;

namespace GovOpen.Cli.Tests;

/// <summary>Runs every command that the READMEs show, as they show it: in a shell, one after the other, in one folder.</summary>
public class ReadmeCommandTests
{
    public static TheoryData<string> Readmes => ["README.md", "README.zh-CN.md"];

    [Fact]
    public void Every_example_runs()
    {
        using var run = Prepare();
        var examples = Blocks("README.md", "```sh");
        Assert.True(examples.Count >= 15, string.Join('\n', examples));
        foreach (var example in examples)
        {
            var (status, output) = Shell(example, run.Path("."));
            Assert.True(status == 0, $"{example} => {status}\n{output}");
            // What goes to standard output is shown; what goes into a file is there.
            Assert.True(output.Length > 0 || example.Contains('>', StringComparison.Ordinal), example);
        }

        Assert.Contains("tasks.xlsx", run.Files, StringComparison.Ordinal);
        Assert.Contains("pages/page-0001.svg", run.Files, StringComparison.Ordinal);
        // The shards were put together after a run of the same name: they say what that run would have said.
        Assert.Equal(
            0,
            Shell("govopen convert notices -f csv -o whole.csv && cmp whole.csv tasks.csv", run.Path(".")).Status
        );
    }

    [Fact]
    public void Both_readmes_show_the_same_commands() =>
        Assert.Equal(
            Blocks("README.md", "```").Concat(Blocks("README.md", "```sh")).Select(WithoutRemark).Select(InAnyLanguage),
            Blocks("README.zh-CN.md", "```")
                .Concat(Blocks("README.zh-CN.md", "```sh"))
                .Select(WithoutRemark)
                .Select(InAnyLanguage)
        );

    [Theory]
    [MemberData(nameof(Readmes))]
    public void What_is_run_with_dotnet_is_what_is_tested(string readme)
    {
        var commands = Blocks(readme, "```");
        Assert.Equal(
            [
                "dotnet run -c Release --project src/GovOpen.Cli -- convert seeds -f csv",
                "dotnet test -c Release",
                "dotnet tool install --global GovOpen --add-source out/pack",
            ],
            commands
        );
        using var run = Prepare();
        var (status, output) = Shell($"cd {Repository.Root} && govopen {commands[0].Split(" -- ")[1]}", run.Path("."));
        Assert.True(status == 0, output);
        Assert.Contains("5 notices, 205 tasks", output, StringComparison.Ordinal);
    }

    private static CliRun Prepare()
    {
        var run = new CliRun();
        foreach (var seed in Directory.GetFiles(System.IO.Path.Combine(Repository.Root, "seeds")))
        {
            run.File($"notices/{System.IO.Path.GetFileName(seed)}", File.ReadAllBytes(seed));
        }

        var pdf = Directory
            .GetFiles(System.IO.Path.Combine(Repository.Root, "samples", "pdf"), "*.pdf")
            .Order(StringComparer.Ordinal)
            .First();
        run.File("notices/drafts/draft.txt", "一、起草通知。（责任单位：县财政局）\n");
        run.File("notices/2023/notice.pdf", File.ReadAllBytes(pdf));
        run.File("notice.pdf", File.ReadAllBytes(pdf));
        run.File(
            "notice.html",
            "<h1>工作要点</h1><p>一、公开目录。（责任单位：县财政局）</p><p>二、公开指南。（责任单位：县司法局）</p>"
        );
        run.File("inbox/notice.txt", "一、公开目录。（责任单位：县财政局）\n二、公开指南。（责任单位：县司法局）\n");
        using (var archive = ZipFile.Open(run.Path("archive.zip"), ZipArchiveMode.Create))
        {
            archive.CreateEntryFromFile(run.Path("notice.html"), "notice.html");
        }

        return run;
    }

    /// <summary>The lines of the code blocks that open with a fence.</summary>
    private static List<string> Blocks(string readme, string fence)
    {
        var lines = new List<string>();
        string? open = null;
        foreach (var line in File.ReadLines(System.IO.Path.Combine(Repository.Root, readme)))
        {
            if (line.StartsWith("```", StringComparison.Ordinal))
            {
                open = open is null ? line : null;
            }
            else if (open == fence)
            {
                lines.Add(line);
            }
        }

        return lines;
    }

    private static string WithoutRemark(string line) => line.Split('#')[0].TrimEnd();

    private static string InAnyLanguage(string line) =>
        line.Replace("--lang zh", "--lang en", StringComparison.Ordinal);

    private static (int Status, string Output) Shell(string line, string folder)
    {
        var program = System.IO.Path.Combine(AppContext.BaseDirectory, "govopen.dll");
        var start = new ProcessStartInfo(
            "bash",
            ["-o", "pipefail", "-c", $"govopen() {{ dotnet '{program}' \"$@\"; }}; {line}"]
        )
        {
            WorkingDirectory = folder,
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        start.Environment["GOVOPEN_LANG"] = "en";
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd() + error.Result;
        process.WaitForExit();
        return (process.ExitCode, output);
    }
}
