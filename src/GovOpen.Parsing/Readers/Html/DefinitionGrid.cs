using GovOpen.Parsing.Model;
using GovOpen.Parsing.Readers.Html.Tree;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Readers.Html;

/// <summary>Reads a definition list of short labels, each with one value, as the table of two columns that it is drawn as.</summary>
internal static class DefinitionGrid
{
    private const int FewestRows = 3;

    private const int LongestLabel = 8;

    // What holds one of these is a sentence, or a label with its value.
    private static readonly CharSet NotInLabels = CharSet.Of("：:。，,；;、.（(");

    /// <summary>The grid, or null where the list holds more than labels and values.</summary>
    public static TableGrid? Read(MarkupElement list, FlowBuilder flow)
    {
        var pairs = new List<(MarkupElement Label, MarkupElement Value)>();
        if (!AddPairs(list, flow, pairs) || pairs.Count < FewestRows)
        {
            return null;
        }

        var rows = new TableRow[pairs.Count];
        for (var i = 0; i < rows.Length; i++)
        {
            var label = flow.ReadCell(pairs[i].Label).Trim();
            if (
                HanText.WithoutBlanks(label.Value).TrimEnd('：', ':') is not { Length: > 1 and <= LongestLabel } name
                || name.AsSpan().ContainsAny(NotInLabels)
            )
            {
                return null;
            }

            rows[i] = new(
                [new TableCell(0, 1, 1, label), new TableCell(1, 1, 1, flow.ReadCell(pairs[i].Value).Trim())],
                IsHead: false
            );
        }

        return new([.. rows], 2, TableForm.Marked, $"dl element, {rows.Length} rows");
    }

    // dt and dd by turns, also inside div.
    private static bool AddPairs(
        MarkupElement element,
        FlowBuilder flow,
        List<(MarkupElement Label, MarkupElement Value)> pairs
    )
    {
        MarkupElement? label = null;
        for (var i = 0; i < element.ChildCount; i++)
        {
            if (element.Child(i) is MarkupText text)
            {
                if (!flow.IsBlank(text))
                {
                    return false;
                }

                continue;
            }

            if (element.Child(i) is not MarkupElement child || flow.IsHidden(child))
            {
                continue;
            }

            switch (child.Name)
            {
                case "dt" when label is null:
                    label = child;
                    break;
                case "dd" when label is not null:
                    pairs.Add((label, child));
                    label = null;
                    break;
                case "div" when label is null && AddPairs(child, flow, pairs):
                    break;
                default:
                    return false;
            }
        }

        return label is null;
    }
}
