using GovOpen.Parsing.Export;

namespace GovOpen.Export.Xlsx;

/// <summary>The sheet 说明: what each sheet and column holds, and how values are to be read.</summary>
internal static class GuideSheet
{
    public static SheetLayout Layout(SheetWords words) =>
        new(
            SheetWords.Guide,
            "FF8250DF",
            [
                new(words.Of("工作表", "Sheet"), 14),
                new(words.Of("列", "Column"), 30, CellStyle.Wrapped),
                new(words.Of("说明", "Meaning"), 100, CellStyle.Wrapped),
            ]
        );

    public static IEnumerable<SheetRow> Rows(SheetWords words, IReadOnlyList<SheetLayout> sheets)
    {
        foreach (var (sheet, chinese, english) in GuideTexts.Sheets)
        {
            var layout = sheets.FirstOrDefault(each => each.Name == sheet);
            if (layout is null)
            {
                continue;
            }

            yield return Row(sheet, string.Empty, words.Of(chinese, english), CellStyle.Heading);
            foreach (var column in layout.Columns)
            {
                if (Meaning(words, column.Header) is { } meaning)
                {
                    yield return Row(string.Empty, column.Header, meaning, CellStyle.Plain);
                }
            }
        }

        foreach (var (topic, chinese, english) in GuideTexts.Notes)
        {
            yield return Row(words.Of("阅读提示", "Note"), topic, words.Of(chinese, english), CellStyle.Plain);
        }
    }

    private static string? Meaning(SheetWords words, string header)
    {
        foreach (var (name, chinese, meaning) in GuideTexts.Columns)
        {
            if (header == words.Head(name, chinese) || header == OfFlat(words, name))
            {
                return words.Of(meaning, OfFlat(name)?.Meaning ?? GuideTexts.English[name]);
            }
        }

        return null;
    }

    private static ExportColumn? OfFlat(string name) =>
        ExportColumns.For(ExportGrain.Unit).FirstOrDefault(column => column.Name == name);

    private static string? OfFlat(SheetWords words, string name) => OfFlat(name)?.Header(words.Headers);

    private static SheetRow Row(string sheet, string column, string meaning, CellStyle style) =>
        new(
            [
                SheetCell.Of(sheet, style),
                SheetCell.Of(column, style == CellStyle.Heading ? style : CellStyle.Wrapped),
                SheetCell.Of(meaning, style == CellStyle.Heading ? style : CellStyle.Wrapped),
            ],
            Link: null,
            (sheet, null)
        );
}
