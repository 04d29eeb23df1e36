using System.Text.Json;

namespace GovOpen.Cli.Tests;

public class ConfigurationTests
{
    private const string Folder = "work/";

    [Fact]
    public void Flags_outweigh_variables_and_variables_the_file()
    {
        using var run = new CliRun()
            .File("a.txt", "甲")
            .File("govopen.json", """{ "format": "csv", "headers": "zh" }""");
        Assert.StartsWith("通知编号,", run.Run("convert a.txt").Output, StringComparison.Ordinal);
        run.Variable("GOVOPEN_FORMAT", "tsv");
        Assert.StartsWith("通知编号\t", run.Run("convert a.txt").Output, StringComparison.Ordinal);
        Assert.StartsWith("{", run.Run("convert a.txt -f json").Output, StringComparison.Ordinal);
    }

    [Fact]
    public void The_file_is_searched_from_the_working_folder_up()
    {
        using var run = new CliRun()
            .File("govopen.json", """{ "format": "csv" }""")
            .File(Folder + "deep/a.txt", "甲")
            .In(Folder + "deep");
        Assert.StartsWith("notice_id,", run.Run("convert a.txt").Output, StringComparison.Ordinal);
        run.File(Folder + "govopen.json", """{ "format": "tsv" }""");
        Assert.StartsWith("notice_id\t", run.Run("convert a.txt").Output, StringComparison.Ordinal);
        Assert.StartsWith("{", run.Run("convert a.txt --config none").Output, StringComparison.Ordinal);
        Assert.StartsWith(
            "notice_id,",
            run.Run("convert a.txt --config ../../govopen.json").Output,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("""{ "fromat": "csv" }""", "govopen.json: unknown key 'fromat' (did you mean 'format'?)")]
    [InlineData("""{ "output": "x.csv" }""", "govopen.json: unknown key 'output'")]
    [InlineData("""{ "password": "x" }""", "govopen.json: unknown key 'password'")]
    [InlineData(
        """{ "format": "cvs" }""",
        "govopen.json: format: 'cvs' is none of json, jsonl, csv, tsv, xlsx, md, ics, sqlite, datapackage"
    )]
    [InlineData("""{ "format": 3 }""", "govopen.json: format: not a string")]
    [InlineData("""{ "jobs": "3" }""", "govopen.json: jobs: not a number")]
    [InlineData("""{ "jobs": 0 }""", "govopen.json: jobs: '0' is no whole number from 1 to 1024")]
    [InlineData("""{ "jobs": 1.5 }""", "govopen.json: jobs: '1.5' is no whole number from 1 to 1024")]
    [InlineData("""{ "quiet": "yes" }""", "govopen.json: quiet: neither true nor false")]
    [InlineData("{\n \"quiet\": }", "govopen.json: no valid JSON in line 2")]
    [InlineData("""{ "jobs": 1, "jobs": 2 }""", "govopen.json: no valid JSON in line 1")]
    [InlineData("[]", "govopen.json: not a JSON object")]
    public void A_wrong_file_is_one_line_and_writes_nothing(string file, string line)
    {
        using var run = new CliRun().File("a.txt", "甲").File("govopen.json", file).Run("convert a.txt -o b.csv");
        Assert.Equal($"=> 2\n2>\ngovopen: {line}\n", run.Literal);
        Assert.Equal("a.txt govopen.json", run.Files);
    }

    [Theory]
    [InlineData("GOVOPEN_JOBS", "0", "GOVOPEN_JOBS: '0' is no whole number from 1 to 1024")]
    [InlineData("GOVOPEN_QUIET", "maybe", "GOVOPEN_QUIET: 'maybe' is none of true, false")]
    [InlineData("GOVOPEN_LANG", "fr", "GOVOPEN_LANG: 'fr' is none of en, zh")]
    [InlineData("GOVOPEN_FAIL_ON", "often", "GOVOPEN_FAIL_ON: 'often' is none of error, warning, info, never")]
    public void A_wrong_variable_is_named(string name, string value, string line)
    {
        using var run = new CliRun().File("a.txt", "甲").Variable(name, value).Run("convert a.txt -f csv");
        Assert.Equal($"=> 2\n2>\ngovopen: {line}\n", run.Literal);
    }

    [Fact]
    public void Settings_of_other_commands_do_no_harm()
    {
        using var run = new CliRun().File("a.txt", "甲").File("govopen.json", """{ "format": "csv", "lang": "zh" }""");
        Assert.Equal((0, ""), (run.Run("validate a.txt").Status, run.Output));
        Assert.Equal("1 份通知，1 项任务，0 条警告，0 个失败\n", run.Error);
    }

    [Fact]
    public void Variables_that_no_option_has_are_not_ours()
    {
        using var run = new CliRun().File("a.txt", "甲").Variable("GOVOPEN_HOME", "x").Run("convert a.txt -f csv -q");
        Assert.Equal((0, ""), (run.Status, run.Error));
    }

    [Fact]
    public void Print_config_says_what_holds_and_who_said_it()
    {
        using var run = new CliRun()
            .File("govopen.json", """{ "format": "csv", "quiet": true, /* why */ "jobs": 3, }""")
            .Variable("GOVOPEN_JOBS", "2")
            .Variable("GOVOPEN_PASSWORD", "geheim");
        run.Run("convert --print-config --grain unit");
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.DoesNotContain("geheim", run.Output, StringComparison.Ordinal);
        using var json = JsonDocument.Parse(run.Output);
        var settings = json.RootElement.GetProperty("settings");
        Assert.Equal("govopen.json", json.RootElement.GetProperty("file").GetString());
        Assert.Equal(
            "csv|govopen.json: format, True|govopen.json: quiet, 2|GOVOPEN_JOBS, unit|--grain, error|default",
            string.Join(
                ", ",
                new[] { "format", "quiet", "jobs", "grain", "failOn" }.Select(key =>
                    $"{settings.GetProperty(key).GetProperty("value")}|{settings.GetProperty(key).GetProperty("from")}"
                )
            )
        );
    }

    [Fact]
    public void The_schema_knows_every_key_that_a_file_may_have()
    {
        using var run = new CliRun().Run("schema config");
        using var schema = JsonDocument.Parse(run.Output);
        var properties = schema.RootElement.GetProperty("properties");
        Assert.False(properties.TryGetProperty("output", out _));
        Assert.Equal("integer", properties.GetProperty("maxBytes").GetProperty("type").GetString());
        Assert.Equal("boolean", properties.GetProperty("quiet").GetProperty("type").GetString());
        Assert.Equal(
            ["error", "warning", "info", "never"],
            properties.GetProperty("failOn").GetProperty("enum").EnumerateArray().Select(word => word.GetString())
        );
        Assert.All(
            properties.EnumerateObject().Where(property => property.Name != "$schema"),
            property => Assert.NotEmpty(property.Value.GetProperty("description").GetString()!)
        );
    }

    [Fact]
    public void Behind_two_dashes_nothing_is_added()
    {
        using var run = new CliRun().File("-x.txt", "甲").File("govopen.json", """{ "format": "csv" }""");
        Assert.StartsWith("notice_id,", run.Run("convert -q -- -x.txt").Output, StringComparison.Ordinal);
    }
}
