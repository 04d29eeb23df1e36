using System.Globalization;
using GovOpen.Parsing.Deadlines;

namespace GovOpen.Parsing.Export.Report;

/// <summary>When tasks are due: a bar a month (a quarter, a year where the time is long), and a count for what has no day.</summary>
internal sealed class Timeline(ReportTexts texts)
{
    private const int MostBars = 48;
    private const int Height = 190;
    private const int Top = 22;
    private const int Bottom = 150;
    private const int Left = 8;
    private const int FullWidth = 960;
    private const int WidestStep = 64;
    private const int LetterWidth = 6;

    /// <summary>Down to which a drawing shrinks with the page, as report.css says; below it scrolls.</summary>
    private const int SmallestWidth = 460;

    private readonly SortedDictionary<int, int> months = [];
    private readonly Dictionary<string, int> undated = new(StringComparer.Ordinal);

    public void Add(TaskFacts facts)
    {
        foreach (var month in facts.Deadlines.Select(MonthOf).Where(month => month is not null).Distinct())
        {
            months[month!.Value] = months.GetValueOrDefault(month.Value) + 1;
        }

        var kinds = facts
            .Deadlines.Where(deadline => deadline.Date is null)
            .Select(deadline => ExportNames.Of(deadline.Kind));
        foreach (var kind in facts.Deadlines.Count == 0 ? ["unsaid"] : kinds.Distinct())
        {
            undated[kind] = undated.GetValueOrDefault(kind) + 1;
        }
    }

    public void Write(HtmlBuilder html)
    {
        html.Add($"<section id=\"time\"><h2>{texts["time"]}</h2>");
        if (months.Count == 0)
        {
            html.Add($"<p class=\"note\">{texts["time.none"]}</p>");
        }
        else
        {
            WriteBars(html);
        }

        WriteUndated(html);
        html.Add($"</section>\n");
    }

    private static int? MonthOf(Deadline deadline) =>
        deadline.Date is { } date ? (date.Year * 12) + date.Month - 1 : null;

    private void WriteBars(HtmlBuilder html)
    {
        var size = SizeFor(months.Keys.First(), months.Keys.Last());
        var bars = BarsOf(size);
        var step = Math.Min((FullWidth - (2 * Left)) / bars.Count, WidestStep);
        var width = (2 * Left) + (step * bars.Count);
        var most = bars.Max(bar => bar.Count);
        var unit = texts[
            size == 1 ? "time.month"
            : size == 3 ? "time.quarter"
            : "time.year"
        ];
        html.Add($"<p class=\"note\">{texts.With("time.note", unit)}</p><div class=\"scroll\">");
        html.Add(
            $"<svg class=\"timeline{(width > SmallestWidth ? " wide" : "")}\" role=\"group\" aria-label=\"{texts["time"]}\""
        );
        html.Add($" width=\"{width}\" height=\"{Height}\" viewBox=\"0 0 {width} {Height}\">");
        html.Add($"<line x1=\"0\" x2=\"{width}\" y1=\"{Bottom}\" y2=\"{Bottom}\"/>");
        for (var i = 0; i < bars.Count; i++)
        {
            WriteBar(html, bars[i], i, step, most);
        }

        html.Add($"</svg></div>");
        var left = months.Values.Sum() - bars.Sum(bar => bar.Count);
        if (left > 0)
        {
            html.Add($"<p class=\"note\">{texts.With("time.cut", left)}</p>");
        }
    }

    // The shortest stretch of which the time has few enough.
    private static int SizeFor(int first, int last) =>
        last - first < MostBars ? 1
        : (last / 3) - (first / 3) < MostBars ? 3
        : 12;

    // Time runs on where nothing is due; only where years lie far apart are the empty ones left out.
    private List<Bar> BarsOf(int size)
    {
        var counts = new SortedDictionary<int, int>();
        foreach (var (month, count) in months)
        {
            counts[month / size] = counts.GetValueOrDefault(month / size) + count;
        }

        var (first, last) = (counts.Keys.First(), counts.Keys.Last());
        var all = last - first < MostBars ? Enumerable.Range(first, last - first + 1) : counts.Keys.Take(MostBars);
        return [.. all.Select(bin => new Bar(bin, size, counts.GetValueOrDefault(bin)))];
    }

    private void WriteBar(HtmlBuilder html, Bar bar, int number, int step, int most)
    {
        var x = Left + (number * step);
        var middle = x + (step / 2);
        if (bar.Count > 0)
        {
            var height = Math.Max((Bottom - Top) * bar.Count / most, 2);
            var wide = Math.Max(Math.Min(step - 6, 40), 4);
            html.Add($"<a href=\"#f?from={bar.From}&amp;to={bar.To}\"");
            html.Add($" aria-label=\"{texts.With("time.bar", bar.Name, bar.Count)}\">");
            html.Add($"<rect class=\"hit\" x=\"{x}\" y=\"0\" width=\"{step}\" height=\"{Height}\"/>");
            html.Add(
                $"<rect x=\"{middle - (wide / 2)}\" y=\"{Bottom - height}\" width=\"{wide}\" height=\"{height}\" rx=\"2\"/>"
            );
            html.Add($"<text x=\"{middle}\" y=\"{Bottom - height - 6}\">{bar.Count}</text></a>");
        }

        // Where bars are narrower than their labels, some labels are left out.
        var every = ((bar.Label.Length * LetterWidth) + step + 5) / step;
        if (number % every != 0)
        {
            return;
        }

        html.Add($"<text class=\"tick\" aria-hidden=\"true\" x=\"{middle}\" y=\"{Bottom + 17}\">{bar.Label}</text>");
        if (bar.Size < 12 && (number == 0 || bar.IsFirstOfYear))
        {
            html.Add($"<text class=\"year\" aria-hidden=\"true\" x=\"{middle}\" y=\"{Bottom + 34}\">{bar.Year}</text>");
        }
    }

    private void WriteUndated(HtmlBuilder html)
    {
        var kinds = ReportOrder.Kinds.Select(ExportNames.Of).Append("unsaid").Where(undated.ContainsKey).ToList();
        if (kinds.Count == 0)
        {
            return;
        }

        html.Add($"<h3>{texts["time.other"]}</h3><ul class=\"kinds\">");
        foreach (var kind in kinds)
        {
            html.Add($"<li><a href=\"#f?deadline={kind}\">{texts["kind." + kind]} <b>{undated[kind]}</b></a></li>");
        }

        html.Add($"</ul>");
    }

    /// <summary>A stretch of time and the tasks due in it.</summary>
    /// <param name="Bin">Its number: years since 0 times the stretches in a year.</param>
    /// <param name="Size">Its months.</param>
    private sealed record Bar(int Bin, int Size, int Count)
    {
        private DateOnly First => new(Year, (Bin * Size % 12) + 1, 1);

        public int Year => Bin * Size / 12;

        public bool IsFirstOfYear => Bin * Size % 12 == 0;

        public string From => First.ToString("O", CultureInfo.InvariantCulture);

        public string To =>
            new DateOnly(Year, First.Month + Size - 1, DateTime.DaysInMonth(Year, First.Month + Size - 1)).ToString(
                "O",
                CultureInfo.InvariantCulture
            );

        public string Label =>
            Size == 1 ? Text(First.Month)
            : Size == 3 ? "Q" + Text((First.Month + 2) / 3)
            : Text(Year);

        public string Name =>
            Size == 12 ? Text(Year)
            : Size == 3 ? $"{Text(Year)} {Label}"
            : From[..7];

        private static string Text(int number) => number.ToString(CultureInfo.InvariantCulture);
    }
}
