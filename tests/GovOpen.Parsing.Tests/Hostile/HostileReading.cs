using System.Diagnostics;
using System.Globalization;
using System.Text;
using GovOpen.Parsing.Tests.Ledgers;

namespace GovOpen.Parsing.Tests.Hostile;

/// <summary>Reads bad input against the clock. Budgets are five times and more of what a quiet machine takes.</summary>
internal static class HostileReading
{
    public const string Collection = "hostile";

    public static NoticeTrace Within(int seconds, string name, byte[] bytes)
    {
        var watch = Stopwatch.StartNew();
        var trace = Notices.Inspect(name, bytes);
        Assert.True(watch.Elapsed < TimeSpan.FromSeconds(seconds), $"took {watch.Elapsed.TotalSeconds:0.0} s");
        Assert.Empty(LedgerLaws.Broken(trace.Notice));
        return trace;
    }

    public static NoticeTrace Text(int seconds, string text) =>
        Within(seconds, "bad.txt", Encoding.UTF8.GetBytes(text));

    public static NoticeTrace Html(int seconds, string text) =>
        Within(seconds, "bad.html", Encoding.UTF8.GetBytes(text));

    /// <summary>A pattern many times over, {0} standing for the number of the turn, from 1.</summary>
    public static string Repeat(int count, string pattern)
    {
        var format = CompositeFormat.Parse(pattern);
        var text = new StringBuilder();
        for (var i = 1; i <= count; i++)
        {
            text.AppendFormat(CultureInfo.InvariantCulture, format, i);
        }

        return text.ToString();
    }

    public static bool Has(this NoticeTrace trace, string code) =>
        trace.Notice.Diagnostics.Any(finding => finding.Rule.Code == code);

    /// <summary>The rows of a table, cells parted by a bar.</summary>
    public static IReadOnlyList<string> Rows(this NoticeTrace trace) =>
        [
            .. trace
                .Document.Blocks.OfType<Model.Block.Table>()
                .SelectMany(table => table.Grid.Rows)
                .Select(row => string.Join('|', row.Cells.Select(cell => cell.Text.Value.Trim()))),
        ];

    /// <summary>Everything that the reader showed as the notice's own, blanks left out.</summary>
    public static string Words(this NoticeTrace trace) =>
        string.Concat(
            trace
                .Document.Blocks.SelectMany(block =>
                    block switch
                    {
                        Model.Block.Paragraph paragraph => [paragraph.Text.Value],
                        Model.Block.Table table => table
                            .Grid.Rows.SelectMany(row => row.Cells)
                            .Select(cell => cell.Text.Value),
                        _ => [],
                    }
                )
                .Select(text =>
                    text.Replace(" ", "", StringComparison.Ordinal).Replace("\n", "", StringComparison.Ordinal)
                )
        );
}
