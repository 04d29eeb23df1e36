using GovOpen.Parsing.Deadlines;
using GovOpen.Parsing.Export.Report;

namespace GovOpen.Parsing.Tests.Export.Report;

public class TimelineTests
{
    [Theory]
    [InlineData("2022-06-30 2022-06-01 2022-08-01", "2022-06: 2 tasks|2022-08: 1 tasks")]
    [InlineData("2022-02-28 2028-12-31", "2022 Q1: 1 tasks|2028 Q4: 1 tasks")]
    [InlineData("1999-12-31 2035-01-01", "1999: 1 tasks|2035: 1 tasks")]
    [InlineData("0001-01-01 9999-12-31", "1: 1 tasks|9999: 1 tasks")]
    [InlineData("", "")]
    public void Bars_are_as_wide_as_the_time_asks(string days, string bars) =>
        Assert.Equal(bars, string.Join('|', Draw(days).Select(link => link.GetAttribute("aria-label"))));

    [Fact]
    public void A_bar_leads_to_its_days()
    {
        var link = Assert.Single(Draw("2024-02-10"));
        Assert.Equal("#f?from=2024-02-01&to=2024-02-29", link.GetAttribute("href"));
    }

    private static IReadOnlyList<AngleSharp.Dom.IElement> Draw(string days)
    {
        var timeline = new Timeline(new ReportTexts(ReportLanguage.En));
        foreach (var day in days.Split(' ', StringSplitOptions.RemoveEmptyEntries))
        {
            var deadline = new Deadline(day, DeadlineKind.By) { Date = DateOnly.Parse(day) };
            timeline.Add(new(0, 0, RichNotice.Task with { Deadline = deadline }, []));
        }

        var html = new HtmlBuilder();
        timeline.Write(html);
        return [.. PageOf.Parse(System.Text.Encoding.UTF8.GetBytes(html.ToString())).QuerySelectorAll("svg a")];
    }
}
