namespace GovOpen.Export.Xlsx;

/// <summary>The sheet 长文本, made only where a text is longer than a cell: the text in pieces, to be joined without anything between.</summary>
internal static class LongTextSheet
{
    public static SheetLayout Layout(SheetWords words) =>
        new(
            SheetWords.LongTexts,
            "FF6E7781",
            [
                new(words.Head("notice_id"), 20),
                new(words.Head("task_id"), 18),
                new(words.Head("column", "列"), 14),
                new(words.Head("piece", "段"), 6, CellStyle.Integer),
                new(words.Head("piece_text", "文本"), 100, CellStyle.Wrapped),
            ]
        );
}
