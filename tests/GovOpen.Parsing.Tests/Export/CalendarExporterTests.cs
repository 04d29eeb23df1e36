using System.Text;
using GovOpen.Parsing.Deadlines;
using GovOpen.Parsing.Export;
using GovOpen.Parsing.Tasks;

namespace GovOpen.Parsing.Tests.Export;

public class CalendarExporterTests
{
    [Fact]
    public void A_dated_task_or_measure_is_an_event_of_its_last_day_stamped_with_the_date_of_issue()
    {
        var lines = Unfolded(Write(RichNotice.Create()));
        Assert.Equal(["BEGIN:VCALENDAR", "VERSION:2.0"], lines[..2]);
        Assert.Contains("DTSTAMP:20220606T000000Z", lines);
        Assert.Contains("DTSTART;VALUE=DATE:20221231", lines);
        Assert.Contains("DTEND;VALUE=DATE:20230101", lines);
        Assert.Contains("SUMMARY:预算", lines);
        Assert.Equal(["END:VCALENDAR", ""], lines[^2..]);
        Assert.Contains("SUMMARY:上网", lines);
        Assert.Equal(2, lines.Count(line => line == "BEGIN:VEVENT"));
    }

    [Fact]
    public void Lines_are_folded_by_octets_and_never_inside_a_character()
    {
        var text = string.Concat(Enumerable.Repeat("公开预算𠮷，", 40));
        var written = Write(With(Dated with { Title = null, Text = text }));
        var lines = Encoding.UTF8.GetString(written).Split("\r\n");
        Assert.All(lines, line => Assert.InRange(Encoding.UTF8.GetByteCount(line), 0, 75));
        Assert.DoesNotContain('\uFFFD', string.Concat(lines));
        Assert.Contains(
            text,
            string.Concat(Unfolded(written)).Replace("\\,", ",", StringComparison.Ordinal),
            StringComparison.Ordinal
        );
    }

    [Fact]
    public void Text_is_escaped_and_cannot_add_lines()
    {
        var lines = Unfolded(Write(With(Dated with { Title = "甲,乙;丙\\丁\r\nEND:VEVENT\n\u0007" })));
        Assert.Contains("SUMMARY:甲\\,乙\\;丙\\\\丁\\nEND:VEVENT\\n ", lines);
        Assert.Single(lines, "END:VEVENT");
        Assert.DoesNotContain('\u0007', string.Concat(lines));
    }

    [Fact]
    public void Ids_are_the_same_for_the_same_bytes_and_different_for_every_event()
    {
        var measured = Dated with
        {
            Measures =
            [
                new("①", 1, "上网") { Deadline = Dated.Deadline },
                new("②", 2, "入册") { Deadline = Dated.Deadline },
                new("③", 3, "总结"),
            ],
        };
        var notice = With(Dated, measured with { Id = "main/2" });
        var ids = Ids(Write(notice));
        Assert.Equal(4, ids.Distinct().Count());
        var moved = notice with { Source = notice.Source with { Name = "elsewhere.txt" } };
        Assert.Equal(ids, Ids(Write(moved)));
        Assert.Equal(8, Ids(Write(notice, moved)).Distinct().Count());
    }

    [Fact]
    public void A_notice_without_any_date_is_stamped_with_the_epoch_and_the_last_day_of_time_has_no_end()
    {
        var limit = Dated.Deadline! with { Date = DateOnly.MaxValue };
        var lines = Unfolded(Write(With(Dated with { Deadline = limit }) with { Head = new() }));
        Assert.Contains("DTSTAMP:19700101T000000Z", lines);
        Assert.Contains("DTSTART;VALUE=DATE:99991231", lines);
        Assert.DoesNotContain(lines, line => line.StartsWith("DTEND", StringComparison.Ordinal));
    }

    private static TaskRecord Dated { get; } =
        new()
        {
            Id = "main/1",
            Part = "main",
            Title = "公开预算",
            Deadline = new("6月底前", DeadlineKind.By) { Date = new(2022, 6, 30) },
        };

    private static Notice With(params TaskRecord[] tasks) => RichNotice.Create() with { Tasks = [.. tasks] };

    private static List<string> Ids(byte[] calendar) =>
        [.. Unfolded(calendar).Where(line => line.StartsWith("UID:", StringComparison.Ordinal))];

    private static string[] Unfolded(byte[] calendar) =>
        Encoding.UTF8.GetString(calendar).Replace("\r\n ", "", StringComparison.Ordinal).Split("\r\n");

    private static byte[] Write(params Notice[] notices)
    {
        using var stream = new MemoryStream();
        using (var exporter = new CalendarExporter(stream))
        {
            foreach (var notice in notices)
            {
                exporter.Write(notice);
            }

            exporter.Complete();
        }

        return stream.ToArray();
    }
}
