namespace GovOpen.Parsing.Export.Report;

/// <summary>The tasks that a notice gave no deadline, and those that it gave nobody.</summary>
internal sealed class GapList(ReportTexts texts)
{
    private const int MostShown = 100;

    private readonly HtmlBuilder undated = new();
    private readonly HtmlBuilder unassigned = new();

    public int Undated { get; private set; }

    public int Unassigned { get; private set; }

    /// <param name="link">Where the task stands in its source.</param>
    public void Add(TaskFacts facts, string link)
    {
        if (facts.Deadlines.Count == 0 && Undated++ < MostShown)
        {
            AddTo(undated, facts, link);
        }

        if (facts.Units.Count == 0 && Unassigned++ < MostShown)
        {
            AddTo(unassigned, facts, link);
        }
    }

    public void Write(HtmlBuilder html)
    {
        html.Add($"<section id=\"gaps\"><h2>{texts["gaps"]}</h2><p class=\"note\">{texts["gaps.note"]}</p>");
        Write(html, texts["gaps.undated"], Undated, undated, "#f?deadline=unsaid");
        Write(html, texts["gaps.unassigned"], Unassigned, unassigned, "#f?role=unassigned");
        html.Add($"</section>\n");
    }

    private static void AddTo(HtmlBuilder list, TaskFacts facts, string link) =>
        list.Add($"<li><a href=\"{link}\">{facts.Index + 1}</a> {facts.Label}</li>\n");

    private void Write(HtmlBuilder html, string title, int count, HtmlBuilder list, string filter)
    {
        html.Add($"<details><summary>{title} <b>{count}</b></summary>");
        if (count > 0)
        {
            html.Add($"<p class=\"script\"><a href=\"{filter}\">{texts["gaps.all"]}</a></p><ul>")
                .Add(list)
                .Add($"</ul>");
        }

        if (count > MostShown)
        {
            html.Add($"<p class=\"note\">{texts.With("gaps.more", count - MostShown)}</p>");
        }

        html.Add($"</details>");
    }
}
