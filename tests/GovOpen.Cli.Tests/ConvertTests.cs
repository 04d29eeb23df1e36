using System.Text.Json;

namespace GovOpen.Cli.Tests;

public class ConvertTests
{
    [Fact]
    public void One_input_is_a_JSON_object_and_several_are_lines()
    {
        using var run = new CliRun().File("a.txt", "甲").File("b.txt", "乙").Run("convert a.txt");
        Assert.Equal((0, "1 notices, 1 tasks, 0 warnings, 0 failed\n"), (run.Status, run.Error));
        Assert.StartsWith(
            "{\n  \"schema\": \"govopen.notice/1\",\n  \"id\": \"a.txt\"",
            run.Output,
            StringComparison.Ordinal
        );

        run.Run("convert b.txt a.txt");
        Assert.Equal(["b.txt", "a.txt"], Ids(run.Output.TrimEnd('\n').Split('\n')));
    }

    [Fact]
    public void JSON_of_several_inputs_is_one_array()
    {
        using var run = new CliRun().File("a.txt", "甲").File("b.txt", "乙").Run("convert -f json a.txt b.txt");
        using var json = JsonDocument.Parse(run.Output);
        Assert.Equal(2, json.RootElement.GetArrayLength());
    }

    [Fact]
    public void CSV_of_several_inputs_is_one_table_with_one_header()
    {
        using var run = new CliRun().File("n/a.txt", "甲\n乙").File("n/b.txt", "丙").Run("convert n -f csv");
        Assert.Equal(
            "notice_id,source,doc_number,notice_title,issuer,issued_on,part,part_kind,part_title,section_1,section_2,section_3,task_id,number,marker,title,text,measures,lead_units,responsible_units,cooperating_units,deadline,deadline_kind,deadline_date,remarks,inherited,page,line,confidence,diagnostics\n"
                + "n/a.txt,n/a.txt,,,,,main,main,,,,,t1,,,,甲,,,,,,,,,,,,1,\n"
                + "n/a.txt,n/a.txt,,,,,main,main,,,,,t2,,,,乙,,,,,,,,,,,,1,\n"
                + "n/b.txt,n/b.txt,,,,,main,main,,,,,t1,,,,丙,,,,,,,,,,,,1,\n",
            run.Output
        );
        Assert.Equal("2 notices, 3 tasks, 0 warnings, 0 failed\n", run.Error);
    }

    [Fact]
    public void Standard_input_is_named_by_a_dash_or_by_nothing()
    {
        using var run = new CliRun();
        Assert.Equal(["-"], Ids([run.Run("convert - -f jsonl", "甲").Output]));
        Assert.Equal(["-"], Ids([run.Run("convert -f jsonl", "甲").Output]));
    }

    [Fact]
    public void An_input_that_cannot_be_read_fails_alone()
    {
        using var run = new CliRun()
            .File("a.txt", "甲")
            .File("b.txt", "BAD")
            .Run("convert -f jsonl a.txt none.txt b.txt");
        Assert.Equal(3, run.Status);
        Assert.Equal(["a.txt"], Ids(run.Output.TrimEnd('\n').Split('\n')));
        Assert.Equal(
            """
            none.txt:1:1: error GO1060: 文件不存在
            b.txt:1:1: error GO1060: 坏
            1 notices, 1 tasks, 0 warnings, 2 failed

            """,
            run.Error
        );
    }

    [Theory]
    [InlineData("convert none/*.txt", "govopen: no input matched: none/*.txt\n")]
    [InlineData("convert empty", "govopen: no input matched: empty\n")]
    [InlineData("convert p.txt -q", "")]
    public void Nothing_to_convert_is_status_5(string arguments, string error)
    {
        using var run = new CliRun().File("p.txt", "PROSE").File("empty/a.doc", "").Run(arguments);
        Assert.Equal((5, error), (run.Status, run.Error));
    }

