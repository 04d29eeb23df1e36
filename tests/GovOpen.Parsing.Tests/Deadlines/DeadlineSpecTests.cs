using System.Globalization;
using GovOpen.Parsing.Deadlines;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Tests.Deadlines;

public class DeadlineSpecTests
{
    private static readonly GrammarSpec Spec = GrammarSpec.Read("deadlines.md");
    private static readonly YearContext Years = new(Title: 2023, IssueDate: 2022);

    [Theory]
    [InlineData("Fields")]
    [InlineData("Fields that say several things")]
    [InlineData("Fields that are odd")]
    public void A_field_reads_as_the_spec_says(string section)
    {
        Check(Spec.Section(section), row => DeadlineGrammar.ReadField(row["text"], Years));
        Assert.All(
            Spec.Section(section),
            row =>
                Assert.Equal(
                    HanText.Clean(row["text"]),
                    DeadlineGrammar.ReadField(row["text"], Years)!.Deadline.Literal
                )
        );
    }

    [Fact]
    public void A_missing_year_comes_from_row_then_title_then_issue_date() =>
        Check(
            Spec.Section("Years"),
            row =>
                DeadlineGrammar.ReadField(
                    row["text"],
                    new YearContext(Number(row["row"]), Number(row["title"]), Number(row["issued"]))
                )
        );

    [Theory]
    [InlineData("某市数字经济三年行动方案（2023—2025年）", "GO3008")]
    [InlineData("某市2023年至2025年行动计划", "GO3008")]
    [InlineData("某市2023年工作要点", null)]
    public void The_first_of_a_titles_several_years_is_said_to_be_a_guess(string title, string? code)
    {
        var text =
            $"{title}\n\n一、夯实基础。6月底前建成中心。责任单位：市大数据局\n二、壮大产业。及时公开进展。责任单位：市工信局\n";
        var notice = NoticePipeline.Default.Read(new("notice.txt", System.Text.Encoding.UTF8.GetBytes(text)));
        Assert.Equal(new DateOnly(2023, 6, 30), notice.Tasks[0].Deadline!.Date);
        Assert.Equal(code, notice.Diagnostics.FirstOrDefault(finding => finding.Rule.Code == "GO3008")?.Rule.Code);
    }

    [Fact]
    public void A_month_long_before_the_issue_date_is_of_the_year_after() =>
        Check(
            Spec.Section("Months before the issue date"),
            row => DeadlineGrammar.ReadField(row["text"], new(IssueDate: 2023, IssueMonth: Number(row["month"])))
        );

    [Fact]
    public void Prose_gives_the_phrase_that_is_a_limit()
    {
        var failures = new List<string>();
        foreach (var row in Spec.Section("Prose"))
        {
            var found = DeadlineGrammar.FindAll(row["text"], Years);
            var got = string.Join(" + ", found.Select(reading => $"{reading.Deadline.Literal}: {Show(reading)}"));
            if (
                got != $"{row["takes"]}: {row["reads"]}"
                || (found[0].Deadline.YearFrom?.ToString() ?? "") != row["year"]
            )
            {
                failures.Add($"{row.Line}: {row["text"]} => {got}");
            }
        }

        Assert.Equal("", string.Join('\n', failures));
    }

    [Fact]
    public void Prose_that_only_describes_gives_nothing() =>
        Assert.Empty(
            Spec.RefusalsOf("Prose")
                .SelectMany(row =>
                    DeadlineGrammar.FindAll(row["text"], Years).Select(r => $"{row["text"]} => {r.Deadline}")
                )
        );

    [Fact]
    public void A_cell_is_a_deadline_where_time_words_cover_it() =>
        Assert.Empty(
            Spec.Section("Cells")
                .Where(row => DeadlineGrammar.IsDeadline(row["text"]) != (row["answer"] == "yes"))
                .Select(row => row["text"])
        );

    private static void Check(IEnumerable<GrammarSpec.Row> rows, Func<GrammarSpec.Row, DeadlineReading?> read)
    {
        var failures = new List<string>();
        foreach (var row in rows)
        {
            var reading = read(row);
            var got = reading is null
                ? "nothing"
                : $"{Show(reading)} | {reading.Deadline.YearFrom} | {reading.Finding?.Code}";
            if (got != $"{row["reads"]} | {row["year"]} | {row["note"]}")
            {
                failures.Add($"{row.Line}: {row["text"]} => {got}");
            }
        }

        Assert.Equal("", string.Join('\n', failures));
    }

    private static int? Number(string cell) => cell.Length == 0 ? null : int.Parse(cell, CultureInfo.InvariantCulture);

    private static string Show(DeadlineReading reading)
    {
        var deadline = reading.Deadline;
        var count = deadline.MinCount is { } n ? $" min {n}" : "";
        var after = deadline.Event is { } happening ? $" after {happening}" : "";
        return deadline.Kind switch
        {
            DeadlineKind.By => $"by {Iso(deadline.Date)}{count}",
            DeadlineKind.Period when deadline.Date is null => "period ?",
            DeadlineKind.Period => $"period {Iso(deadline.Start)}..{Iso(deadline.Date)}",
            DeadlineKind.Recurring => $"recurring {deadline.Every ?? "?"}{count}",
            DeadlineKind.Ongoing => deadline.Start is { } start ? $"ongoing from {Iso(start)}" : "ongoing",
            DeadlineKind.Event => $"event {(deadline.Offset is { } o ? $"{o.N} {o.Unit}" : "?")}{after}",
            DeadlineKind.Prompt => "prompt",
            DeadlineKind.Discretionary => "discretionary",
            _ => "none",
        };
    }

    private static string Iso(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "?";
}
