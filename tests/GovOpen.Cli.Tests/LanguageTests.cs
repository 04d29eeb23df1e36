namespace GovOpen.Cli.Tests;

public class LanguageTests
{
    private const string Chinese = "1 份通知，1 项任务，0 条警告，0 个失败\n";
    private const string English = "1 notices, 1 tasks, 0 warnings, 0 failed\n";

    [Theory]
    [InlineData("", "", "", "", English)]
    [InlineData("", "", "", "zh_CN.UTF-8", Chinese)]
    [InlineData("", "", "", "C.UTF-8", English)]
    [InlineData("", "", "", "de_DE.UTF-8", English)]
    [InlineData("", "", "en_US.UTF-8", "zh_CN.UTF-8", English)]
    [InlineData("", "", "C", "zh_CN.UTF-8", English)]
    [InlineData("", "zh", "", "en_US.UTF-8", Chinese)]
    [InlineData("--lang zh", "", "", "", Chinese)]
    [InlineData("--lang=zh", "en", "", "", Chinese)]
    [InlineData("--lang en", "zh", "", "zh_CN.UTF-8", English)]
    public void The_nearest_word_about_the_language_counts(
        string flag,
        string variable,
        string all,
        string locale,
        string summary
    )
    {
        using var run = new CliRun().File("a.txt", "甲");
        foreach (var (name, value) in new[] { ("GOVOPEN_LANG", variable), ("LC_ALL", all), ("LANG", locale) })
        {
            if (value.Length > 0)
            {
                run.Variable(name, value);
            }
        }

        Assert.Equal(summary, run.Run($"convert a.txt -f csv {flag}").Error);
    }

    [Theory]
    [InlineData("konvert", "没有命令 'konvert'（是不是 'convert'？）")]
    [InlineData("convert a.txt --fromat csv", "没有选项 '--fromat'（是不是 '--format'？）")]
    [InlineData(
        "convert a.txt -f jsno",
        "--format：'jsno' 不是 json、jsonl、csv、tsv、xlsx、md、ics、sqlite、datapackage 之一"
    )]
    [InlineData("convert a.txt --jobs 0", "--jobs：'0' 不是 1 到 1024 的整数")]
    [InlineData("convert a.txt -f", "选项 '--format' 缺少值")]
    [InlineData("convert a.txt -f csv -f tsv", "选项 '--format' 只能给一个值")]
    [InlineData("explain", "缺少参数 'CODE'")]
    public void Refusals_are_one_line_in_Chinese(string arguments, string line)
    {
        using var run = new CliRun().File("a.txt", "甲").Variable("LANG", "zh_CN.UTF-8").Run(arguments);
        Assert.Equal($"=> 2\n2>\ngovopen: {line}\n", run.Literal);
    }

    [Theory]
    [InlineData("convert a.txt --lang fr", "--lang: 'fr' is none of en, zh")]
    [InlineData("convert a.txt --lang", "Required argument missing for option: '--lang'.")]
    public void A_language_that_is_not_spoken_is_refused(string arguments, string line)
    {
        using var run = new CliRun().File("a.txt", "甲").Run(arguments);
        Assert.Equal($"=> 2\n2>\ngovopen: {line}\n", run.Literal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("convert --help")]
    [InlineData("inspect --help")]
    [InlineData("validate --help")]
    [InlineData("schema --help")]
    [InlineData("explain --help")]
    public void Help_is_all_Chinese_where_that_is_spoken(string arguments)
    {
        using var run = new CliRun().Run(arguments + " --lang zh");
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Contains("用法：", run.Output, StringComparison.Ordinal);
        var descriptions = run.Output.Split('\n').Where(line => line.StartsWith("  -", StringComparison.Ordinal));
        Assert.All(descriptions, line => Assert.Matches(@"\p{IsCJKUnifiedIdeographs}", line));
        Assert.DoesNotMatch(@"(?m)^\w+:$", run.Output);
    }

    [Fact]
    public void Data_does_not_depend_on_the_language()
    {
        using var run = new CliRun().File("a.txt", "甲");
        var english = run.Run("convert a.txt -f json --lang en").Output;
        Assert.Equal(english, run.Run("convert a.txt -f json --lang zh").Output);
    }
}
