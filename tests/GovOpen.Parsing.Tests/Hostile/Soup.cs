using System.Text;

namespace GovOpen.Parsing.Tests.Hostile;

/// <summary>
/// Puts inputs together at random from the words, labels and table forms of notices: as no notice is, but nothing in them
/// may be lost. The same seed gives the same input.
/// </summary>
internal sealed class Soup(int seed)
{
    private static readonly string[] Heads =
    [
        "序号",
        "工作任务",
        "责任单位",
        "牵头单位",
        "完成时限",
        "类别",
        "重点任务",
        "主要内容",
        "配合单位",
        "责任人",
        "备注",
        "事项",
        "具体措施",
    ];

    private static readonly string[] Units =
    [
        "县财政局",
        "县教育局、县司法局",
        "各乡镇（街道）",
        "县直有关部门",
        "县卫健局，",
        "办公室",
        "县委宣传部（县政府新闻办）",
    ];

    private static readonly string[] Times =
    [
        "2024年6月底前",
        "12月31日前",
        "长期坚持",
        "每季度",
        "全年",
        "〃",
        "同上",
        "-",
        "—",
    ];

    private static readonly string[] Texts =
    [
        "编制并公开目录。",
        "加强政策解读",
        "推进标准化，完善平台。",
        "一是完善制度；二是加强培训；三是强化考核。",
        "1.及时公开；2.定期更新。",
        "按季度通报（责任单位：县财政局）",
    ];

    private static readonly string[] Labels =
    [
        "1",
        "2",
        "一、",
        "二、",
        "（一）",
        "（十一）",
        "1.",
        "3、",
        "①",
        "第一条",
        "任务一：",
        "(1)",
        "Ⅰ",
        "A.",
        "1.2",
        "●",
    ];

    private static readonly string[] Lines =
    [
        "各乡镇人民政府：",
        "为做好工作，制定本方案。",
        "附件1",
        "（此件公开发布）",
        "2024年3月5日",
        "某县人民政府办公室",
        "— 3 —",
        "3",
        "责任单位：县财政局",
        "注：按季度报送。",
        "合计",
        "续表",
        "关于印发2024年政务公开工作要点的通知",
        "当前位置：首页 > 政务公开",
        "索引号：123",
        "| --- | --- |",
        "---",
        "\f",
        "",
    ];

    private static readonly string[] Tags =
    [
        "html",
        "head",
        "body",
        "title",
        "base",
        "link",
        "meta",
        "style",
        "script",
        "noscript",
        "template",
        "article",
        "nav",
        "h1",
        "p",
        "pre",
        "ol",
        "ul",
        "li",
        "dl",
        "dd",
        "div",
        "a",
        "b",
        "ruby",
        "rt",
        "br",
        "img",
        "iframe",
        "object",
        "table",
        "caption",
        "colgroup",
        "col",
        "tbody",
        "thead",
        "tr",
        "td",
        "th",
        "form",
        "input",
        "button",
        "select",
        "option",
        "textarea",
        "frameset",
        "frame",
        "font",
        "center",
        "plaintext",
        "xmp",
        "svg",
        "foreignObject",
        "math",
        "mi",
        "o:p",
    ];

    private readonly Random random = new(seed);

    /// <summary>Paragraphs and tables of every flat form.</summary>
    public string Text()
    {
        var lines = new List<string>();
        for (var blocks = random.Next(1, 6); blocks > 0; blocks--)
        {
            lines.AddRange(random.Next(4) == 0 ? Paragraphs() : FlatTable());
        }

        return string.Join(random.Next(5) == 0 ? "\r\n" : "\n", lines);
    }

    /// <summary>A page of tables whose cells span rows and columns as they should not.</summary>
    public string Page()
    {
        var page = new StringBuilder("<h1>关于印发2024年政务公开工作要点的通知</h1>");
        for (var blocks = random.Next(1, 4); blocks > 0; blocks--)
        {
            if (random.Next(3) > 0)
            {
                AddTable(page);
            }
            else
            {
                page.Append("<p>").AppendJoin("<p>", Paragraphs());
            }
        }

        return page.ToString();
    }

    /// <summary>Tags in no order.</summary>
    public string Markup()
    {
        var markup = new StringBuilder();
        for (var pieces = random.Next(1, 60); pieces > 0; pieces--)
        {
            _ = random.Next(5) switch
            {
                0 or 1 => markup.Append('<').Append(One(Tags)).Append('>'),
                2 => markup.Append("</").Append(One(Tags)).Append('>'),
                3 => markup.Append(Cell()),
                _ => markup.Append(One(["<!--甲-->", "<![CDATA[乙]]>", "&nbsp;", "&#x4E00;", "<", "\0", " "])),
            };
        }

        return markup.ToString();
    }

    private string One(string[] words) => words[random.Next(words.Length)];

    private string Cell() =>
        random.Next(20) switch
        {
            0 or 1 => One(Heads),
            < 6 => One(Units),
            < 10 => One(Times),
            < 15 => One(Texts),
            < 18 => One(Labels) + (random.Next(2) == 0 ? One(Texts) : ""),
            _ => "",
        };

    private List<string> Paragraphs()
    {
        var lines = new List<string>();
        for (var count = random.Next(1, 7); count > 0; count--)
        {
            lines.Add(random.Next(2) == 0 ? One(Lines) : $"{One(Labels)}{One(Texts)}（{One(Units)}）");
        }

        return lines;
    }

    private string[][] Rows()
    {
        var heads = Heads.ToArray();
        random.Shuffle(heads);
        var width = random.Next(2, 7);
        var rows = new string[random.Next(2, 11)][];
        rows[0] = heads[..width];
        for (var r = 1; r < rows.Length; r++)
        {
            // Now and then the head is printed again, and cells are missing or too many.
            rows[r] = random.Next(20) == 0 ? rows[0] : new string[Math.Max(1, width + random.Next(-2, 5) / 2)];
            for (var c = 0; c < rows[r].Length; c++)
            {
                rows[r][c] ??= Cell();
            }
        }

        return rows;
    }

    private List<string> FlatTable()
    {
        var lines = new List<string>();
        var separator = One(["\t", " | ", "    ", ",", "\n", " |\n", "\n\n"]);
        foreach (var row in Rows())
        {
            var line = string.Join(separator, row);
            lines.Add(separator == " | " && random.Next(2) == 0 ? $"| {line} |" : line);
            if (random.Next(10) == 0)
            {
                lines.Add(One(Lines));
            }
        }

        return lines;
    }

    private void AddTable(StringBuilder page)
    {
        page.Append("<table border=1>");
        foreach (var row in Rows())
        {
            page.Append("<tr>");
            foreach (var cell in row)
            {
                page.Append("<td");
                _ = random.Next(6) == 0 ? page.Append(" rowspan=").Append(One(["2", "3", "9", "0"])) : page;
                _ = random.Next(12) == 0 ? page.Append(" colspan=").Append(One(["2", "3", "7"])) : page;
                page.Append('>').Append(cell);
                _ = random.Next(12) == 0 ? page.Append("<br>").Append(Cell()) : page;
            }
        }

        page.Append("</table>");
    }
}
