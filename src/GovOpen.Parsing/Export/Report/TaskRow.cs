using GovOpen.Parsing.Deadlines;
using GovOpen.Parsing.Tasks;
using GovOpen.Parsing.Units;

namespace GovOpen.Parsing.Export.Report;

/// <summary>
/// Writes a task as a row of the ledger: one line of markup, every value a link to its words. End tags and quotation marks
/// that the HTML standard (13.1.2) leaves to the author are left out, for a browser's time to open a page grows with it.
/// </summary>
internal sealed class TaskRow(ReportTexts texts, NoticePlaces places, TaskFacts facts)
{
    /// <summary>How many measures, units or times of one task are shown; their number is said.</summary>
    private const int MostValues = 200;

    private readonly HtmlBuilder html = new();
    private readonly TaskRecord task = facts.Task;

    /// <summary>Where the page speaks another language, the words of the notice are marked as Chinese.</summary>
    private string Lang => texts.IsForeign ? " lang=zh-CN" : string.Empty;

    private int? MeasuresStart { get; } = FindMeasures(facts.Task);

    /// <param name="notice">What names the notice.</param>
    public string Write(string notice)
    {
        html.Add($"<tr><td class=no><a href={Link(places.OfTask(task))}>{facts.Index + 1}</a>");
        WriteTask(notice);
        WriteUnits();
        WriteDeadline();
        WriteCheck();
        return html.ToString();
    }

    private void WriteTask(string notice)
    {
        html.Add($"<td class=task{Lang}>");
        WritePath(notice);
        if (task.Title is { } title)
        {
            html.Add($"<p class=title>");
            WriteLink(places.OfWords(task, title), task.Marker + title);
            html.Add($"</p>");
        }

        html.Add($"<div class=body>");
        WriteText();
        WriteMeasures();
        if (task.Remarks is { } remarks)
        {
            html.Add($"<p class=remark><b>{texts["remarks"]}</b> ");
            WriteLink(places.OfRemarks(task, remarks), remarks);
            html.Add($"</p>");
        }

        html.Add($"</div>");
    }

    // A page of one notice does not show its name in every row.
    private void WritePath(string notice)
    {
        html.Add($"<p class=path><span class=of><a href=#n{facts.Notice}:>{notice}</a></span>");
        foreach (var entry in task.Path.AsSpan())
        {
            html.Add($"<span>");
            WriteLink(places.OfHeading(task, entry), ExportCells.Heading(entry));
            html.Add($"</span>");
        }

        html.Add($"</p>");
    }

    private void WriteText()
    {
        if (task.Text is not { } text)
        {
            return;
        }

        var own = MeasuresStart is { } start ? text[..start] : text;
        if (string.IsNullOrWhiteSpace(own))
        {
            return;
        }

        html.Add($"<p class=text>{(task.Title is null ? task.Marker : null)}{own}");
        WriteMark(places.OfWords(task, own));
        html.Add($"</p>");
    }

    private void WriteMeasures()
    {
        if (task.Measures.IsEmpty || (MeasuresStart is null && AreInText()))
        {
            return;
        }

        html.Add($"<ul class=measures>");
        foreach (var measure in task.Measures.Take(MostValues))
        {
            html.Add($"<li>{measure.Marker}{measure.Text}");
            WriteMark(places.OfWords(task, measure.Marker + measure.Text));
            html.Add($"</li>");
        }

        html.Add($"</ul>");
    }

    /// <summary>The offset from which the text is its measures and nothing else, so that a list can stand for them; else null.</summary>
    private static int? FindMeasures(TaskRecord task)
    {
        if (task.Text is not { } text || task.Measures.IsEmpty || task.Measures.Count > MostValues)
        {
            return null;
        }

        var start = -1;
        var end = 0;
        foreach (var measure in task.Measures)
        {
            var words = measure.Marker + measure.Text;
            var at = text.IndexOf(words, end, StringComparison.Ordinal);
            if (at < 0 || (start >= 0 && !string.IsNullOrWhiteSpace(text[end..at])))
            {
                return null;
            }

            start = start < 0 ? at : start;
            end = at + words.Length;
        }

        return string.IsNullOrWhiteSpace(text[end..]) ? start : null;
    }

    private bool AreInText() =>
        task.Measures.All(measure => task.Text?.Contains(measure.Text, StringComparison.Ordinal) == true);

