using GovOpen.Parsing.Export;

namespace GovOpen.Export.Xlsx;

/// <summary>The words of the workbook in the language of its heads. The sheets' names are always Chinese.</summary>
internal sealed record SheetWords(ExportHeaders Headers)
{
    public const string Tasks = "任务";
    public const string Loads = "单位工作量";
    public const string Dates = "时限";
    public const string Findings = "问题";
    public const string LongTexts = "长文本";
    public const string Guide = "说明";

    /// <summary>What stands at the end of a cell whose text goes on in <see cref="LongTexts"/>.</summary>
    public string Continued => Of("…（全文见“长文本”）", "… (whole text: sheet 长文本)");

    public string Of(string chinese, string english) => Headers == ExportHeaders.En ? english : chinese;

    /// <summary>A head in the form that the flat outputs have.</summary>
    public string Head(string name, string chinese) =>
        new ExportColumn(name, chinese, "string", string.Empty, _ => null).Header(Headers);

    /// <summary>The head of a column of the flat outputs.</summary>
    public string Head(string name) =>
        ExportColumns.For(ExportGrain.Unit).First(column => column.Name == name).Header(Headers);
}
