using System.Text.Json;

namespace GovOpen.Cli.Tests;

public class FindingLanguageTests
{
    [Theory]
    [InlineData("--lang en", "no file matches: ")]
    [InlineData("--lang zh", "")]
    [InlineData("", "")]
    public void Text_has_the_English_title_before_the_message_where_English_was_asked_for(string flag, string title)
    {
        using var run = new CliRun().File("a.txt", "甲\nWARN").Run($"validate a.txt -q {flag}");
        Assert.Equal($"a.txt:2:1: warning GO1062: {title}警告\n", run.Output);
    }

    [Fact]
    public void A_locale_asks_for_a_language_too()
    {
        using var run = new CliRun().File("a.txt", "甲\nWARN").Variable("LANG", "en_GB.UTF-8").Run("convert a.txt");
        Assert.StartsWith("a.txt:2:1: warning GO1062: no file matches: 警告\n", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void What_cannot_be_read_is_said_in_English_too()
    {
        using var run = new CliRun().Run("convert none.txt -q --lang en");
        Assert.Equal("none.txt:1:1: error GO1060: the input cannot be opened: 文件不存在\n", run.Error);
    }

    [Fact]
    public void Inspect_shows_findings_in_English()
    {
        using var run = new CliRun().File("a.txt", "甲\nWARN").Run("inspect a.txt --lang en");
        Assert.Contains("\na.txt:2:1: warning GO1062: no file matches: 警告\n", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Github_is_English_in_annotations_and_in_the_lines_beside_them()
    {
        using var run = new CliRun()
            .File("a.txt", "WARN\n" + string.Join('\n', Enumerable.Repeat("ERROR", 10)))
            .Run("validate a.txt --diagnostics github -q --lang en");
        var lines = run.Output.Split('\n');
        Assert.Equal("a.txt:1:1: warning GO1062: no file matches: 警告", lines[0]);
        Assert.Equal("::error file=a.txt,line=2,col=1,title=GO6041::reading took too long: 错误", lines[1]);
    }

    [Fact]
    public void JUnit_is_English_in_all_its_elements()
    {
        using var run = new CliRun().File("a.txt", "甲\nWARN\nERROR");
        run.Run("validate a.txt none.txt --diagnostics junit -q --lang en");
        Assert.Contains("<system-out>no file matches: 警告</system-out>", run.Output, StringComparison.Ordinal);
        Assert.Contains(
            "message=\"reading took too long: 错误\">a.txt:3:1: reading took too long: 错误</failure>",
            run.Output,
            StringComparison.Ordinal
        );
        Assert.Contains(
            "message=\"the input cannot be opened: 文件不存在\">none.txt:1:1: the input cannot be opened: 文件不存在</error>",
            run.Output,
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("--lang en", "no file matches: 警告", "no file matches", "The pattern matches")]
    [InlineData("--lang zh", "警告", "没有匹配的文件", "没有文件与通配式相符")]
    [InlineData("", "警告", "没有匹配的文件", "The pattern matches")]
    public void Sarif_speaks_in_messages_and_in_its_rules(string flag, string message, string title, string explanation)
    {
        using var run = new CliRun().File("a.txt", "甲\nWARN").Run($"validate a.txt --diagnostics sarif -q {flag}");
        using var json = JsonDocument.Parse(run.Output);
        var analysis = json.RootElement.GetProperty("runs")[0];
        var rules = analysis.GetProperty("tool").GetProperty("driver").GetProperty("rules");
        var rule = rules.EnumerateArray().Single(each => each.GetProperty("id").GetString() == "GO1062");
        Assert.Equal(message, Text(analysis.GetProperty("results")[0], "message"));
        Assert.Equal(title, Text(rule, "shortDescription"));
        Assert.StartsWith(explanation, Text(rule, "fullDescription"), StringComparison.Ordinal);
    }

    [Fact]
    public void What_tells_a_finding_between_runs_has_no_language()
    {
        using var run = new CliRun().File("a.txt", "甲\nWARN");
        Assert.Equal(Fingerprint(run, "--lang zh"), Fingerprint(run, "--lang en"));
        var chinese = run.Run("validate a.txt --diagnostics json -q --lang zh").Output;
        Assert.Equal(chinese, run.Run("validate a.txt --diagnostics json -q --lang en").Output);

        run.File("known.json", chinese);
        Assert.Equal("", run.Run("validate a.txt --baseline known.json -q --lang en").Output);
    }

    private static string? Fingerprint(CliRun run, string flag)
    {
        using var json = JsonDocument.Parse(run.Run($"validate a.txt --diagnostics sarif -q {flag}").Output);
        var result = json.RootElement.GetProperty("runs")[0].GetProperty("results")[0];
        return result.GetProperty("partialFingerprints").GetProperty("govopen/v1").GetString();
    }

    private static string? Text(JsonElement element, string name) =>
        element.GetProperty(name).GetProperty("text").GetString();
}
