using GovOpen.Parsing.Model;
using GovOpen.Parsing.Tests.Readers.Pdf.Layout;

namespace GovOpen.Parsing.Tests.Readers.Pdf.Tables;

/// <summary>One table laid out at many page heights, so that every row is cut somewhere: its cells stay the same.</summary>
public class PageHeightTests
{
    private const double Size = 10;
    private const double Pitch = 15;
    private const double Top = 80;
    private const double Padding = 4;

    private static readonly double[] Xs = [50, 84, 308, 412, 496];

    private static readonly string[][] Rows =
    [
        ["序号", "工作任务", "责任单位", "完成时限"],
        [
            "1",
            "编制并公布年度重大行政决策事项目录，明确承办单位、决策时间和公众参与方式，实行动态调整。",
            "县政府办公室",
            "6月底前",
        ],
        [
            "2",
            "健全政策解读机制，做到政策文件与解读材料同步起草、同步审签、同步发布；运用图解、视频等形式，让群众看得懂、记得住；政策发布后跟踪舆情，及时回应疑问。解读材料与文件互相链接，便于查找。",
            "县司法局、县财政局、县民政局，各乡镇人民政府",
            "长期坚持",
        ],
        ["3", "公开义务教育招生方案、学区划分、咨询方式和录取结果等信息。", "县教育局", "9月底前"],
        [
            "4",
            "规范办理依申请公开，严格执行登记、审核、办理、答复、归档流程。加强协调会商，切实防范败诉风险。定期分析申请情况，对申请集中的事项主动公开。每半年通报一次办理情况，对超期答复的予以约谈。",
            "县信访局、县司法局等部门",
            "每半年",
        ],
        ["5", "开展业务培训，提升工作人员能力，全年不少于两次。", "县人力资源和社会保障局", "年底前"],
    ];

    [Theory]
    [InlineData(false, false)]
    [InlineData(false, true)]
    [InlineData(true, false)]
    [InlineData(true, true)]
    public void Cells_are_the_same_wherever_the_page_ends(bool repeatsHead, bool closesCutRows)
    {
        var whole = Cells(Pages(60, 60, repeatsHead, closesCutRows));
        Assert.Equal(Rows.Select(row => string.Join(" | ", row)), whole);

        var cuts = new HashSet<int>();
        for (var lines = 4; lines <= 26; lines++)
        {
            for (var first = 2; first <= 6; first++)
            {
                var cells = Cells(Pages(first, lines, repeatsHead, closesCutRows, cuts));

                Assert.True(
                    whole.SequenceEqual(cells),
                    $"{first} and {lines} lines a page\n{string.Join('\n', cells)}"
                );
            }
        }

        Assert.Equal([1, 2, 3, 4, 5], cuts.Order());
    }

    private static List<string> Cells(List<PageComposer> pages)
    {
        var table = Assert.Single(PageComposer.Read([.. pages]).Blocks.OfType<Block.Table>());
        return
        [
            .. table.Grid.Rows.Select(row =>
                string.Join(
                    " | ",
                    row.Cells.Select(cell => cell.Text.Value.Replace("\n", "⏎", StringComparison.Ordinal))
                )
            ),
        ];
    }

    /// <param name="first">Lines that the first page holds.</param>
    /// <param name="others">Lines that the other pages hold.</param>
    /// <param name="repeatsHead">Whether every page prints the head.</param>
    /// <param name="closesCutRows">Whether a line is drawn below what the end of a page cuts.</param>
    /// <param name="cuts">Gets the rows that a page's end cuts.</param>
    private static List<PageComposer> Pages(
        int first,
        int others,
        bool repeatsHead,
        bool closesCutRows,
        HashSet<int>? cuts = null
    )
    {
        var pages = new List<PageComposer>();
        var ys = new List<double>();
        var room = 0;
        for (var row = 0; row < Rows.Length; row++)
        {
            var lines = Rows[row].Select((text, column) => Lines(text, Xs[column + 1] - Xs[column])).ToArray();
            var height = lines.Max(cell => cell.Count);
            for (var from = 0; from < height; )
            {
                if (room == 0)
                {
                    Close(pages, ys, closesCutRows || from == 0);
                    room = pages.Count == 0 ? first : others;
                    StartPage(pages, ys);
                    if (repeatsHead && row > 0)
                    {
                        AddRow(pages[^1], ys, [.. Rows[0].Select(text => new List<string> { text })], 0, 1);
                        room--;
                    }
                }

                var count = Math.Min(room, height - from);
                AddRow(pages[^1], ys, lines, from, count);
                from += count;
                room -= count;
                if (from < height)
                {
                    cuts?.Add(row);
                }
            }
        }

        Close(pages, ys, isRuled: true);
        return pages;
    }

    private static void StartPage(List<PageComposer> pages, List<double> ys)
    {
        pages.Add(new(pages.Count + 1) { Size = Size });
        ys.Clear();
        ys.Add(Top);
    }

    private static void AddRow(PageComposer page, List<double> ys, List<string>[] cells, int from, int count)
    {
        for (var column = 0; column < cells.Length; column++)
        {
            for (var i = from; i < Math.Min(from + count, cells[column].Count); i++)
            {
                page.Text(Xs[column] + Padding, ys[^1] + Pitch * (i - from + 1) - 3, cells[column][i]);
            }
        }

        ys.Add(ys[^1] + (Pitch * count) + Padding);
    }

    private static void Close(List<PageComposer> pages, List<double> ys, bool isRuled)
    {
        if (pages.Count > 0)
        {
            pages[^1].Grid(Xs, [.. ys], isRuled);
        }
    }

    private static List<string> Lines(string text, double width)
    {
        var lines = new List<string>();
        var (line, used) = ("", 0.0);
        foreach (var c in text)
        {
            var advance = c < 0x2000 ? Size / 2 : Size;
            var mayHang = "，。、；".Contains(c, StringComparison.Ordinal);
            if (used + advance > width - (2 * Padding) + 1 && !mayHang)
            {
                lines.Add(line);
                (line, used) = ("", 0);
            }

            (line, used) = (line + c, used + advance);
        }

        lines.Add(line);
        return lines;
    }
}
