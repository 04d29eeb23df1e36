namespace GovOpen.Cli.Tests;

public class OutputTests
{
    [Fact]
    public void A_CSV_file_has_a_byte_order_mark_and_CRLF_unless_told_otherwise()
    {
        using var run = new CliRun().File("a.txt", "甲").Run("convert a.txt -o out.csv");
        Assert.Equal("=> 0\n2>\n1 notices, 1 tasks, 0 warnings, 0 failed\n", run.Literal);
        var bytes = File.ReadAllBytes(run.Path("out.csv"));
        Assert.Equal([0xEF, 0xBB, 0xBF], bytes[..3]);
        Assert.Equal("\r\n"u8.ToArray(), bytes[^2..]);

        run.Run("convert a.txt -o out.csv --csv-bom off --csv-eol lf");
        Assert.StartsWith("notice_id,", run.Text("out.csv"), StringComparison.Ordinal);
        Assert.DoesNotContain("\r", run.Text("out.csv"), StringComparison.Ordinal);

        run.Run("convert a.txt -f csv --csv-bom on --csv-eol crlf");
        Assert.StartsWith("\uFEFF", run.Output, StringComparison.Ordinal);
        Assert.EndsWith("\r\n", run.Output, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("out.json", "{\n")]
    [InlineData("out.jsonl", "{\"schema\"")]
    [InlineData("out.tsv", "notice_id\tsource\t")]
    [InlineData("out.md", "# a.txt\n")]
    [InlineData("out.ics", "BEGIN:VCALENDAR\r\n")]
    [InlineData("out.xlsx", "PK")]
    [InlineData("out.sqlite", "SQLite format 3\0")]
    [InlineData("out.db", "SQLite format 3\0")]
    [InlineData("out", "{\n")]
    public void The_extension_of_the_output_chooses_the_format(string name, string start)
    {
        using var run = new CliRun().File("a.txt", "甲").Run($"convert a.txt -o {name} -q");
        Assert.StartsWith(start, run.Text(name), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_gets_a_file_per_input_under_names_of_their_own()
    {
        using var run = new CliRun()
            .File("x/a.txt", "甲")
            .File("x/b.txt", "乙")
            .File("y/a.html", "丙")
            .Run("convert x y - -o out/ -q", "丁");
        Assert.Equal(0, run.Status);
        Assert.Equal("out/a-2.json out/a.json out/b.json out/stdin.json x/a.txt x/b.txt y/a.html", run.Files);
        Assert.Contains("\"id\": \"x/a.txt\"", run.Text("out/a.json"), StringComparison.Ordinal);
        Assert.Contains("\"id\": \"y/a.html\"", run.Text("out/a-2.json"), StringComparison.Ordinal);
    }

    [Fact]
    public void A_folder_that_exists_needs_no_slash_and_inputs_in_it_are_not_overwritten()
    {
        using var run = new CliRun().File("x/a.md", "甲").Run("convert x -o x -f md -q");
        Assert.Equal("x/a-2.md x/a.md", run.Files);
        Assert.Equal("甲", run.Text("x/a.md"));
    }

    [Theory]
    [InlineData("none/out.csv", "cannot write 'none/out.csv': its folder does not exist")]
    [InlineData("a.txt/", "cannot write 'a.txt/': ")]
    public void What_cannot_be_written_is_status_4(string output, string line)
    {
        using var run = new CliRun().File("a.txt", "甲").Run($"convert a.txt -o {output} -f csv");
        Assert.Equal((4, ""), (run.Status, run.Output));
        Assert.StartsWith($"govopen: {line}", run.Error, StringComparison.Ordinal);
        Assert.Equal(("a.txt", 1), (run.Files, run.Error.Count(c => c == '\n')));
    }

    [Fact]
    public void No_file_appears_where_nothing_was_converted()
    {
        using var run = new CliRun().File("a.txt", "BAD").File("out.csv", "old").Run("convert a.txt -o out.csv");
        Assert.Equal((3, "old"), (run.Status, run.Text("out.csv")));
        Assert.Equal("a.txt out.csv", run.Files);
    }

    [Fact]
    public void A_link_stays_a_link()
    {
        using var run = new CliRun().File("a.txt", "甲").File("real.csv", "old");
        File.CreateSymbolicLink(run.Path("out.csv"), run.Path("real.csv"));
        run.Run("convert a.txt -o out.csv -q");
        Assert.NotNull(new FileInfo(run.Path("out.csv")).LinkTarget);
        Assert.StartsWith("notice_id", run.Text("real.csv"), StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("xlsx")]
    [InlineData("sqlite")]
    public void Workbooks_and_databases_are_whole_or_absent(string format)
    {
        using var run = new CliRun().File("x/a.txt", "甲").File("x/b.txt", "乙").File("bad.txt", "BAD");
        run.Run($"convert bad.txt -f {format} -o out.bin -q");
        Assert.Equal((3, "bad.txt x/a.txt x/b.txt"), (run.Status, run.Files));
        run.Run($"convert x -f {format} -o out/ -q");
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Equal($"bad.txt out/a.{format} out/b.{format} x/a.txt x/b.txt", run.Files);
        Assert.NotEqual(File.ReadAllBytes(run.Path($"out/a.{format}")), File.ReadAllBytes(run.Path($"out/b.{format}")));
        using var cancel = new CancellationTokenSource(TimeSpan.FromMilliseconds(500));
        run.File("x/c.txt", "SLOW").Run($"convert x -f {format} -o out.bin -j 1", cancel: cancel.Token);
        Assert.Equal(130, run.Status);
        Assert.Equal($"bad.txt out/a.{format} out/b.{format} x/a.txt x/b.txt x/c.txt", run.Files);
    }

    [Fact]
    public void A_workbook_may_go_into_a_pipe()
    {
        using var run = new CliRun().File("a.txt", "甲").Run("convert a.txt -f xlsx -q");
        Assert.Equal(0, run.Status);
        Assert.StartsWith("PK", run.Output, StringComparison.Ordinal);
    }

    [Fact]
    public void What_a_cell_cannot_hold_is_said()
    {
        using var run = new CliRun().File("a.txt", new string('长', 32_768)).Run("convert a.txt -o out.xlsx");
        Assert.Equal(0, run.Status);
        Assert.Contains("a.txt:1:1: warning GO5001: ", run.Error, StringComparison.Ordinal);
        Assert.Contains("1 warnings", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void A_data_package_is_a_folder_of_its_own_for_all_inputs()
    {
        using var run = new CliRun()
            .File("x/a.txt", "甲\n=乙")
            .File("x/b.txt", "丙")
            .Run("convert x -f datapackage -o out -q");
        Assert.Equal((0, ""), (run.Status, run.Error));
        Assert.Equal("out/datapackage.json out/measures.csv out/tasks.csv out/units.csv x/a.txt x/b.txt", run.Files);
        Assert.Equal(run.Run("schema datapackage").Output, run.Text("out/datapackage.json"));
        Assert.StartsWith("notice_id,source,", run.Text("out/tasks.csv"), StringComparison.Ordinal);
        Assert.Equal(4, run.Text("out/tasks.csv").Split("\r\n", StringSplitOptions.RemoveEmptyEntries).Length);
    }

    [Theory]
    [InlineData("convert a.txt -f datapackage -o out", "BAD", 3)]
    [InlineData("convert tasks.csv -f datapackage -o .", "甲", 2)]
    public void A_data_package_that_cannot_be_made_leaves_nothing(string arguments, string text, int status)
    {
        using var run = new CliRun().File("a.txt", text).File("tasks.csv", text).Run(arguments);
        Assert.Equal((status, "a.txt tasks.csv"), (run.Status, run.Files));
        Assert.Equal(text, run.Text("tasks.csv"));
    }
}