    private void WriteUnits()
    {
        html.Add($"<td class=units{Lang}>");
        foreach (var role in ReportOrder.Roles)
        {
            var units = facts.Units.Where(unit => unit.Role == role).Take(MostValues).ToList();
            if (units.Count == 0)
            {
                continue;
            }

            html.Add($"<p class={ExportNames.Of(role)}><b>{texts["role." + ExportNames.Of(role)]}</b> ");
            for (var i = 0; i < units.Count; i++)
            {
                html.Add($"{(i > 0 ? "、" : "")}");
                WriteLink(places.OfUnit(task, units[i]), units[i].Name);
                html.Add($"{(units[i].Kind == UnitKind.Open ? texts["unit.open"] : "")}");
                WriteOrigin(ExportNames.Of(units[i].Origin));
            }

            html.Add($"</p>");
        }

        WriteUnsaid(facts.Units.Count, "none.unit");
    }

    private void WriteDeadline()
    {
        html.Add($"<td class=due{Lang}>");
        foreach (var deadline in facts.Deadlines.Take(MostValues))
        {
            html.Add($"<p>");
            WriteLink(places.OfDeadline(task, deadline), deadline.Literal);
            WriteOrigin(ExportNames.Of(deadline.Origin));
            html.Add($"</p><p class=when>");
            WriteDay(deadline.Start, " – ");
            WriteDay(deadline.Date, " ");
            html.Add($"<span>{texts["kind." + ExportNames.Of(deadline.Kind)]}</span></p>");
        }

        WriteUnsaid(facts.Deadlines.Count, "none.deadline");
        WriteTimes();
    }

    private void WriteDay(DateOnly? day, string behind)
    {
        if (ExportCells.Date(day) is { } date)
        {
            html.Add($"<time>{date}</time>{behind}");
        }
    }

    private void WriteTimes()
    {
        var times = task
            .Times.Where(time => facts.Deadlines.All(deadline => deadline.Literal != time.Literal))
            .DistinctBy(time => time.Literal)
            .Take(MostValues)
            .ToList();
        if (times.Count == 0)
        {
            return;
        }

        html.Add($"<p class=times>{texts["times"]} ");
        for (var i = 0; i < times.Count; i++)
        {
            html.Add($"{(i > 0 ? "、" : "")}");
            WriteLink(places.OfDeadline(task, times[i]), times[i].Literal);
        }

        html.Add($"</p>");
    }

    private void WriteCheck()
    {
        html.Add($"<td class=check><p class={(task.Confidence < 1 ? "guess" : "sure")}>");
        html.Add($"{(task.Confidence < 1 ? ExportCells.Number(task.Confidence) : texts["sure"])}</p>");
        foreach (var group in facts.Findings.GroupBy(finding => finding.Rule.Code, StringComparer.Ordinal))
        {
            var first = group.First();
            var place = first.At is { } at ? places.OfRange(at) : places.OfTask(task);
            html.Add($"<p class={ExportNames.Of(first.Rule.Severity)}>");
            WriteLink(place, group.Count() > 1 ? texts.With("finding.times", group.Key, group.Count()) : group.Key);
            html.Add($" {texts.Title(first.Rule)}</p>");
        }
    }

    private void WriteUnsaid(int count, string key)
    {
        if (count == 0)
        {
            html.Add($"<p class=unsaid>{texts[key]}</p>");
        }
    }

    private void WriteOrigin(string origin)
    {
        if (origin is "merged" or "inherited" or "section" or "rule")
        {
            html.Add($"<i class={origin}>{texts["origin." + origin]}</i>");
        }
    }

    private void WriteLink(Place place, string words)
    {
        html.Add($"<a href={Link(place)}");
        if (!place.IsExact)
        {
            html.Add($" class=near title=\"{texts["near"]}\"");
        }

        html.Add($">{words}</a>");
    }

    // Long words are no link themselves: a screen reader would read them as one. The script names the mark, and takes a
    // click on the words to it.
    private void WriteMark(Place place) =>
        html.Add($"<a class={(place.IsExact ? "mark" : "\"mark near\"")} href={Link(place)}></a>");

    private string Link(Place place) =>
        FormattableString.Invariant($"#t{facts.Index}:{place.Link}{(place.IsExact ? "" : "~")}");
}
