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
    public void Github_is_given_ten_annotations_and_the_rest_as_lines()
    {
        using var run = new CliRun()
            .File("a.txt", string.Join('\n', Enumerable.Repeat("WARN", 14)))
            .File("b.txt", "ERROR\nERROR")
            .Run("validate a.txt b.txt --diagnostics github -q");
        var lines = run.Output.Split('\n', StringSplitOptions.RemoveEmptyEntries);
        Assert.Equal(8, lines.Count(line => line.StartsWith("::warning ", StringComparison.Ordinal)));
        Assert.Equal(2, lines.Count(line => line.StartsWith("::error ", StringComparison.Ordinal)));
        Assert.Equal(6, lines.Count(line => line.StartsWith("a.txt:", StringComparison.Ordinal)));
        Assert.Equal("6 more findings stand in the log above: 10 annotations are shown a step", lines[^1]);
    }

    [Fact]
    public void JUnit_counts_what_fails_the_run()
    {
        using var run = new CliRun().File("a.txt", "甲\nWARN\nERROR").File("b<>.txt", "乙");
        run.RunAll(["validate", "a.txt", "b<>.txt", "none.txt", "--diagnostics", "junit", "-q"]);
        Assert.Equal(
            """
            <?xml version="1.0" encoding="utf-8"?>
            <testsuites tests="3" failures="1" errors="1">
              <testsuite name="govopen" tests="3" failures="1" errors="1">
                <testcase classname="a.txt" name="GO1062 a.txt:2:1">
                  <system-out>警告</system-out>
                </testcase>
                <testcase classname="a.txt" name="GO6041 a.txt:3:1">
                  <failure type="GO6041" message="错误">a.txt:3:1: 错误</failure>
                </testcase>
                <testcase classname="none.txt" name="GO1060 none.txt:1:1">
                  <error type="GO1060" message="文件不存在">none.txt:1:1: 文件不存在</error>
                </testcase>
              </testsuite>
            </testsuites>

            """,
            run.Output
        );
    }

    [Fact]
    public void JUnit_without_findings_has_one_case_that_passed()
    {
        using var run = new CliRun().File("a.txt", "甲").Run("validate a.txt --diagnostics junit -q");
        Assert.Equal(0, run.Status);
        Assert.Contains("<testcase classname=\"govopen\" name=\"validate\" />", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void Only_findings_that_the_baseline_lacks_fail()
    {
        using var run = new CliRun().File("a.txt", "甲\nERROR\nWARN");
        Assert.Equal(1, run.Run("validate a.txt --diagnostics json -o known.json -q").Status);
        // The known ones have moved down, one of them is there twice now.
        run.File("a.txt", "甲\n乙\nERROR\nWARN");
        Assert.Equal((0, ""), (run.Run("validate a.txt --baseline known.json").Status, run.Output));
        Assert.Equal(
            "1 notices, 2 tasks, 0 warnings, 0 failed\n2 known findings left out, 0 of the baseline gone\n",
            run.Error
        );
        run.File("a.txt", "甲\nERROR\nERROR");
        Assert.Equal(
            """
            => 1
            a.txt:3:1: error GO6041: 错误
            2>
            1 notices, 1 tasks, 0 warnings, 0 failed
            1 known findings left out, 1 of the baseline gone

            """,
            run.Run("validate a.txt --baseline known.json").Literal
        );
    }

    [Theory]
    [InlineData("none.json", "cannot be read")]
    [InlineData("a.txt", "is no report of --diagnostics json")]
    [InlineData("b.json", "is no report of --diagnostics json")]
    public void A_baseline_that_is_none_is_refused(string name, string why)
    {
        using var run = new CliRun()
            .File("a.txt", "甲")
            .File("b.json", "[{}]")
            .Run($"validate a.txt --baseline {name}");
        Assert.Equal($"=> 2\n2>\ngovopen: --baseline: '{name}' {why}\n", run.Literal);
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
