using DocumentFormat.OpenXml.Spreadsheet;
using GovOpen.Export.Xlsx;
using GovOpen.Parsing.Deadlines;
using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Export;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Tasks;
using GovOpen.Parsing.Tests.Export;
using GovOpen.Parsing.Units;
using CellStyle = GovOpen.Export.Xlsx.CellStyle;
using SourceFormat = GovOpen.Parsing.Model.DocumentFormat;

namespace GovOpen.Export.Tests;

public class XlsxExporterTests
{
    private static readonly XlsxOptions Plain = new();

    [Fact]
    public void The_workbook_has_its_sheets_and_is_valid()
    {
        using var book = Workbook.Of(Linked("notices/a.txt"), RichNotice.Create());
        Assert.Equal(["任务", "单位工作量", "时限", "问题", "说明"], book.Names);
        Assert.Equal([], book.Errors);
        Assert.Equal(["公开预算𠮷，\"及时\"。\n另起一段"], book.Texts("任务", "任务内容"));
        Assert.Equal(["GO1062", "GO6041"], book.Texts("问题", "代码").Order(StringComparer.Ordinal));
    }

    [Fact]
    public void Every_column_of_the_contract_is_there_under_the_heads_that_are_asked_for()
    {
        foreach (var headers in Enum.GetValues<ExportHeaders>())
        {
            using var book = Workbook.Of(
                Plain with
                {
                    Headers = headers,
                    Grain = ExportGrain.Unit,
                },
                RichNotice.Create()
            );
            Assert.Equal(
                ExportColumns
                    .For(ExportGrain.Unit)
                    .Select(column => column.Header(headers))
                    .Order(StringComparer.Ordinal),
                book.Heads("任务").Order(StringComparer.Ordinal)
            );
        }
    }

    [Theory]
    [InlineData(ExportHeaders.Zh)]
    [InlineData(ExportHeaders.En)]
    [InlineData(ExportHeaders.Both)]
    public void The_guide_explains_every_column(ExportHeaders headers)
    {
        var limits = XlsxLimits.Excel with { Characters = 200 };
        using var book = Workbook.Of(
            Plain with
            {
                Headers = headers,
                Limits = limits,
            },
            With(Task(new string('长', 201)))
        );
        var guide = book.Heads("说明")[1];
        var explained = book.Texts("说明", guide).ToHashSet();
        Assert.All(
            book.Texts("说明", book.Heads("说明")[2]),
            text => Assert.Equal(headers != ExportHeaders.En, text.Any(c => c is '。'))
        );
        Assert.All(
            book.Names.Where(name => name != "说明"),
            name => Assert.All(book.Heads(name), head => Assert.Contains(head, explained))
        );
    }

    [Theory]
    [InlineData("007")]
    [InlineData("110101199003071234")]
    [InlineData("8-31")]
    [InlineData("=1+1")]
    [InlineData("=HYPERLINK(\"http://example.org\")")]
    [InlineData("+1")]
    [InlineData("@A1")]
    [InlineData("1E5")]
    [InlineData("甲\n\"乙\",丙\t丁")]
    [InlineData(" 首尾空格 ")]
    [InlineData("<a>&amp;]]>")]
    public void Text_stays_the_text_that_it_is(string text)
    {
        using var book = Workbook.Of(Plain, With(Task(text)));
        var cell = Assert.Single(book.Cells("任务", "任务内容"));
        Assert.Equal((CellValues.InlineString, text), (cell.DataType!.Value, cell.InnerText));
        Assert.Empty(book.Part("任务").Worksheet.Descendants<CellFormula>());
    }

    [Theory]
    [InlineData("a\u0001b\u001F", "a_x0001_b_x001F_")]
    [InlineData("_x0041_", "_x005F_x0041_")]
    [InlineData("_x004", "_x004")]
    [InlineData("甲\r\n乙\r丙", "甲\n乙\n丙")]
    public void Characters_that_XML_forbids_are_escaped_as_the_standard_says(string text, string written)
    {
        using var book = Workbook.Of(Plain, With(Task(text)));
        Assert.Equal([written], book.Texts("任务", "任务内容"));
    }

