using System.Text;
using GovOpen.Parsing.Export;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Tasks;

namespace GovOpen.Parsing.Tests.Export;

public class CsvExporterTests
{
    private const string ContractHeader =
        "notice_id,source,doc_number,notice_title,issuer,issued_on,part,part_kind,part_title,section_1,section_2,section_3,"
        + "task_id,number,marker,title,text,measures,lead_units,responsible_units,cooperating_units,deadline,deadline_kind,"
        + "deadline_date,remarks,inherited,page,line,confidence,diagnostics\n";

    [Fact]
    public void A_task_is_a_row_with_the_columns_of_the_contract() =>
        Assert.Equal(
            ContractHeader
                + "甲府办〔2022〕1号,notices/a.txt,甲府办〔2022〕1号,甲县政务公开工作要点,甲县人民政府办公室,2022-06-06,main,main,甲县政务公开工作要点,"
                + "一、公开,1 预算,,main/1.1,1,1,预算,\"公开预算𠮷，\"\"及时\"\"。\n另起一段\",①上网；②入册,"
                + "甲县财政局,甲县民政局；各乡镇,乙公司,收到后10个工作日内,event,2022-12-31,\"'=1+1\",responsible_units,1,3,0.9,GO1062\n",
            Write(CsvOptions.Default)
        );

    [Fact]
    public void Into_a_file_go_a_byte_order_mark_and_CRLF()
    {
        var text = Write(CsvOptions.ForFile);
        Assert.StartsWith("\uFEFFnotice_id,", text, StringComparison.Ordinal);
        Assert.EndsWith("GO1062\r\n", text, StringComparison.Ordinal);
    }

    [Fact]
    public void Tabs_separate_TSV() =>
        Assert.Equal(
            ContractHeader.Replace(',', '\t'),
            Write(CsvOptions.Default with { Separator = '\t' }).Split('\n')[0] + "\n"
        );

    [Theory]
    [InlineData("=1", "\"'=1\"")]
    [InlineData("+1", "\"'+1\"")]
    [InlineData("-1", "\"'-1\"")]
    [InlineData("@A1", "\"'@A1\"")]
    [InlineData("\t1", "\"'\t1\"")]
    [InlineData("\r1", "\"'\r1\"")]
    [InlineData("1=1", "1=1")]
    public void A_cell_that_a_spreadsheet_would_run_is_text(string remarks, string cell)
    {
        var notice = With(RichNotice.Task with { Remarks = remarks });
        Assert.Contains(
            $",2022-12-31,{cell},responsible_units,",
            Write(CsvOptions.Default, notice),
            StringComparison.Ordinal
        );
        var quoted = remarks.Contains('\r', StringComparison.Ordinal) ? $"\"{remarks}\"" : remarks;
        Assert.Contains(
            $",2022-12-31,{quoted},responsible_units,",
            Write(CsvOptions.Default with { GuardFormulas = false }, notice),
            StringComparison.Ordinal
        );
    }

    [Theory]
    [InlineData("", "||")]
    [InlineData("甲", "一、甲||")]
    [InlineData("甲乙丙", "一、甲|一、乙|一、丙")]
    [InlineData("甲乙丙丁", "一、甲 / 一、乙|一、丙|一、丁")]
    [InlineData("甲乙丙丁戊", "一、甲 / 一、乙 / 一、丙|一、丁|一、戊")]
    public void More_than_three_headings_share_the_first_column(string titles, string sections)
    {
        var path = titles.Select(title => new PathEntry("一、", title.ToString())).ToEquatableArray();
        var row = new ExportRow(RichNotice.Create(), RichNotice.Task with { Path = path });
        var cells = ExportColumns.All.Where(column => column.Name.StartsWith("section_", StringComparison.Ordinal));
        Assert.Equal(sections, string.Join('|', cells.Select(column => column.Read(row))));
    }

    [Fact]
    public void A_measure_is_a_row_with_its_own_units_and_deadline_where_it_has_them()
    {
        var rows = Rows(ExportGrain.Measure, "measures", "lead_units", "responsible_units", "deadline_kind");
        Assert.Equal(["①上网||县档案馆|event", "②入册|甲县财政局|甲县民政局；各乡镇|event"], rows);
    }

    [Fact]
    public void A_unit_is_a_row_with_its_role_and_origin()
    {
        var rows = Rows(ExportGrain.Unit, "task_id", "unit", "unit_role", "unit_origin");
        Assert.Equal(
            [
                "main/1.1|甲县财政局|lead|literal",
                "main/1.1|甲县民政局|responsible|inherited",
                "main/1.1|各乡镇|responsible|merged",
                "main/1.1|乙公司|cooperating|literal",
            ],
            rows
        );
    }

    [Fact]
    public void A_task_without_measures_or_units_keeps_its_row()
    {
        var bare = With(new() { Id = "main/1", Part = "main" });
        Assert.Single(ExportRow.Of(bare, ExportGrain.Measure));
        Assert.Single(ExportRow.Of(bare, ExportGrain.Unit));
    }

    [Theory]
    [InlineData(ExportHeaders.Zh, "通知编号,来源,发文字号,")]
    [InlineData(ExportHeaders.Both, "notice_id（通知编号）,source（来源）,")]
    public void Headers_may_be_Chinese(ExportHeaders headers, string start) =>
        Assert.StartsWith(start, Write(CsvOptions.Default with { Headers = headers }), StringComparison.Ordinal);

    [Fact]
    public void Markdown_shows_the_columns_that_hold_something()
    {
        using var stream = new MemoryStream();
        using (var exporter = new MarkdownExporter(stream, ExportGrain.Task, ExportHeaders.Zh))
        {
            exporter.Write(
                With(
                    new()
                    {
                        Id = "main/1",
                        Part = "main",
                        Number = 1,
                        Text = "甲|乙\n丙<b>",
                    }
                )
            );
            exporter.Complete();
        }

        Assert.Equal(
            "# 甲县政务公开工作要点\n\n| 序号 | 任务内容 |\n| --- | --- |\n| 1 | 甲\\|乙<br>丙&lt;b> |\n",
            Encoding.UTF8.GetString(stream.ToArray())
        );
    }

    private static Notice With(TaskRecord task) => RichNotice.Create() with { Tasks = [task] };

    private static List<string> Rows(ExportGrain grain, params string[] names)
    {
        var columns = names.Select(name => ExportColumns.For(grain).Single(column => column.Name == name)).ToList();
        return
        [
            .. ExportRow
                .Of(RichNotice.Create(), grain)
                .Select(row => string.Join('|', columns.Select(column => column.Read(row)))),
        ];
    }

    private static string Write(CsvOptions options, Notice? notice = null)
    {
        using var stream = new MemoryStream();
        using (var exporter = new CsvExporter(stream, options))
        {
            exporter.Write(notice ?? RichNotice.Create());
            exporter.Complete();
        }

        return Encoding.UTF8.GetString(stream.ToArray());
    }
}
