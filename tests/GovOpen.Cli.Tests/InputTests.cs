using System.IO.Compression;
using System.Text;

namespace GovOpen.Cli.Tests;

public class InputTests
{
    [Theory]
    [InlineData("n", "n/a.txt n/b.MD n/s/c.html")]
    [InlineData("n/", "n/a.txt n/b.MD n/s/c.html")]
    [InlineData("./n", "./n/a.txt ./n/b.MD ./n/s/c.html")]
    [InlineData("n/*", "n/a.txt n/b.MD n/d.doc")]
    [InlineData("n/?.txt", "n/a.txt")]
    [InlineData("n/**", "n/a.txt n/b.MD n/d.doc n/s/c.html")]
    [InlineData("**/c.*", "n/s/c.html")]
    [InlineData("*/s/*.html n/s", "n/s/c.html")]
    [InlineData("n/d.doc n n/d.doc", "n/d.doc n/a.txt n/b.MD n/s/c.html")]
    public void Folders_and_patterns_are_expanded_in_order_and_each_file_is_read_once(string inputs, string names)
    {
        using var run = new CliRun()
            .File("n/b.MD", "乙")
            .File("n/a.txt", "甲")
            .File("n/s/c.html", "丙")
            .File("n/d.doc", "丁")
            .File("n/.hidden.txt", "戊")
            .File("n/.git/e.txt", "己");
        Assert.Equal(names, Sources(run.Run($"convert {inputs} -f csv")));
    }

    [Fact]
    public void A_file_that_is_named_is_taken_before_a_pattern()
    {
        using var run = new CliRun().File("a?.txt", "甲").File("ab.txt", "乙");
        Assert.Equal("a?.txt", Sources(run.Run("convert a?.txt -f csv")));
    }

    [Fact]
    public void A_pattern_without_matches_beside_inputs_is_a_warning()
    {
        using var run = new CliRun().File("a.txt", "甲").Run("convert a.txt *.htm -f csv");
        Assert.Equal(
            "*.htm:1:1: warning GO1062: 没有匹配的文件\n1 notices, 1 tasks, 1 warnings, 0 failed\n",
            run.Error
        );
    }

    [Fact]
    public void Entries_of_an_archive_are_inputs()
    {
        using var run = new CliRun().File(
            "z.zip",
            Zip(Encoding.UTF8, ("二.txt", "乙"), ("一/a.md", "甲"), ("x.doc", "丙"))
        );
        Assert.Equal("z.zip/一/a.md z.zip/二.txt", Sources(run.Run("convert z.zip -f csv")));
    }

    [Fact]
    public void Entry_names_in_GBK_are_read()
    {
        var gbk = CodePagesEncodingProvider.Instance.GetEncoding("GB18030")!;
        using var run = new CliRun().File("z.zip", Zip(gbk, ("通知.txt", "甲")));
        Assert.Equal("z.zip/通知.txt", Sources(run.Run("convert z.zip -f csv")));
    }

    [Fact]
    public void An_archive_is_not_written_over()
    {
        using var run = new CliRun().File("z.zip", Zip(Encoding.UTF8, ("a.txt", "甲"))).Run("convert z.zip -o z.zip");
        Assert.Equal("=> 2\n2>\ngovopen: --output: 'z.zip' is an input\n", run.Literal);
        Assert.Equal("z.zip/a.txt", Sources(run.Run("convert z.zip -f csv")));
    }

    [Theory]
    [InlineData("convert")]
    [InlineData("validate")]
    [InlineData("report")]
    public void The_list_that_names_the_inputs_is_not_written_over(string command)
    {
        using var run = new CliRun()
            .File("a.txt", "甲")
            .File("list.txt", "a.txt")
            .Run($"{command} --files-from list.txt -o ./list.txt");
        Assert.Equal("=> 2\n2>\ngovopen: --output: './list.txt' is an input\n", run.Literal);
        Assert.Equal("a.txt", Sources(run.Run("convert --files-from list.txt -f csv")));
    }

    [Theory]
    [InlineData("", "govopen.json")]
    [InlineData("--config own.json", "own.json")]
    public void The_settings_are_not_written_over(string option, string name)
    {
        using var run = new CliRun().File("a.txt", "甲").File(name, "{}").Run($"convert a.txt {option} -o {name}");
        Assert.Equal($"=> 2\n2>\ngovopen: --output: '{name}' is an input\n", run.Literal);
    }

    [Theory]
    [InlineData("../a.txt", "GO6043")]
    [InlineData("/a.txt", "GO6043")]
    [InlineData("..\\a.txt", "GO6043")]
    [InlineData("c:/a.txt", "GO6043")]
    public void Entry_names_that_lead_out_of_the_archive_are_refused(string name, string code)
    {
        using var run = new CliRun()
            .File("z.zip", Zip(Encoding.UTF8, (name, "甲")))
            .Run("convert z.zip -o out/ -f csv");
        Assert.Equal((3, "z.zip"), (run.Status, run.Files));
        Assert.Contains($": error {code}: ", run.Error, StringComparison.Ordinal);
    }

    [Fact]
    public void An_entry_that_unpacks_to_absurd_size_is_refused_and_the_others_are_read()
    {
        var zip = Zip(Encoding.UTF8, ("bomb.txt", new string('0', 4_000_000)), ("ok.txt", "甲"));
        using var run = new CliRun().File("z.zip", zip);
        Assert.Equal("z.zip/ok.txt", Sources(run.Run("convert z.zip -f csv")));
        Assert.Equal(3, run.Status);
        Assert.StartsWith("z.zip/bomb.txt:1:1: error GO6042: ", run.Error, StringComparison.Ordinal);
    }

    [Theory]
    [InlineData("not a zip")]
    [InlineData("")]
    public void A_damaged_archive_is_refused(string content)
    {
        using var run = new CliRun().File("z.zip", content).Run("convert z.zip");
        Assert.Equal(
            (3, "z.zip:1:1: error GO1061: 压缩包损坏或不支持\n"),
            (run.Status, run.Error.Split("0 notices")[0])
        );
    }

    [Fact]
    public void Control_characters_in_a_name_do_not_reach_the_terminal()
    {
        using var run = new CliRun().RunAll(["convert", "a\u001B[31m\nb"]);
        Assert.Equal("a [31m b:1:1: error GO1060: 文件不存在\n", run.Error.Split("0 notices")[0]);
    }

    private static string Sources(CliRun run) =>
        string.Join(' ', run.Output.TrimEnd('\n').Split('\n').Skip(1).Select(line => line.Split(',')[1]));

    private static byte[] Zip(Encoding names, params (string Name, string Text)[] entries)
    {
        using var stream = new MemoryStream();
        using (var zip = new ZipArchive(stream, ZipArchiveMode.Create, leaveOpen: true, names))
        {
            foreach (var (name, text) in entries)
            {
                using var writer = new StreamWriter(zip.CreateEntry(name).Open());
                writer.Write(text);
            }
        }

        return stream.ToArray();
    }
}
