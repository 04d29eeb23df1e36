using GovOpen.Cli.Inputs;
using GovOpen.Cli.Languages;

namespace GovOpen.Cli.Tests;

public class ChoiceOfInputsTests
{
    private static string Read(CliRun run, string arguments, string input = "") =>
        string.Join(
            ' ',
            run.Run(arguments + " -f csv -q", input)
                .Output.Split('\n', StringSplitOptions.RemoveEmptyEntries)
                .Skip(1)
                .Select(line => line.Split(',')[1])
        );

    private static CliRun Folder() =>
        new CliRun()
            .File("in/a.txt", "甲")
            .File("in/b.md", "乙")
            .File("in/old/c.txt", "丙")
            .File("in/old/deep/d.txt", "丁")
            .File("in/e.log", "戊")
            .File("in/.f.txt", "己");

    [Theory]
    [InlineData("convert in", "in/a.txt in/b.md in/old/c.txt in/old/deep/d.txt")]
    [InlineData("convert in --include *.txt", "in/a.txt in/old/c.txt in/old/deep/d.txt")]
    [InlineData("convert in --include *.log --include *.md", "in/b.md in/e.log")]
    [InlineData("convert in --exclude *.md", "in/a.txt in/old/c.txt in/old/deep/d.txt")]
    [InlineData("convert in --exclude old/**", "in/a.txt in/b.md")]
    [InlineData("convert in --exclude deep/*", "in/a.txt in/b.md in/old/c.txt")]
    [InlineData("convert in --exclude old/*", "in/a.txt in/b.md in/old/deep/d.txt")]
    [InlineData("convert in --include **/*.txt --exclude c.*", "in/a.txt in/old/deep/d.txt")]
    [InlineData("convert in/** --exclude *.txt", "in/b.md in/e.log")]
    [InlineData("convert in/a.txt --exclude *.txt", "in/a.txt")]
    public void Patterns_choose_among_what_is_found(string arguments, string names)
    {
        using var run = Folder();
        Assert.Equal(names, Read(run, arguments));
    }

    [Theory]
    [InlineData("in/b.md\nin/a.txt\n")]
    [InlineData("in/b.md\r\nin/a.txt\r\n")]
    [InlineData("in/b.md\0in/a.txt\0")]
    [InlineData("\uFEFFin/b.md\n\nin/a.txt")]
    public void Names_come_from_a_list(string list)
    {
        using var run = Folder().File("list", list);
        Assert.Equal("in/b.md in/a.txt", Read(run, "convert --files-from list"));
        Assert.Equal("in/b.md in/a.txt", Read(run, "convert --files-from -", list));
        Assert.Equal("in/e.log in/b.md in/a.txt", Read(run, "convert in/e.log --files-from list"));
    }

    [Fact]
    public void A_list_that_is_not_there_is_refused()
    {
        using var run = Folder().Run("convert --files-from none");
        Assert.Equal("=> 2\n2>\ngovopen: --files-from: 'none' cannot be read\n", run.Literal);
    }

    [Fact]
    public void An_empty_list_is_nothing_and_not_standard_input()
    {
        using var run = Folder().File("list", "").Run("convert --files-from list", "甲");
        Assert.Equal((5, ""), (run.Status, run.Output));
    }

    [Theory]
    [InlineData("a*b*c*d*e*f*g*h*", "aaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaaa", false)]
    [InlineData("**/**/**/**/**/x", "a/b/c/d/e/f/g/h/i/j", false)]
    [InlineData("**", "a/b", true)]
    [InlineData("b/**", "a/b", true)]
    [InlineData("?.txt", "甲.txt", true)]
    public void Patterns_match_the_end_of_a_path(string pattern, string path, bool isMatch) =>
        Assert.Equal(isMatch, new PathPattern(pattern).Matches(path));

    [Theory]
    [InlineData(0, 10, 5, "0/10")]
    [InlineData(10, 10, 0.5, "10/10")]
    [InlineData(30, 90, 10, "30/90 3.0/s 0:20 left")]
    [InlineData(1000, 10_000, 20, "1000/10000 50/s 3:00 left")]
    public void The_bar_says_how_many_how_fast_and_how_long(int done, int count, double seconds, string figures) =>
        Assert.Equal(figures, ProgressBar.Figures(done, count, TimeSpan.FromSeconds(seconds), Language.English));
}
