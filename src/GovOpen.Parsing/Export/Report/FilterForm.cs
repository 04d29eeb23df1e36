namespace GovOpen.Parsing.Export.Report;

/// <summary>The controls above the ledger. They are hidden until the script that they need runs.</summary>
internal sealed class FilterForm(ReportTexts texts)
{
    private readonly HtmlBuilder html = new();

    /// <param name="notices">What names each notice.</param>
    /// <param name="codes">The codes that were found.</param>
    public HtmlBuilder Write(IReadOnlyList<string> notices, IEnumerable<string> codes)
    {
        html.Add($"<form id=\"filters\" role=\"search\" aria-label=\"{texts["filter"]}\" hidden>");
        html.Add($"<label class=\"wide\"><span>{texts["filter.search"]}</span>");
        html.Add(
            $"<input type=\"search\" name=\"q\" placeholder=\"{texts["filter.hint"]}\" autocomplete=\"off\"></label>"
        );
        if (notices.Count > 1)
        {
            Select(
                "notice",
                "filter.notice",
                notices.Select((name, index) => (FormattableString.Invariant($"{index}"), name))
            );
        }

        Typed("unit", "filter.unit");
        Select(
            "role",
            "filter.role",
            [
                .. ReportOrder.Roles.Select(ExportNames.Of).Select(role => (role, texts["role." + role])),
                ("unassigned", texts["filter.unassigned"]),
            ]
        );
        Typed("section", "filter.section");
        Select(
            "deadline",
            "filter.deadline",
            [
                ("dated", texts["filter.dated"]),
                .. ReportOrder
                    .Kinds.Select(ExportNames.Of)
                    .Append("unsaid")
                    .Select(kind => (kind, texts["kind." + kind])),
            ]
        );
        html.Add($"<label><span>{texts["filter.from"]}</span><input type=\"date\" name=\"from\"></label>");
        html.Add($"<label><span>{texts["filter.to"]}</span><input type=\"date\" name=\"to\"></label>");
        Select(
            "check",
            "filter.check",
            [
                ("sure", texts["filter.sure"]),
                ("guessed", texts["filter.guessed"]),
                ("doubtful", texts["filter.doubtful"]),
            ]
        );
        Select(
            "code",
            "filter.code",
            [("clean", texts["filter.clean"]), ("found", texts["filter.found"]), .. codes.Select(code => (code, code))]
        );
        return html.Add($"<button type=\"reset\">{texts["filter.clear"]}</button></form>\n");
    }

    private void Typed(string name, string label)
    {
        html.Add(
            $"<label><span>{texts[label]}</span><input name=\"{name}\" list=\"{name}-list\" autocomplete=\"off\">"
        );
        html.Add($"<datalist id=\"{name}-list\"></datalist></label>");
    }

    private void Select(string name, string label, IEnumerable<(string Value, string Text)> choices)
    {
        html.Add(
            $"<label><span>{texts[label]}</span><select name=\"{name}\"><option value=\"\">{texts["filter.any"]}</option>"
        );
        foreach (var (value, text) in choices)
        {
            html.Add($"<option value=\"{value}\">{text}</option>");
        }

        html.Add($"</select></label>");
    }
}
