using System.Text;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Readers;

namespace GovOpen.Parsing.Tests.Readers.PlainText;

/// <summary>Whatever the bytes: nothing is thrown, no visible character is lost or counted twice.</summary>
public class ReadingPropertyTests
{
    private const int Rounds = 400;

    // Everything that some recognizer looks for.
    private static readonly string[] Pieces =
    [
        "\n",
        "\n\n",
        "\r\n",
        "\t",
        "\t\t",
        " ",
        "  ",
        "　",
        "|",
        " | ",
        "\\|",
        "|---|",
        "｜",
        "序号",
        "工作任务",
        "责任单位",
        "完成时限",
        "1",
        "2",
        "3",
        "1.",
        "（二）",
        "一、",
        "#",
        "# ",
        "---",
        "===",
        "**",
        "*",
        "_",
        "~~",
        "`",
        "```",
        "<p>",
        "</p>",
        "<br>",
        "<table>",
        "<tr>",
        "<td colspan=2>",
        "<td rowspan=\"3\">",
        "</td>",
        "</tr>",
        "</table>",
        "<",
        ">",
        "> ",
        "- ",
        "&nbsp;",
        "&lt;",
        "&#12288;",
        "&",
        "[",
        "](a/b)",
        "![",
        "\\",
        "\0",
        "\f",
        "\v",
        "\u200B",
        "😀",
        "┌─┬─┐",
        "│",
        "├─┼─┤",
        "└─┴─┘",
        "+--+--+",
        "+",
        "县财政局",
        "各部门，各乡镇。",
        "- 3 -",
        "附件",
        "注：",
        "<!--",
        "-->",
        "：\t",
    ]; // csharpier-ignore

    [Fact]
    public void Any_mixture_of_marks_is_read_whole()
    {
        var random = new Random(20240601);
        for (var round = 0; round < Rounds * 5; round++)
        {
            var text = new StringBuilder();
            for (var i = random.Next(60); i >= 0; i--)
            {
                text.Append(Pieces[random.Next(Pieces.Length)]);
            }

            AssertWhole(Encoding.UTF8.GetBytes(text.ToString()), round);
        }
    }

    [Fact]
    public void Mutated_notices_are_read_whole()
    {
        var random = new Random(20240602);
        var sources = Directory
            .GetFiles(TextReading.Folder("seeds"))
            .Concat(Directory.GetFiles(TextReading.Folder("samples"), "*", SearchOption.AllDirectories))
            .Order(StringComparer.Ordinal)
            .Select(path => Encoding.UTF8.GetString(File.ReadAllBytes(path)))
            .ToList();
        for (var round = 0; round < Rounds; round++)
        {
            var text = new StringBuilder(sources[random.Next(sources.Count)]);
            for (var i = random.Next(40); i >= 0; i--)
            {
                var at = random.Next(text.Length);
                text.Remove(at, Math.Min(random.Next(3), text.Length - at));
                text.Insert(at, Pieces[random.Next(Pieces.Length)]);
            }

            AssertWhole(Encoding.UTF8.GetBytes(text.ToString()), round);
        }
    }

    [Fact]
    public void Random_bytes_are_read_whole()
    {
        var random = new Random(20240603);
        for (var round = 0; round < Rounds; round++)
        {
            var bytes = new byte[random.Next(400)];
            random.NextBytes(bytes);
            AssertWhole(bytes, round);
        }
    }

    private static void AssertWhole(byte[] bytes, int round)
    {
        foreach (var options in new[] { ReaderOptions.Default, Tight })
        {
            foreach (var format in new[] { DocumentFormat.Text, DocumentFormat.Markdown })
            {
                var document = TextReading.Bytes(bytes, format, options);
                Assert.True(
                    TextReading.FirstUncounted(document) is null,
                    $"round {round}, {format}: {TextReading.FirstUncounted(document)}\n{document.Plane.Text}"
                );
            }
        }
    }

    private static ReaderOptions Tight { get; } =
        new()
        {
            MaxLineLength = 40,
            MaxTableColumns = 3,
            MaxTableCells = 12,
        };
}