    [Fact]
    public void Half_a_character_does_not_break_the_workbook()
    {
        using var book = Workbook.Of(Plain, With(Task("坏\uD800字\uFFFE\uDC00")));
        Assert.Equal(["坏\uFFFD字\uFFFD\uFFFD"], book.Texts("任务", "任务内容"));
    }

    [Fact]
    public void Dates_and_numbers_are_real()
    {
        using var book = Workbook.Of(Plain, RichNotice.Create());
        var day = Assert.Single(book.Cells("任务", "截止日期"));
        Assert.Equal(new DateTime(2022, 12, 31), DateTime.FromOADate(double.Parse(day.CellValue!.Text)));
        Assert.Equal(((uint)CellStyle.Date, null), (day.StyleIndex!.Value, day.DataType?.Value));
        Assert.Equal("0.9", Assert.Single(book.Cells("任务", "可信度")).CellValue!.Text.TrimEnd('0'));
        var early = With(Task("甲") with { Deadline = By(new(1900, 2, 1)) });
        using var old = Workbook.Of(Plain, early);
        Assert.Equal(["1900-02-01"], old.Texts("任务", "截止日期"));
    }

    [Fact]
    public void The_same_notices_give_the_same_bytes_into_a_file_and_a_pipe()
    {
        var bytes = Workbook.Write(Plain, RichNotice.Create());
        Assert.Equal(bytes, Workbook.Write(Plain, RichNotice.Create()));
        using var pipe = new PipeStream();
        Workbook.WriteTo(pipe, Plain, RichNotice.Create());
        Assert.Equal(bytes, pipe.ToArray());
    }

    [Fact]
    public void Rows_beyond_the_limit_stand_on_further_sheets()
    {
        var (options, findings) = Limited(XlsxLimits.Excel with { Rows = 3 });
        using var book = Workbook.Of(
            options,
            With([.. Enumerable.Range(1, 5).Select(i => Task($"第{i}件") with { Id = $"t{i}" })])
        );
        Assert.Equal(["任务", "任务 (2)", "任务 (3)"], book.Names.Take(3));
        Assert.Equal(
            ["第1件", "第2件", "第3件", "第4件", "第5件"],
            book.Names.Take(3).SelectMany(name => book.Texts(name, "任务内容"))
        );
        Assert.Equal(
            2,
            findings.Count(finding =>
                finding.Rule == ExportRules.SheetFull && finding.Message.Contains("任务", StringComparison.Ordinal)
            )
        );
        Assert.Equal([], book.Errors);
    }

    [Fact]
    public void A_text_that_no_cell_holds_goes_on_in_a_sheet_of_its_own()
    {
        var text = string.Concat(Enumerable.Range(0, 50).Select(i => $"{i}𠮷"));
        var (options, findings) = Limited(XlsxLimits.Excel with { Characters = 40 });
        using var book = Workbook.Of(options, With(Task(text)));
        Assert.Equal(text, string.Concat(book.Texts("长文本", "文本")));
        Assert.All(book.Texts("长文本", "文本"), piece => Assert.InRange(piece.Length, 1, 40));
        var start = Assert.Single(book.Texts("任务", "任务内容"));
        Assert.Matches("^0𠮷.*（全文见“长文本”）$", start);
        Assert.InRange(start.Length, 20, 40);
        Assert.Contains(findings, finding => finding.Rule == ExportRules.CellTooLong && finding.Task == "t1");
    }

