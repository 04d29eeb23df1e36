using System.Text;
using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Tasks;

namespace GovOpen.Parsing.Export.Report;

/// <summary>
/// Makes one self-contained HTML page of notices: their tasks as a ledger, when they are due, who has how many, what the
/// notices do not say, and the notices' own words behind every value. Asks no network and no clock.
/// </summary>
public sealed class ReportPage : IDisposable
{
    private readonly ReportTexts texts;
    private readonly Timeline timeline;
    private readonly Workload workload;
    private readonly GapList gaps;
    private readonly FindingTable findings;
    private readonly NoticeTable notices;
    private readonly PageIndex index = new();
    private readonly List<string> names = [];
    private readonly List<string> sources = [];
    private readonly List<string> rows = [];
    private int dated;
    private int guessed;
    private int unplaced;

    public ReportPage(ReportLanguage language)
    {
        texts = new(language);
        timeline = new(texts);
        workload = new(texts);
        gaps = new(texts);
        findings = new(texts);
        notices = new(texts);
    }

    /// <summary>The number of notices in it.</summary>
    public int Notices => names.Count;

    /// <summary>Adds a notice. Only what the page shows of it is kept.</summary>
    public void Add(NoticeTrace trace)
    {
        var notice = trace.Notice;
        var reading = ReadingText.Of(trace.Document);
        var places = new NoticePlaces(notice, reading);
        var number = names.Count;
        names.Add(notice.Head.Title ?? notice.Source.Name);
        sources.Add(PageIndex.SourceOf(notice, reading));
        unplaced += notice.Ledger.Unplaced;
        var found = notice.Diagnostics.ToLookup(finding => finding.Task, StringComparer.Ordinal);
        var facts = new List<TaskFacts>();
        foreach (var task in notice.Tasks)
        {
            facts.Add(new(rows.Count, number, task, [.. found[task.Id]]));
            Add(facts[^1], places);
        }

        foreach (var finding in notice.Diagnostics)
        {
            var place = finding.At is { } at ? places.OfRange(at).Link : string.Empty;
            findings.Add(finding, notice.Source.Name, FormattableString.Invariant($"#n{number}:{place}"));
        }

        notices.Add(number, notice, facts, places);
    }

    /// <summary>Adds an input that could not be read.</summary>
    /// <param name="finding">Why; null where it is our own fault.</param>
    public void AddUnread(string name, Diagnostic? finding)
    {
        notices.AddUnread(name, finding);
        if (finding is not null)
        {
            findings.Add(finding, name, link: null);
        }
    }

    /// <summary>Writes the page, once, in UTF-8.</summary>
    public void Write(Stream output)
    {
        using var writer = new StreamWriter(output, new UTF8Encoding(false), 64 * 1024, leaveOpen: true)
        {
            NewLine = "\n",
        };
        writer.Write(Head());
        writer.Write(Overview());
        writer.Write(LedgerHead());
        foreach (var row in rows)
        {
            writer.WriteLine(row);
        }

        writer.Write(LedgerFoot());
        foreach (var (source, number) in sources.Select((source, number) => (source, number)))
        {
            writer.WriteLine(
                FormattableString.Invariant(
                    $"<script type=\"application/json\" id=\"source-{number}\">{source}</script>"
                )
            );
        }

        writer.WriteLine($"<script type=\"application/json\" id=\"index\">{index.Complete(texts)}</script>");
        writer.Write($"<script>{PageResource.Script.Text}</script>\n</body>\n</html>\n");
    }

    public void Dispose() => index.Dispose();

    private string PageTitle => names.Count == 1 ? names[0] : texts.With("title.of", names.Count);

    private void Add(TaskFacts facts, NoticePlaces places)
    {
        var row = new TaskRow(texts, places, facts);
        rows.Add(row.Write(names[facts.Notice]));
        dated += facts.Date is null ? 0 : 1;
        guessed += facts.Task.Confidence < 1 ? 1 : 0;
        timeline.Add(facts);
        workload.Add(facts);
        gaps.Add(facts, FormattableString.Invariant($"#t{facts.Index}:{places.OfTask(facts.Task).Link}"));
        index.Add(facts);
    }

