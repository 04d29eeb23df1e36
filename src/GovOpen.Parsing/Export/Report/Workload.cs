using GovOpen.Parsing.Units;

namespace GovOpen.Parsing.Export.Report;

/// <summary>How many tasks every unit has, by its role in them: a table whose last column draws the numbers.</summary>
internal sealed class Workload(ReportTexts texts)
{
    private const int MostRows = 400;

    /// <summary>How many rows are shown before all are asked for.</summary>
    private const int FirstRows = 12;

    private const int Width = 240;
    private const int Height = 10;

    private static readonly StackedBar Bar = new(Width, Height);

    // By what spellings of a name have in common; shown as it was spelled first.
    private readonly Dictionary<string, (string Name, int[] Counts)> units = new(StringComparer.Ordinal);

    public void Add(TaskFacts facts)
    {
        foreach (var unit in facts.Units)
        {
            var key = UnitGrouping.KeyOf(unit.Name);
            if (!units.TryGetValue(key, out var known))
            {
                units.Add(key, known = (unit.Name, new int[ReportOrder.Roles.Count]));
            }

            known.Counts[(int)unit.Role]++;
        }
    }

    public void Write(HtmlBuilder html)
    {
        html.Add($"<section id=\"work\"><h2>{texts["work"]}</h2>");
        if (units.Count == 0)
        {
            html.Add($"<p class=\"note\">{texts["work.none"]}</p></section>\n");
            return;
        }

        html.Add($"<p class=\"note\">{texts["work.note"]}</p>");
        var shown = ReportOrder.Roles.Where(role => units.Values.Any(unit => unit.Counts[(int)role] > 0)).ToList();
        var ranked = units
            .Values.OrderByDescending(unit => unit.Counts.Sum())
            .ThenBy(unit => unit.Name, StringComparer.Ordinal)
            .ToList();
        WriteHead(html, shown);
        var most = ranked[0].Counts.Sum();
        for (var i = 0; i < Math.Min(ranked.Count, MostRows); i++)
        {
            WriteRow(html, ranked[i].Name, ranked[i].Counts, shown, most, isFolded: i >= FirstRows);
        }

        html.Add($"</tbody></table></div>");
        if (ranked.Count > MostRows)
        {
            html.Add($"<p class=\"note\">{texts.With("work.cut", ranked.Count - MostRows)}</p>");
        }

        html.Add($"</section>\n");
    }

    private void WriteHead(HtmlBuilder html, List<UnitRole> shown)
    {
        html.Add($"<div class=\"scroll\"><table class=\"load\"><thead><tr><th scope=\"col\">{texts["work.unit"]}</th>");
        foreach (var role in shown)
        {
            var name = ExportNames.Of(role);
            html.Add($"<th scope=\"col\" class=\"num\"><span class=\"key {name}\"></span>{texts["role." + name]}</th>");
        }

        html.Add(
            $"<th scope=\"col\" class=\"num\">{texts["work.total"]}</th><td class=\"bar\"></td></tr></thead><tbody>\n"
        );
    }

    private static void WriteRow(
        HtmlBuilder html,
        string unit,
        int[] counts,
        List<UnitRole> shown,
        int most,
        bool isFolded
    )
    {
        var link = "#f?unit=" + Uri.EscapeDataString(unit);
        html.Add($"<tr{(isFolded ? " class=folded" : "")}><th scope=\"row\"><a href=\"{link}\">{unit}</a></th>");
        foreach (var role in shown)
        {
            html.Add($"<td class=\"num\">");
            if (counts[(int)role] > 0)
            {
                html.Add($"<a href=\"{link}&amp;role={ExportNames.Of(role)}\">{counts[(int)role]}</a>");
            }

            html.Add($"</td>");
        }

        html.Add($"<td class=\"num\">{counts.Sum()}</td><td class=\"bar\">");
        WriteBar(html, counts, shown, most);
        html.Add($"</td></tr>\n");
    }

    private static void WriteBar(HtmlBuilder html, int[] counts, List<UnitRole> shown, int most)
    {
        html.Add($"<svg aria-hidden=\"true\" preserveAspectRatio=\"none\" width=\"{Width}\" height=\"{Height}\"");
        html.Add($" viewBox=\"0 0 {Width} {Height}\">");
        Bar.Write(html, shown.Select(role => (ExportNames.Of(role), counts[(int)role])), most);
        html.Add($"</svg>");
    }
}
