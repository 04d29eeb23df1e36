using System.Security.Cryptography;
using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Interpretation;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Readers;
using GovOpen.Parsing.Readers.Pdf;
using GovOpen.Parsing.Structure;
using GovOpen.Parsing.Structure.Records;
using GovOpen.Parsing.Tables;
using GovOpen.Parsing.Tasks;

namespace GovOpen.Parsing;

/// <summary>Reads a notice from bytes to tasks. Immutable and safe for several threads.</summary>
public sealed class NoticePipeline
{
    private const int IdLength = 12;

    private static readonly Comparer<Diagnostic> ByPlace = Comparer<Diagnostic>.Create(
        static (one, other) =>
            (one.At?.Start ?? -1).CompareTo(other.At?.Start ?? -1) is var order and not 0
                ? order
                : string.CompareOrdinal(one.Rule.Code, other.Rule.Code)
    );

    private readonly ReaderOptions options;

    public NoticePipeline(ReaderOptions options) => this.options = options;

    public static NoticePipeline Default { get; } = new(ReaderOptions.Default);

    /// <summary>Reads one notice.</summary>
    /// <exception cref="UnreadableInputException">No notice can be read from the bytes: they are binary, empty or over a limit.</exception>
    public Notice Read(SourceFile file, CancellationToken cancel = default) => Run(file, cancel).Notice;

    /// <summary>Reads one notice and keeps what every step saw.</summary>
    /// <exception cref="UnreadableInputException">No notice can be read from the bytes: they are binary, empty or over a limit.</exception>
    public NoticeTrace Inspect(SourceFile file, CancellationToken cancel = default)
    {
        var (document, notice, reading) = Run(file, cancel);
        return new(document, notice, [.. reading.Tables.Select(table => table.Trace())]);
    }

    /// <summary>Draws the pages of a notice as they were read; none for formats without pages.</summary>
    /// <exception cref="UnreadableInputException">No notice can be read from the bytes: they are binary, empty or over a limit.</exception>
    public IEnumerable<PageDrawing> Draw(SourceFile file, CancellationToken cancel = default) =>
        FormatOf(file) == DocumentFormat.Pdf ? PdfReader.Draw(file, options, cancel) : [];

    private (SourceDocument Document, Notice Notice, NoticeReading Reading) Run(
        SourceFile file,
        CancellationToken cancel
    )
    {
        var document = ReadDocument(file, cancel);
        cancel.ThrowIfCancellationRequested();
        var findings = new List<Diagnostic>(document.Diagnostics);
        LostTables.Report(document, findings);
        var ledger = Enter(document);
        var pieces = PieceBuilder.Build(document, ledger, findings);
        cancel.ThrowIfCancellationRequested();
        var (frame, parts) = PartSplitter.Split(pieces);
        var head = HeadReader.Read(document, frame, parts);
        foreach (var line in frame.Lines)
        {
            ledger.Claim(line, LedgerClass.Head);
        }

        var reading = NoticeInterpreter.Interpret(parts, head, new(document.Plane, ledger, findings));
        cancel.ThrowIfCancellationRequested();
        head = WithTitleOf(reading, head);
        var notice = Assemble(file, document, head, reading, ledger.Close(), findings);
        return (document, notice, reading);
    }

    // A notice that is no more than a table has its title in it.
    private static NoticeHead WithTitleOf(NoticeReading reading, NoticeHead head) =>
        head.Title is null && reading.Parts is [{ Title: { } title }, ..]
            ? head with
            {
                Title = title,
                Year = head.Year ?? HeadReader.YearIn(title),
            }
            : head;

    private SourceDocument ReadDocument(SourceFile file, CancellationToken cancel) =>
        RecordLists.ToTables(ReaderCatalog.For(FormatOf(file)).Read(file, options, cancel));

