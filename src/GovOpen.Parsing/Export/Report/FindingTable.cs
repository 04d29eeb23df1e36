using GovOpen.Parsing.Diagnostics;

namespace GovOpen.Parsing.Export.Report;

/// <summary>What was found wrong or doubtful, by code: the gravest first, each with its places.</summary>
internal sealed class FindingTable(ReportTexts texts)
{
    private const int MostShown = 50;

    private readonly Dictionary<string, Group> groups = new(StringComparer.Ordinal);

    public IEnumerable<string> Codes => groups.Keys.Order(StringComparer.Ordinal);

    /// <param name="source">The name of the input.</param>
    /// <param name="link">Its place in the page, or null.</param>
    public void Add(Diagnostic finding, string source, string? link)
    {
        if (!groups.TryGetValue(finding.Rule.Code, out var group))
        {
            groups.Add(finding.Rule.Code, group = new(finding.Rule));
        }

        group.HasTask |= finding.Task is not null;
        if (group.Count++ < MostShown)
        {
            group.Places.Add($"<li>");
            if (link is null)
            {
                group.Places.Add($"{source}");
            }
            else
            {
                group.Places.Add($"<a href=\"{link}\">{source}</a>");
            }

            group.Places.Add($" {finding.Message}</li>\n");
        }
    }

    public void Write(HtmlBuilder html)
    {
        html.Add($"<section id=\"findings\"><h2>{texts["findings"]}</h2>");
        if (groups.Count == 0)
        {
            html.Add($"<p class=\"note\">{texts["findings.none"]}</p></section>\n");
            return;
        }

        html.Add(
            $"<p class=\"note\">{texts["findings.note"]}</p><div class=\"scroll\"><table class=\"findings\"><thead><tr>"
        );
        html.Add($"<th scope=\"col\">{texts["findings.code"]}</th><th scope=\"col\">{texts["findings.severity"]}</th>");
        html.Add(
            $"<th scope=\"col\">{texts["findings.meaning"]}</th><th scope=\"col\" class=\"num\">{texts["findings.count"]}</th>"
        );
        html.Add($"<th scope=\"col\">{texts["findings.where"]}</th></tr></thead><tbody>\n");
        foreach (
            var group in groups
                .Values.OrderByDescending(group => group.Rule.Severity)
                .ThenBy(group => group.Rule.Code, StringComparer.Ordinal)
        )
        {
            Write(html, group);
        }

        html.Add($"</tbody></table></div></section>\n");
    }

    private void Write(HtmlBuilder html, Group group)
    {
        var severity = ExportNames.Of(group.Rule.Severity);
        html.Add($"<tr><th scope=\"row\">");
        if (group.HasTask)
        {
            html.Add($"<a href=\"#f?code={group.Rule.Code}\">{group.Rule.Code}</a>");
        }
        else
        {
            html.Add($"{group.Rule.Code}");
        }

        html.Add($"</th><td class=\"{severity}\">{texts["severity." + severity]}</td>");
        html.Add($"<td title=\"{texts.Explanation(group.Rule)}\">{texts.Title(group.Rule)}</td>");
        html.Add($"<td class=\"num\">{group.Count}</td>");
        html.Add($"<td><details><summary>{texts["findings.show"]}</summary><ul>").Add(group.Places).Add($"</ul>");
        if (group.Count > MostShown)
        {
            html.Add($"<p class=\"note\">{texts.With("findings.more", group.Count - MostShown)}</p>");
        }

        html.Add($"</details></td></tr>\n");
    }

    private sealed class Group(DiagnosticRule rule)
    {
        public DiagnosticRule Rule => rule;

        public HtmlBuilder Places { get; } = new();

        public int Count { get; set; }

        public bool HasTask { get; set; }
    }
}