    private HtmlBuilder Head()
    {
        var policy =
            $"default-src 'none'; script-src '{PageResource.Script.Hash}'; style-src '{PageResource.Style.Hash}'; img-src data:; base-uri 'none'; form-action 'none'";
        var html = new HtmlBuilder();
        html.Add($"<!DOCTYPE html>\n<html lang=\"{texts["lang"]}\">\n<head>\n<meta charset=\"utf-8\">\n");
        html.Add($"<meta http-equiv=\"Content-Security-Policy\" content=\"{policy}\">\n");
        html.Add($"<meta name=\"viewport\" content=\"width=device-width, initial-scale=1\">\n");
        html.Add(
            $"<meta name=\"color-scheme\" content=\"light dark\">\n<meta name=\"referrer\" content=\"no-referrer\">\n"
        );
        html.Add($"<link rel=\"icon\" href=\"data:,\">\n<title>{PageTitle} · {texts["title"]}</title>\n<style>");
        html.AddMarkup(PageResource.Style.Text);
        return html.Add($"</style>\n</head>\n<body>\n");
    }

    private HtmlBuilder Overview()
    {
        var html = new HtmlBuilder();
        html.Add(
            $"<a class=\"skip\" href=\"#ledger\">{texts["skip"]}</a>\n<header><p class=\"kicker\">{texts["title"]}</p>"
        );
        html.Add($"<h1>{PageTitle}</h1><p class=\"lead\">");
        html.Add($"{(names.Count == 1 ? texts["lead.one"] : texts.With("lead.many", names.Count))}</p>");
        html.Add($"<nav aria-label=\"{texts["nav"]}\"><ul>");
        foreach (var section in new[] { "time", "gaps", "work", "ledger", "findings", "notices" })
        {
            html.Add($"<li><a href=\"#{section}\">{texts[section]}</a></li>");
        }

        html.Add($"</ul></nav></header>\n<main>\n<ul class=\"tiles\">");
        WriteTile(html, "tasks", rows.Count, "#f?");
        WriteTile(html, "dated", dated, "#f?deadline=dated");
        WriteTile(html, "undated", gaps.Undated, "#f?deadline=unsaid");
        WriteTile(html, "unassigned", gaps.Unassigned, "#f?role=unassigned");
        WriteTile(html, "guessed", guessed, "#f?check=guessed");
        WriteTile(html, "unplaced", unplaced, "#findings");
        html.Add($"</ul>\n<div class=\"pair\"><div>");
        timeline.Write(html);
        gaps.Write(html);
        html.Add($"</div>");
        workload.Write(html);
        return html.Add($"</div>\n");
    }

    private void WriteTile(HtmlBuilder html, string key, int count, string link) =>
        html.Add($"<li><a href=\"{link}\"><b>{count}</b> {texts["tile." + key]}</a></li>");

    private HtmlBuilder LedgerHead()
    {
        var html = new HtmlBuilder();
        html.Add($"<section id=\"ledger\" tabindex=\"-1\"><h2>{texts["ledger"]}</h2>");
        html.Add($"<p class=\"note\">{texts["ledger.caption"]}</p>\n");
        html.Add(new FilterForm(texts).Write(names, findings.Codes));
        html.Add($"<div id=\"bar\" hidden><p id=\"count\" role=\"status\" aria-live=\"polite\"></p>");
        html.Add($"<label><input type=\"checkbox\" id=\"full\"> {texts["filter.full"]}</label>");
        html.Add($"<button type=\"button\" id=\"print\">{texts["filter.print"]}</button></div>\n");
        // A script finds the rows as text, and makes elements of those alone that it shows; without one they are the table.
        html.Add($"<div id=\"view\"></div><noscript id=\"rows\">\n");
        html.Add($"<table role=\"table\" class=\"ledger{(names.Count == 1 ? " single" : "")}\">");
        html.Add($"<caption>{texts["ledger.caption"]}</caption><thead><tr role=\"row\">");
        foreach (var column in new[] { "number", "task", "units", "deadline", "check" })
        {
            html.Add($"<th role=\"columnheader\" scope=\"col\" data-sort=\"{column}\">{texts["col." + column]}</th>");
        }

        return html.Add($"</tr></thead><tbody>\n");
    }

    private HtmlBuilder LedgerFoot()
    {
        var html = new HtmlBuilder();
        html.Add($"</tbody></table></noscript>\n<nav id=\"pager\" hidden></nav></section>\n");
        findings.Write(html);
        notices.Write(html);
        html.Add($"</main>\n<footer><p>{texts["footer"]}</p></footer>\n");
        html.Add($"<aside id=\"panel\" aria-labelledby=\"panel-title\" hidden><div class=\"top\">");
        html.Add($"<h2 id=\"panel-title\" tabindex=\"-1\">{texts["source"]}</h2>");
        html.Add($"<button type=\"button\" id=\"close\">{texts["panel.close"]}</button></div>");
        return html.Add(
            $"<div id=\"panel-note\"></div><div id=\"panel-text\" tabindex=\"0\" role=\"region\" aria-labelledby=\"panel-title\" lang=\"zh-CN\"></div></aside>\n"
        );
    }
}