    [Fact]
    public void Sources_are_links_that_neighbours_share_and_that_have_a_limit()
    {
        var (options, findings) = Limited(XlsxLimits.Excel with { Links = 2 });
        var page = RichNotice.Create().Tasks[0].At[0];
        var notice = With(
            Task("甲") with
            {
                Id = "t1",
                At = [page],
            },
            Task("乙") with
            {
                Id = "t2",
                At = [page],
            },
            Task("丙") with
            {
                Id = "t3",
                At = [page with { Page = 2 }],
            },
            Task("丁") with
            {
                Id = "t4",
                At = [page],
            }
        );
        notice = notice with { Source = notice.Source with { Format = SourceFormat.Pdf } };
        using var book = Workbook.Of(options with { PathTo = _ => "../来 源/a#1%.pdf" }, notice);
        var part = book.Part("任务");
        var links = part.Worksheet.Descendants<Hyperlink>().ToList();
        Assert.Equal(["Q2:Q3", "Q4"], links.Select(link => link.Reference!.Value));
        Assert.Equal(["page=1", "page=2"], links.Select(link => link.Location!.Value));
        Assert.Equal("../来%20源/a%231%25.pdf", Assert.Single(part.HyperlinkRelationships).Uri.OriginalString);
        Assert.Contains(findings, finding => finding.Rule == ExportRules.TooManyLinks);
        Assert.Equal([], book.Errors);
    }

    [Theory]
    [InlineData(null)]
    [InlineData("/etc/passwd")]
    [InlineData("\\\\server\\share")]
    public void What_is_no_relative_path_is_no_link(string? path)
    {
        using var book = Workbook.Of(Linked(path), RichNotice.Create());
        Assert.Empty(book.Part("任务").Worksheet.Descendants<Hyperlink>());
    }

    [Fact]
    public void A_path_cannot_be_an_address()
    {
        using var book = Workbook.Of(Linked("javascript:alert(1)"), RichNotice.Create());
        Assert.Equal(
            "javascript%3Aalert(1)",
            Assert.Single(book.Part("任务").HyperlinkRelationships).Uri.OriginalString
        );
    }

    [Fact]
    public void Units_are_counted_by_role_and_dates_stand_in_order()
    {
        var lead = new TaskUnit(UnitRole.Lead, "甲局", "甲局", UnitKind.Agency, UnitOrigin.Literal);
        var help = lead with { Role = UnitRole.Cooperating };
        using var book = Workbook.Of(
            Plain,
            With(
                Task("晚") with
                {
                    Id = "t1",
                    Units = [lead, lead, help],
                    Deadline = By(new(2022, 9, 1)),
                },
                Task("早") with
                {
                    Id = "t2",
                    Units = [help],
                    Deadline = By(new(2022, 3, 1)),
                },
                Task("同日") with
                {
                    Id = "t3",
                    Units = [help with { Name = "乙局" }],
                    Deadline = By(new(2022, 3, 1)),
                }
            )
        );
        Assert.Equal(["甲局", "乙局"], book.Texts("单位工作量", "单位"));
        Assert.Equal(["2", "1"], book.Texts("单位工作量", "任务数"));
        Assert.Equal(["1", "0"], book.Texts("单位工作量", "牵头"));
        Assert.Equal(["2", "1"], book.Texts("单位工作量", "配合"));
        Assert.Equal(["早", "同日", "晚"], book.Texts("时限", "任务内容"));
    }

    [Fact]
    public void Scratch_files_are_gone_whether_it_ends_well_or_not()
    {
        var folder = Directory.CreateTempSubdirectory("govopen-").FullName;
        try
        {
            using (var file = File.Create(Path.Combine(folder, "a.xlsx")))
            using (var exporter = new XlsxExporter(file, Plain))
            {
                exporter.Write(RichNotice.Create());
                Assert.True(Directory.GetFiles(folder).Length > 1);
            }

            Assert.Single(Directory.GetFiles(folder));
        }
        finally
        {
            Directory.Delete(folder, recursive: true);
        }
    }

    private static XlsxOptions Linked(string? path) => Plain with { PathTo = _ => path };

    private static (XlsxOptions Options, List<Diagnostic> Findings) Limited(XlsxLimits limits)
    {
        var findings = new List<Diagnostic>();
        return (Plain with { Limits = limits, Report = findings.Add }, findings);
    }

    private static Deadline By(DateOnly day) => new("前", DeadlineKind.By) { Date = day };

    private static TaskRecord Task(string text) =>
        new()
        {
            Id = "t1",
            Part = "main",
            Text = text,
        };

    private static Notice With(params TaskRecord[] tasks) => RichNotice.Create() with { Tasks = [.. tasks] };
}
