using GovOpen.Cli.Inspection;
using GovOpen.Parsing.Diagnostics;

namespace GovOpen.Cli.Tests;

public class UsageTests
{
    [Theory]
    [InlineData("konvert a.txt", "unknown command 'konvert' (did you mean 'convert'?)")]
    [InlineData("convert --fromat csv a.txt", "unknown option '--fromat' (did you mean '--format'?)")]
    [InlineData("convert a.txt --fromat=csv", "unknown option '--fromat' (did you mean '--format'?)")]
    [InlineData("--frob", "unknown option '--frob'")]
    [InlineData("inspect --frob a.txt", "unknown option '--frob'")]
    [InlineData(
        "convert a.txt -f jsno",
        "--format: 'jsno' is none of json, jsonl, csv, tsv, xlsx, md, ics, sqlite, datapackage"
    )]
    [InlineData("convert a.txt -f datapackage", "--output: a datapackage is a folder, name it with -o DIR")]
    [InlineData("convert a.txt -f sqlite", "--output: a database is no stream, name its file with -o FILE")]
    [InlineData("convert a.txt -o a.txt", "--output: 'a.txt' is an input")]
    [InlineData("validate a.txt -o a.txt", "--output: 'a.txt' is an input")]
    [InlineData("validate a.txt -o ''", "--output: the name is empty")]
    [InlineData("validate a.txt --baseline ''", "--baseline: the name is empty")]
    [InlineData("join a.txt -o ''", "--output: the name is empty")]
    [InlineData("report a.txt -o ''", "--output: the name is empty")]
    [InlineData("convert a.txt --jobs 0", "--jobs: '0' is no whole number from 1 to 1024")]
    [InlineData("convert a.txt --max-bytes 1e9", "--max-bytes: '1e9' is no whole number from 1 to 2147483591")]
    [InlineData("convert a.txt --fail-on sometimes", "--fail-on: 'sometimes' is none of error, warning, info, never")]
    [InlineData("convert a.txt --grain word", "--grain: 'word' is none of task, measure, unit")]
    [InlineData("convert a.txt -f", "Required argument missing for option: '-f'.")]
    [InlineData("validate a.txt --diagnostics xml", "--diagnostics: 'xml' is none of text, json, github, sarif, junit")]
    [InlineData("inspect .", "INPUT: '.' holds 2 inputs, and one is shown at a time")]
    [InlineData("schema xml", "schema: 'xml' is none of json, csv, datapackage, config")]
    [InlineData("explain", "Required argument 'CODE' missing for command: 'explain'.")]
    public void A_wrong_command_line_is_one_line_and_writes_nothing(string arguments, string line)
    {
        using var run = new CliRun().File("a.txt", "甲").File("b.txt", "乙").Run(arguments);
        Assert.Equal($"=> 2\n2>\ngovopen: {line}\n", run.Literal);
        Assert.Equal("a.txt b.txt", run.Files);
    }

    [Fact]
    public void Behind_two_dashes_anything_is_a_file()
    {
        using var run = new CliRun().File("--fromat", "甲").Run("convert -f csv -q -- --fromat");
        Assert.Equal(0, run.Status);
    }

    [Fact]
    public void Without_arguments_help_goes_to_standard_error()
    {
        using var run = new CliRun().Run("");
        Assert.Equal((2, ""), (run.Status, run.Output));
        Assert.Contains("convert", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("--help")]
    [InlineData("convert --help")]
    public void Help_is_data_where_it_was_asked_for(string arguments)
    {
        using var run = new CliRun().Run(arguments);
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Contains("Usage:", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Version_is_the_assembly_s()
    {
        using var run = new CliRun().Run("--version");
        Assert.Matches(@"^=> 0\ngovopen \d+\.\d+\.\d+\n$", run.Literal);
    }

    [Fact]
    public void Explain_says_what_a_code_means()
    {
        using var run = new CliRun().Run("explain go6041");
        Assert.Equal(
            """
            => 0
            GO6041 (error): 读取超时

            Reading the input took longer than --timeout allows and was given up. The other
            inputs were converted.

            """,
            run.Literal
        );
    }

    [Theory]
    [InlineData(
        "en",
        """
            GO2001 (warning): a number is missing in the sequence (序号缺失)

            A number is missing in a list: the item may have lost its label, or may be lost
            in the source. Nothing is made up for it; compare with the source.

            """
    )]
    [InlineData(
        "zh",
        """
            GO2001 (warning): 序号缺失

            列表中缺少一个序号：该项可能丢了序号，也可能在来源中已缺失。缺项不会凭空补上，请
            对照原文。

            """
    )]
    public void Explain_speaks_the_language_of_the_run(string language, string output)
    {
        using var run = new CliRun().Run($"explain GO2001 --lang {language}");
        Assert.Equal($"=> 0\n{output}", run.Literal);
    }

    [Theory]
    [InlineData("en")]
    [InlineData("zh")]
    public void Explanations_fit_a_terminal(string language)
    {
        foreach (var rule in RuleCatalog.All)
        {
            using var run = new CliRun().Run($"explain {rule.Code} --lang {language}");
            var lines = run.Output.Split('\n')[2..];
            Assert.All(lines, line => Assert.InRange(CellWidth.Of(line), 0, 80));
            Assert.All(lines, line => Assert.DoesNotMatch("^[，。；：、）”]|[（“]$", line));
            Assert.Equal(
                language == "en"
                    ? rule.Explanation
                    : rule.ChineseExplanation.Replace(" ", "", StringComparison.Ordinal),
                language == "en"
                    ? string.Join(' ', lines).TrimEnd()
                    : string.Concat(lines).Replace(" ", "", StringComparison.Ordinal)
            );
        }
    }

    [Fact]
    public void Explain_names_the_nearest_code()
    {
        using var run = new CliRun().Run("explain GO6049");
        Assert.Equal(
            (2, "govopen: explain: no diagnostic has the code 'GO6049' (the nearest is GO6040)\n"),
            (run.Status, run.Error)
        );
    }

    [Theory]
    [InlineData("schema", "{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\"")]
    [InlineData("schema json", "{\n  \"$schema\": \"https://json-schema.org/draft/2020-12/schema\"")]
    [InlineData("schema csv", "name,name_zh,type,meaning\nnotice_id,")]
    [InlineData("schema datapackage", "{\n  \"name\": \"govopen-tasks\"")]
    public void Schema_prints_a_description(string arguments, string start)
    {
        using var run = new CliRun().Run(arguments);
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.StartsWith(start, run.Output, StringComparison.Ordinal);
    }
}
