using System.Globalization;

namespace GovOpen.Export.Xlsx;

/// <summary>A cell of a sheet: text, a number, or nothing. Text is never read as a number, a date or a formula.</summary>
internal readonly record struct SheetCell(string? Text, decimal? Number, CellStyle Style)
{
    private static readonly DateOnly FirstSafeDay = new(1900, 3, 1);
    private static readonly DateOnly Epoch = new(1899, 12, 30);

    public static SheetCell Of(string? text, CellStyle style = CellStyle.Plain) =>
        new(string.IsNullOrEmpty(text) ? null : text, Number: null, style);

    public static SheetCell Of(decimal? number, CellStyle style = CellStyle.Integer) => new(Text: null, number, style);

    /// <summary>A day as a spreadsheet counts it. Before March 1900 spreadsheets do not agree how: such days are text.</summary>
    public static SheetCell Of(DateOnly? day) =>
        day is not { } date ? Of((string?)null)
        : date < FirstSafeDay ? Of(date.ToString("O", CultureInfo.InvariantCulture))
        : new(Text: null, date.DayNumber - Epoch.DayNumber, CellStyle.Date);

    /// <summary>A cell of the type that a column of the flat outputs has.</summary>
    public static SheetCell OfType(string type, string? value, CellStyle style) =>
        string.IsNullOrEmpty(value) ? Of((string?)null, style)
        : type == "date" ? Of(DateOnly.ParseExact(value, "O", CultureInfo.InvariantCulture))
        : type is "integer" or "number" ? Of(decimal.Parse(value, CultureInfo.InvariantCulture), style)
        : Of(value, style);
}
