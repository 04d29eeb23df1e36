using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>Tells a line that goes on with a cell of the row above from one that begins a row of its own.</summary>
internal static class BrokenRow
{
    /// <summary>Whether the first cell of a line counts rows, or is a heading.</summary>
    public static bool IsOwnRow(LineSheet sheet, TextRange first) =>
        sheet.Words(first).Trim() is var text
        && (text.IsEmpty || RowLabel.Read(text) is not null || StackedRunTable.IsHeading(text));

    /// <summary>Where the first cell of a line ends.</summary>
    public static int EndOfFirst(LineSheet sheet, int line, char separator)
    {
        var length = sheet.Raw(line).IndexOf(separator);
        return length < 0 ? sheet[line].End : sheet[line].Start + length;
    }
}