    [Theory]
    [InlineData("", 0)]
    [InlineData("--fail-on warning", 1)]
    [InlineData("--fail-on info", 1)]
    [InlineData("--fail-on never", 0)]
    public void Findings_fail_a_run_from_a_severity_on(string option, int status)
    {
        using var run = new CliRun().File("a.txt", "甲\nWARN").Run($"convert a.txt {option}");
        Assert.Equal(status, run.Status);
        Assert.Equal("a.txt:2:1: warning GO1062: 警告\n1 notices, 1 tasks, 1 warnings, 0 failed\n", run.Error);
        Assert.NotEmpty(run.Output);
    }

    [Fact]
    public void Errors_fail_a_run_by_default_and_quiet_leaves_only_them()
    {
        using var run = new CliRun().File("a.txt", "甲\nWARN\nERROR").Run("convert a.txt --quiet");
        Assert.Equal((1, "a.txt:3:1: error GO6041: 错误\n"), (run.Status, run.Error));
    }

    [Fact]
    public void A_bug_costs_its_own_input_alone()
    {
        using var run = new CliRun().File("a.txt", "BUG").File("b.txt", "乙").Run("convert a.txt b.txt -j 1");
        Assert.Equal(101, run.Status);
        Assert.Equal(["b.txt"], Ids(run.Output.TrimEnd('\n').Split('\n')));
        Assert.Equal(
            "govopen: this is a bug while reading 'a.txt', please report it with the input (--verbose shows more): InvalidOperationException: broken\n"
                + "1 notices, 1 tasks, 0 warnings, 1 failed\n",
            run.Error
        );

        run.Run("convert a.txt b.txt --verbose");
        Assert.Contains("   at GovOpen.Cli.Tests.LineReader.Read(", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_input_that_takes_too_long_is_given_up()
    {
        using var run = new CliRun().File("a.txt", "SLOW").File("b.txt", "乙").Run("convert a.txt b.txt --timeout 1");
        Assert.Equal(3, run.Status);
        Assert.Equal(
            "a.txt:1:1: error GO6041: 读取超过 1 秒，已放弃\n1 notices, 1 tasks, 0 warnings, 1 failed\n",
            run.Error
        );
    }

    [Fact]
    public void An_interrupted_run_leaves_nothing_behind()
    {
        using var stop = new CancellationTokenSource(TimeSpan.FromMilliseconds(200));
        using var run = new CliRun().File("a.txt", "甲").File("b.txt", "SLOW").File("out.csv", "old");
        run.Run("convert a.txt b.txt -o out.csv", cancel: stop.Token);
        Assert.Equal("=> 130\n", run.Literal);
        Assert.Equal(("a.txt b.txt out.csv", "old"), (run.Files, run.Text("out.csv")));
    }

    [Fact]
    public void A_larger_input_than_allowed_is_not_read()
    {
        using var run = new CliRun().File("a.txt", "12345").Run("convert a.txt - --max-bytes 4", "12345");
        Assert.Equal(3, run.Status);
        Assert.Equal(
            """
            a.txt:1:1: error GO6040: 输入超过 4 字节（--max-bytes）
            -:1:1: error GO6040: 输入超过 4 字节（--max-bytes）
            0 notices, 0 tasks, 0 warnings, 2 failed

            """,
            run.Error
        );
    }

    [Fact]
    public void A_format_to_come_is_named()
    {
        using var run = new CliRun().File("a.rtf", "{\\rtf1").Run("convert a.rtf");
        Assert.Equal((3, "a.rtf:1:1: error GO1063: RTF 格式尚不支持\n"), (run.Status, run.Error.Split("0 notices")[0]));
    }

    [Fact]
    public void The_number_of_jobs_changes_no_byte()
    {
        using var run = new CliRun();
        for (var i = 0; i < 40; i++)
        {
            run.File($"n/{i:00}.txt", i % 7 == 0 ? "BAD" : $"任务{i}\nWARN");
        }

        var one = run.Run("convert n -f csv -j 1").Literal;
        Assert.Equal(one, run.Run("convert n -f csv -j 8").Literal);
    }

    private static IEnumerable<string> Ids(IEnumerable<string> lines) =>
        lines.Select(line => JsonDocument.Parse(line).RootElement.GetProperty("id").GetString()!);
}
