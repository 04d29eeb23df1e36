using System.CommandLine;
using GovOpen.Cli.Languages;
using GovOpen.Cli.Reading;
using GovOpen.Parsing.Readers;

namespace GovOpen.Cli.Commands;

/// <summary>The options of every command that reads notices: limits, time and workers.</summary>
internal sealed class ReadingOptions(Language language)
{
    private static readonly ReaderOptions Default = ReaderOptions.Default;

    private readonly NumberOption maxBytes = new(
        "--max-bytes",
        [],
        language,
        new("Most bytes of one input", "单个输入的最大字节数"),
        Default.MaxBytes,
        1,
        Array.MaxLength
    )
    {
        HelpName = "N",
    };
    private readonly NumberOption maxLine = Limit(
        "--max-line-length",
        language,
        new("Most characters of one line", "单行的最大字符数"),
        Default.MaxLineLength
    );
    private readonly NumberOption maxColumns = Limit(
        "--max-table-columns",
        language,
        new("Most columns of one table", "单个表格的最大列数"),
        Default.MaxTableColumns
    );
    private readonly NumberOption maxCells = Limit(
        "--max-table-cells",
        language,
        new("Most cells of one table", "单个表格的最大单元格数"),
        Default.MaxTableCells
    );
    private readonly NumberOption maxDepth = Limit(
        "--max-depth",
        language,
        new("Deepest nesting of markup", "标记的最大嵌套层数"),
        Default.MaxDepth
    );
    private readonly NumberOption maxAttributes = Limit(
        "--max-attributes",
        language,
        new("Most attributes of one element", "单个元素的最大属性数"),
        Default.MaxAttributes
    );
    private readonly Option<string> password = new("--password")
    {
        Description = new Phrase("Opens encrypted PDF files.", "打开加密 PDF 的密码。").In(language),
        HelpName = "WORD",
    };
    private readonly NumberOption timeout = new(
        "--timeout",
        [],
        language,
        new("Seconds that one input may take, 0 for no limit", "单个输入的最长处理秒数，0 为不限"),
        60,
        0,
        86_400
    )
    {
        HelpName = "SECONDS",
    };
    private readonly NumberOption jobs = new(
        "--jobs",
        ["-j"],
        language,
        new(
            "Inputs read at a time (the number of processors); the output does not depend on it",
            "同时读取的输入数（默认为处理器数），输出不受其影响"
        ),
        fallback: null,
        1,
        1_024
    )
    {
        HelpName = "N",
    };

    public void AddTo(Command command)
    {
        command.Options.Add(jobs);
        command.Options.Add(timeout);
        command.Options.Add(maxBytes);
        command.Options.Add(maxLine);
        command.Options.Add(maxColumns);
        command.Options.Add(maxCells);
        command.Options.Add(maxDepth);
        command.Options.Add(maxAttributes);
        command.Options.Add(password);
    }

    public ReadingSettings Read(ParseResult parse)
    {
        var limits = new ReaderOptions
        {
            MaxBytes = parse.Number(maxBytes),
            MaxLineLength = (int)parse.Number(maxLine),
            MaxTableColumns = (int)parse.Number(maxColumns),
            MaxTableCells = (int)parse.Number(maxCells),
            MaxDepth = (int)parse.Number(maxDepth),
            MaxAttributes = (int)parse.Number(maxAttributes),
            Password = parse.GetValue(password),
        };
        var seconds = parse.Number(timeout);
        return new(
            limits,
            seconds == 0 ? Timeout.InfiniteTimeSpan : TimeSpan.FromSeconds(seconds),
            (int)parse.Number(jobs, Environment.ProcessorCount)
        );
    }

    private static NumberOption Limit(string name, Language language, Phrase meaning, int value) =>
        new(name, [], language, meaning, value, 1, int.MaxValue) { HelpName = "N" };
}
