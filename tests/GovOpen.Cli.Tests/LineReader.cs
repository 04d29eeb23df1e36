using System.Security.Cryptography;
using System.Text;
using GovOpen.Cli.Reading;
using GovOpen.Parsing;
using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Readers;
using GovOpen.Parsing.Tasks;

namespace GovOpen.Cli.Tests;

/// <summary>
/// Reads every line as a task, so that a test sees the command line alone. A few lines are orders: BAD (unreadable),
/// BUG, SLOW (waits until it is stopped), WARN, ERROR and INFO (findings about that line), PROSE (no task).
/// </summary>
internal sealed class LineReader : INoticeReader
{
    public Notice Read(SourceFile file, ReaderOptions limits, CancellationToken cancel)
    {
        var text = Encoding.UTF8.GetString(file.Bytes.Span);
        var tasks = new List<TaskRecord>();
        var findings = new List<Diagnostic>();
        var at = 0;
        foreach (var line in text.Split('\n'))
        {
            var range = new TextRange(at, at + line.Length);
            at += line.Length + 1;
            switch (line)
            {
                case "BAD":
                    throw new UnreadableInputException(new(ReadingRules.CannotOpen, "坏"));
                case "BUG":
                    throw new InvalidOperationException("broken");
                case "SLOW":
                    cancel.WaitHandle.WaitOne();
                    cancel.ThrowIfCancellationRequested();
                    break;
                case "WARN":
                    findings.Add(new(ReadingRules.NothingMatched, "警告", range));
                    break;
                case "ERROR":
                    findings.Add(new(LimitRules.TimedOut, "错误", range));
                    break;
                case "PROSE" or "":
                    break;
                default:
                    tasks.Add(
                        new()
                        {
                            Id = $"t{tasks.Count + 1}",
                            Part = "main",
                            Text = line,
                        }
                    );
                    break;
            }
        }

        return new()
        {
            Id = file.Name,
            Source = new(
                file.Name,
                DocumentFormat.Text,
                file.Bytes.Length,
                Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span)),
                "utf-8",
                null
            ),
            Head = new(),
            Parts = [new("main", PartKind.Main, null, tasks.Count)],
            Tasks = tasks.ToEquatableArray(),
            Diagnostics = findings.ToEquatableArray(),
            Ledger = new()
            {
                Characters = 4,
                Task = 2,
                Outline = 0,
                Head = 0,
                Prose = 0,
                Furniture = 1,
                Unplaced = 1,
                Spans = [new(LedgerClass.Furniture, "page number", null, 1, 0, 1, "7")],
            },
            Plane = new(text),
        };
    }

    public NoticeTrace Inspect(SourceFile file, ReaderOptions limits, CancellationToken cancel)
    {
        var notice = Read(file, limits, cancel);
        var grid = new TableGrid(
            [
                new([Cell(0, 1, 1, "序号"), Cell(1, 2, 1, "任务")], IsHead: true),
                new([Cell(0, 1, 2, "1"), Cell(1, 1, 1, "公开预算"), Cell(2, 1, 1, "县财政局")]),
                new([
                    Cell(1, 1, 1, "一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十一二三四五六七八九十"),
                    Cell(2, 1, 1, "各乡镇\n各部门"),
                ]),
            ],
            3,
            TableForm.Marked,
            "markup"
        );
        var document = new SourceDocument(notice.Plane, DocumentFormat.Text)
        {
            Blocks =
            [
                new Block.Paragraph(Text("标题"), new ParagraphHints(HeadingLevel: 1, IsBold: true)),
                new Block.Table(grid),
            ],
        };
        return new(document, notice, [new(grid, ["ordinal", "task", "lead"], 1, "task table")]);
    }

    public IEnumerable<PageDrawing> Draw(SourceFile file, ReaderOptions limits, CancellationToken cancel) => [];

    private static TableCell Cell(int column, int across, int down, string text) =>
        new(column, across, down, Text(text));

    private static SourceText Text(string text) => new SourceTextBuilder().Append(text, 0, text.Length).ToSourceText();
}
