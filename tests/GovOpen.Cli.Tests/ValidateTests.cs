using System.Text.Json;

namespace GovOpen.Cli.Tests;

public class ValidateTests
{
    [Fact]
    public void Findings_are_the_data()
    {
        using var run = new CliRun().File("a.txt", "甲\nWARN\nERROR").Run("validate a.txt none.txt -q");
        Assert.Equal(
            """
            => 3
            a.txt:2:1: warning GO1062: 警告
            a.txt:3:1: error GO6041: 错误
            none.txt:1:1: error GO1060: 文件不存在

            """,
            run.Literal
        );
    }

    [Theory]
    [InlineData("甲", "", 0)]
    [InlineData("甲\nWARN", "", 0)]
    [InlineData("甲\nWARN", "--fail-on warning", 1)]
    [InlineData("甲\nERROR", "", 1)]
    [InlineData("PROSE", "", 5)]
    public void The_status_is_that_of_the_contract(string text, string options, int status)
    {
        using var run = new CliRun().File("a.txt", text).Run($"validate a.txt {options}");
        Assert.Equal(status, run.Status);
    }

    [Fact]
    public void Github_shows_findings_beside_the_lines()
    {
        using var run = new CliRun()
            .File("a,b.txt", "甲\nWARN")
            .Run("validate a,b.txt none.txt --diagnostics github -q");
        Assert.Equal(
            """
            ::warning file=a%2Cb.txt,line=2,col=1,title=GO1062::警告
            ::error file=none.txt,title=GO1060::文件不存在

            """,
            run.Output
        );
    }

    [Fact]
    public void JSON_is_an_array_with_paths()
    {
        using var run = new CliRun().File("a.txt", "甲\nWARN").Run("validate a.txt --diagnostics json");
        using var json = JsonDocument.Parse(run.Output);
        var finding = Assert.Single(json.RootElement.EnumerateArray());
        Assert.Equal(
            ["path", "code", "severity", "message", "task", "at"],
            finding.EnumerateObject().Select(member => member.Name)
        );
        Assert.Equal("WARN", finding.GetProperty("at").GetProperty("quote").GetString());
    }

    [Fact]
    public void SARIF_has_what_its_standard_requires()
    {
        using var run = new CliRun().File("通 知.txt", "甲\nWARN");
        run.RunAll(["validate", "通 知.txt", "--diagnostics", "sarif", "-o", "out.sarif"]);
        using var json = JsonDocument.Parse(run.Text("out.sarif"));
        Assert.Equal("2.1.0", json.RootElement.GetProperty("version").GetString());
        var analysis = json.RootElement.GetProperty("runs")[0];
        Assert.Equal("govopen", analysis.GetProperty("tool").GetProperty("driver").GetProperty("name").GetString());
        var result = analysis.GetProperty("results")[0];
        Assert.Equal("GO1062", result.GetProperty("ruleId").GetString());
        Assert.Equal("警告", result.GetProperty("message").GetProperty("text").GetString());
        var place = result.GetProperty("locations")[0].GetProperty("physicalLocation");
        Assert.Equal("%E9%80%9A%20%E7%9F%A5.txt", place.GetProperty("artifactLocation").GetProperty("uri").GetString());
        Assert.Equal(2, place.GetProperty("region").GetProperty("startLine").GetInt32());
    }

    [Theory]
    [InlineData("json")]
    [InlineData("sarif")]
    public void Convert_can_report_in_the_same_forms(string form)
    {
        using var run = new CliRun().File("a.txt", "甲\nERROR").Run($"convert a.txt --diagnostics {form} -q");
        using var json = JsonDocument.Parse(run.Error);
        Assert.Contains("错误", json.RootElement.ToString(), StringComparison.Ordinal);
    }
}