    private DocumentFormat FormatOf(SourceFile file)
    {
        if (file.Bytes.Length > options.MaxBytes)
        {
            throw new UnreadableInputException(
                new(LimitRules.InputTooLarge, $"输入共{file.Bytes.Length}字节，超过上限{options.MaxBytes}字节")
            );
        }

        return FormatSniffer.Sniff(file.Name, file.Bytes.Span)
            ?? throw new UnreadableInputException(
                new(ReadingRules.FormatNotSupported, "不是文本、Markdown、HTML或PDF，无法读取")
            );
    }

    private static LedgerBook Enter(SourceDocument document)
    {
        var ledger = new LedgerBook(document.Plane);
        foreach (var block in document.Blocks)
        {
            switch (block)
            {
                case Block.Paragraph paragraph:
                    ledger.Enter(paragraph.Text);
                    break;
                case Block.Table table:
                    Enter(table.Grid, ledger);
                    break;
                default:
                    break;
            }
        }

        foreach (var furniture in document.Furniture)
        {
            ledger.Enter(furniture.Text);
            ledger.Claim(furniture.Text, LedgerClass.Furniture, furniture.Reason);
        }

        foreach (var field in document.Metadata)
        {
            ledger.Enter(field.Label);
            ledger.Enter(field.Value);
            ledger.Claim(field.Label, LedgerClass.Head, "site metadata");
            ledger.Claim(field.Value, LedgerClass.Head, "site metadata");
        }

        return ledger;
    }

    private static void Enter(TableGrid grid, LedgerBook ledger)
    {
        foreach (var row in grid.Rows.AsSpan())
        {
            foreach (var cell in row.Cells.AsSpan())
            {
                ledger.Enter(cell.Text);
            }
        }
    }

    private static Notice Assemble(
        SourceFile file,
        SourceDocument document,
        NoticeHead head,
        NoticeReading reading,
        Ledger ledger,
        List<Diagnostic> findings
    )
    {
        foreach (var span in ledger.Spans.AsSpan())
        {
            if (span.Class == LedgerClass.Unplaced)
            {
                findings.Add(
                    new(
                        OutlineRules.Unplaced,
                        NoticeContext.Shorten($"未归类的文字：{span.Quote}"),
                        new(span.Start, span.End)
                    )
                );
            }
        }

        var digest = Convert.ToHexStringLower(SHA256.HashData(file.Bytes.Span));
        return new()
        {
            Id = head.DocNumber?.Normalized ?? IdOf(digest),
            Source = new(
                file.Name,
                document.Format,
                file.Bytes.Length,
                digest,
                document.Encoding,
                document.Plane.PageCount
            ),
            Head = head,
            Parts = reading.Parts.ConvertAll(static part => part.ToPart()).ToEquatableArray(),
            Outline = OfAll(reading.Parts, static part => part.Outline),
            Tasks = OfAll(reading.Parts, static part => part.Tasks),
            Diagnostics = InOrder(findings),
            Ledger = ledger,
            Plane = document.Plane,
        };
    }

    private static EquatableArray<T> OfAll<T>(List<PartReading> parts, Func<PartReading, List<T>> read)
    {
        var all = new T[parts.Sum(part => read(part).Count)];
        var at = 0;
        foreach (var part in parts)
        {
            var own = read(part);
            own.CopyTo(all, at);
            at += own.Count;
        }

        return new(all);
    }

    // Most notices have none or one, and readers report from the first page to the last.
    private static EquatableArray<Diagnostic> InOrder(List<Diagnostic> findings)
    {
        for (var i = 1; i < findings.Count; i++)
        {
            if (ByPlace.Compare(findings[i - 1], findings[i]) > 0)
            {
                return findings.Order(ByPlace).ToEquatableArray();
            }
        }

        return findings.ToEquatableArray();
    }

    // An id that is all digits would be a number to a spreadsheet: it grows until a letter stands in it.
    private static string IdOf(string digest)
    {
        var length = IdLength;
        while (length < digest.Length && digest.AsSpan(0, length).IndexOfAnyInRange('a', 'f') < 0)
        {
            length++;
        }

        return digest[..length];
    }
}
