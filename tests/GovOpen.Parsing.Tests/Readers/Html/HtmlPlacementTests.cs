using System.Text;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Tests.Readers.Html;

public class HtmlPlacementTests
{
    private static readonly string[] Pieces =
    [
        "<p>",
        "<template>",
        "</template>",
        "<nobr>",
        "<object>",
        "<button>",
        "<foreignObject>",
        "<frame>",
        "</p>",
        "<div class=x>",
        "</div>",
        "<table>",
        "<tr>",
        "<td>",
        "<td colspan=2>",
        "</td>",
        "</tr>",
        "</table>",
        "<b>",
        "</b>",
        "<i>",
        "</i>",
        "<br>",
        "<ol><li>",
        "</li>",
        "<pre>",
        "</pre>",
        "\n",
        "\r\n",
        "\r",
        " ",
        "\t",
        "\0",
        "&ldquo;",
        "&rdquo",
        "&#x4e00;",
        "&nbsp;",
        "&",
        "&lt",
        "&notit;",
        "政务公开",
        "要点，",
        "2022年",
        "Word",
        "😀",
        "<!-- x -->",
        "<script>a<b</script>",
        "<",
        "<o:p></o:p>",
        "<a href=x>",
        "</a>",
        "<select><option>",
        "<![CDATA[x]]>",
        "<svg><title>",
        "<textarea>",
        "</textarea>",
        "<h1>",
        "</h1>",
        "<frameset>",
        "<ul style='display:none'>",
        "<font color=red>",
        "</font>",
        "<form>",
        "<th>",
        "<caption>",
        "</body>",
        "</html>",
        "<body>",
        "<math><mi>",
    ];

    [Fact]
    public void Every_character_stands_where_its_run_says()
    {
        var random = new Random(20220606);
        for (var round = 0; round < 3000; round++)
        {
            var html = new StringBuilder();
            var length = random.Next(1, 40);
            for (var i = 0; i < length; i++)
            {
                html.Append(Pieces[random.Next(Pieces.Length)]);
            }

            var document = HtmlPage.Read(html.ToString());
            Assert.False(document.Has("GO1033"), html.ToString());
            AssertPlaced(document, html.ToString());
        }
    }

    [Fact]
    public void No_character_is_told_twice()
    {
        var random = new Random(7);
        for (var round = 0; round < 1000; round++)
        {
            var html = string.Concat(Enumerable.Range(0, 30).Select(_ => Pieces[random.Next(Pieces.Length)]));
            var document = HtmlPage.Read(html);
            var told = new HashSet<int>();
            foreach (var run in document.Texts().SelectMany(VisibleRuns))
            {
                for (var at = run.Source; at < run.Source + run.SourceLength; at++)
                {
                    Assert.True(told.Add(at), $"{at} in {html}");
                }
            }
        }
    }

    [Fact]
    public void Entities_are_atomic()
    {
        var document = HtmlPage.Read("<p>a&ldquo;b&amp;c&nbspd&#8220</p>");
        var text = ((Block.Paragraph)document.Blocks[0]).Text;
        Assert.Equal("a“b&c\u00A0d“", text.Value);
        var runs = text.Runs.ToArray();
        Assert.Contains(runs, run => run is { Length: 1, Source: 4, SourceLength: 7 });
        Assert.Contains(runs, run => run is { Length: 1, SourceLength: 5 });
        Assert.Contains(runs, run => run is { Length: 1, SourceLength: 6 });
    }

    [Fact]
    public void Text_that_moves_before_its_table_keeps_its_place()
    {
        var document = HtmlPage.Read("<table><tr>foo<td>a<td>b<tr><td>c<td>d</table>");
        Assert.Equal(["foo", "0:a | 1:b", "0:c | 1:d"], document.Lines());
        Assert.Equal(11, document.Texts().First().PlaneStart);
    }

    [Fact]
    public void A_byte_order_mark_is_no_part_of_the_plane()
    {
        var document = HtmlPage.Read([0xEF, 0xBB, 0xBF, .. "<p>x"u8]);
        Assert.Equal("<p>x", document.Plane.Text);
        Assert.Equal(3, document.Texts().Single().PlaneStart);
    }

    internal static void AssertPlaced(SourceDocument document, string context)
    {
        foreach (var text in document.Texts())
        {
            foreach (var run in text.Runs)
            {
                if (run.SourceLength == run.Length)
                {
                    var plane = document.Plane.Text.Substring(run.Source, run.Length);
                    var value = text.Value.Substring(run.Start, run.Length);
                    Assert.True(AreSame(plane, value), $"「{plane}」「{value}」 in {context}");
                }
                else if (run.SourceLength > 0)
                {
                    Assert.Equal('&', document.Plane.Text[run.Source]);
                }
            }
        }
    }

    // White space is shown as a blank, whatever the file has.
    private static bool AreSame(string plane, string value) =>
        plane.Zip(value).All(pair => pair.First == pair.Second || char.IsWhiteSpace(pair.First) && pair.Second == ' ');

    private static IEnumerable<SourceRun> VisibleRuns(SourceText text)
    {
        var runs = text.Runs.ToArray();
        return runs.Where(run => run.SourceLength > 0 && HanText.IsVisible(text.Value[run.Start]));
    }
}
