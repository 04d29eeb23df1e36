using System.Diagnostics;

namespace GovOpen.Cli.Tests;

public class CompletionTests
{
    [Theory]
    [InlineData("govopen conv", "convert")]
    [InlineData("govopen convert --gra", "--grain")]
    [InlineData("govopen convert --grain ", "measure task unit")]
    [InlineData("govopen convert a.txt --grain m", "measure")]
    [InlineData("govopen convert -f j", "json jsonl")]
    [InlineData("govopen validate --diagnostics s", "sarif")]
    [InlineData("govopen schema c", "config csv")]
    [InlineData("govopen convert a", "a.txt")]
    [InlineData("govopen convert -o a", "a.txt")]
    public void Bash_completes(string typed, string words)
    {
        using var run = new CliRun().File("a.txt", "甲").File("b.txt", "乙").Run("completions bash");
        run.File("complete.sh", run.Output);
        var script =
            "source ./complete.sh; IFS=' ' read -ra COMP_WORDS <<<\"$1\"; [[ $1 == *' ' ]] && COMP_WORDS+=(''); "
            + "COMP_CWORD=$((${#COMP_WORDS[@]} - 1)); _govopen; printf '%s\\n' \"${COMPREPLY[@]}\" | LC_ALL=C sort | paste -sd' '";
        Assert.Equal(words, Shell(run, "bash", "-c", script, "bash", typed));
    }

    [Theory]
    [InlineData("zsh", "-n", "zsh")]
    [InlineData("fish", "--no-execute", "fish")]
    [InlineData("bash", "-n", "bash")]
    public void Scripts_are_valid_where_the_shell_is_there(string shell, string option, string kind)
    {
        using var run = new CliRun().Run($"completions {kind} --lang zh");
        Assert.Contains("convert", run.Output, StringComparison.Ordinal);
        run.File("script", run.Output);
        if (IsThere(shell))
        {
            Assert.Equal("", Shell(run, shell, option, "script"));
        }
    }

    [Fact]
    public void Fish_knows_the_words_of_options()
    {
        using var run = new CliRun().Run("completions fish");
        Assert.Contains(
            "complete -c govopen -n '__fish_seen_subcommand_from convert' -l grain -x -a 'task measure unit' -d ",
            run.Output,
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void PowerShell_knows_the_words_of_options()
    {
        using var run = new CliRun().Run("completions powershell");
        Assert.Contains("'convert --grain' = @('task', 'measure', 'unit')", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("en", ".SH EXIT STATUS")]
    [InlineData("zh", ".SH 退出状态")]
    public void The_manual_page_has_every_command_and_status(string language, string section)
    {
        using var run = new CliRun().Run($"completions man --lang {language}");
        Assert.StartsWith(".TH GOVOPEN 1 ", run.Output, StringComparison.Ordinal);
        Assert.Contains(section, run.Output, StringComparison.Ordinal);
        Assert.All(
            new[] { "convert", "inspect", "validate", "watch", "join", "schema", "explain" },
            name => Assert.Contains($"\n.SS {name}\n", run.Output, StringComparison.Ordinal)
        );
        Assert.Contains("\\fB\\-\\-format\\fR, \\fB\\-f\\fR", run.Output, StringComparison.Ordinal);
        Assert.All(
            Enum.GetValues<ExitStatus>(),
            status => Assert.Contains($"\n.B {(int)status}\n", run.Output, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Another_shell_is_refused()
    {
        using var run = new CliRun().Run("completions tcsh");
        Assert.Equal(
            "=> 2\n2>\ngovopen: completions: 'tcsh' is none of bash, zsh, fish, powershell, man\n",
            run.Literal
        );
    }

    private static bool IsThere(string program) =>
        (Environment.GetEnvironmentVariable("PATH") ?? "")
            .Split(Path.PathSeparator)
            .Any(folder => File.Exists(Path.Combine(folder, program)));

    private static string Shell(CliRun run, string program, params string[] arguments)
    {
        var start = new ProcessStartInfo(program, arguments)
        {
            WorkingDirectory = run.Path("."),
            RedirectStandardOutput = true,
            RedirectStandardError = true,
        };
        using var process = Process.Start(start)!;
        var error = process.StandardError.ReadToEndAsync();
        var output = process.StandardOutput.ReadToEnd();
        process.WaitForExit();
        return (output + error.Result).TrimEnd('\n');
    }
}
