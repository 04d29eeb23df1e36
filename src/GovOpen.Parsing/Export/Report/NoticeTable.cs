using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Tasks;

namespace GovOpen.Parsing.Export.Report;

/// <summary>The notices that were read, each with the account of its characters, and the inputs that were not.</summary>
internal sealed class NoticeTable(ReportTexts texts)
{
    private const int Width = 160;
    private const int Height = 10;

    private static readonly StackedBar Bar = new(Width, Height);

    private readonly HtmlBuilder rows = new();
    private readonly HtmlBuilder unread = new();

    public int Unread { get; private set; }

    /// <param name="facts">Its tasks.</param>
    public void Add(int index, Notice notice, IReadOnlyList<TaskFacts> facts, NoticePlaces places)
    {
        var head = notice.Head;
        rows.Add($"<tr><th scope=\"row\">");
        WriteValue(index, head.Title ?? notice.Source.Name, head.Title, places);
        rows.Add($"<p class=\"file\">{notice.Source.Name}</p></th><td>");
        WriteValue(index, head.DocNumber?.Normalized, head.DocNumber?.Literal, places);
        rows.Add($"</td><td>");
        for (var i = 0; i < head.Issuers.Count; i++)
        {
            rows.Add($"{(i > 0 ? "、" : "")}");
            WriteValue(index, head.Issuers[i], head.Issuers[i], places);
        }

        rows.Add($"</td><td>{ExportCells.Date(head.IssuedOn)}</td>");
        WriteCount(index, facts.Count, "");
        WriteCount(index, facts.Count(each => each.Deadlines.Count == 0), "&deadline=unsaid");
        WriteCount(index, facts.Count(each => each.Units.Count == 0), "&role=unassigned");
        WriteAccount(notice.Ledger);
        rows.Add($"</tr>\n");
    }

    /// <param name="finding">Why; null where it is our own fault.</param>
    public void AddUnread(string name, Diagnostic? finding)
    {
        Unread++;
        unread.Add($"<li><b>{name}</b> {finding?.Rule.Code} {finding?.Message ?? texts["notices.bug"]}</li>\n");
    }

    public void Write(HtmlBuilder html)
    {
        html.Add($"<section id=\"notices\"><h2>{texts["notices"]}</h2><p class=\"note\">{texts["notices.note"]}</p>");
        html.Add($"<div class=\"scroll\"><table class=\"notices\"><thead><tr>");
        foreach (var column in new[] { "notice", "number", "issuer", "date" })
        {
            html.Add($"<th scope=\"col\">{texts["notices." + column]}</th>");
        }

        foreach (var column in new[] { "tasks", "undated", "unassigned" })
        {
            html.Add($"<th scope=\"col\" class=\"num\">{texts["notices." + column]}</th>");
        }

        html.Add($"<th scope=\"col\">{texts["notices.account"]}</th></tr></thead><tbody>\n").Add(rows);
        html.Add($"</tbody></table></div>");
        if (Unread > 0)
        {
            html.Add($"<h3>{texts["notices.unread"]}</h3><ul class=\"unread\">").Add(unread).Add($"</ul>");
        }

        html.Add($"</section>\n");
    }

    private void WriteValue(int index, string? shown, string? literal, NoticePlaces places)
    {
        var place = literal is null ? null : places.OfHead(literal);
        if (shown is not null)
        {
            rows.Add($"<a href=\"#n{index}:{place?.Link}\">{shown}</a>");
        }
    }

    private void WriteCount(int index, int count, string filter)
    {
        rows.Add($"<td class=\"num\">");
        if (count > 0)
        {
            rows.Add($"<a href=\"#f?notice={index}{filter}\">{count}</a>");
        }
        else
        {
            rows.Add($"0");
        }

        rows.Add($"</td>");
    }

    private void WriteAccount(Ledger ledger)
    {
        (string Name, int Count)[] classes =
        [
            ("task", ledger.Task),
            ("outline", ledger.Outline),
            ("head", ledger.Head),
            ("prose", ledger.Prose),
            ("furniture", ledger.Furniture),
            ("unplaced", ledger.Unplaced),
        ];
        var words = string.Join(
            '，',
            classes
                .Where(each => each.Count > 0)
                .Select(each => FormattableString.Invariant($"{texts["class." + each.Name]} {each.Count}"))
        );
        rows.Add($"<td class=\"account\"><svg role=\"img\" aria-label=\"{words}\"");
        rows.Add($" width=\"{Width}\" height=\"{Height}\" viewBox=\"0 0 {Width} {Height}\">");
        Bar.Write(rows, classes, ledger.Characters);
        rows.Add($"</svg><p>{words}</p></td>");
    }
}
