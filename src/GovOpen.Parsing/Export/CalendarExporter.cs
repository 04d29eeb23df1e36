using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Tasks;
using GovOpen.Parsing.Units;

namespace GovOpen.Parsing.Export;

/// <summary>
/// Writes the last day of every dated task and measure as an all-day event (iCalendar, RFC 5545). Events rather than to-dos:
/// the calendars that people import into leave to-dos out. Tasks without a date are not in it. Leaves the stream open.
/// </summary>
public sealed class CalendarExporter : INoticeExporter
{
    private const int UidDigits = 32;
    private const int SummaryLength = 60;

    /// <summary>DTSTAMP has to be there. A notice that gives no date of its own gets this one, which nobody takes for real.</summary>
    private static readonly DateOnly NoDate = DateOnly.FromDateTime(DateTime.UnixEpoch);

    private readonly CalendarLines lines;
    private readonly Dictionary<string, int> copies = new(StringComparer.Ordinal);

    public CalendarExporter(Stream output)
    {
        lines = new(output);
        lines.Write("BEGIN", "VCALENDAR");
        lines.Write("VERSION", "2.0");
        lines.Write("PRODID", "-//GovOpen//GovOpen//ZH");
        lines.Write("CALSCALE", "GREGORIAN");
    }

    public void Write(Notice notice)
    {
        var digest = notice.Source.Sha256;
        var copy = copies[digest] = copies.GetValueOrDefault(digest) + 1;
        foreach (var item in DatedItem.Of(notice))
        {
            WriteEvent(item, copy);
        }
    }

    public void Complete() => lines.Write("END", "VCALENDAR");

    public void Dispose() { }

    private void WriteEvent(DatedItem item, int copy)
    {
        var head = item.Row.Notice.Head;
        lines.Write("BEGIN", "VEVENT");
        lines.Write("UID", $"{Uid(item, copy)}@govopen");
        lines.Write("DTSTAMP", Day(head.IssuedOn ?? head.PublishedOn ?? head.PrintedOn ?? NoDate) + "T000000Z");
        lines.Write("DTSTART;VALUE=DATE", Day(item.Day));
        if (item.Day < DateOnly.MaxValue)
        {
            lines.Write("DTEND;VALUE=DATE", Day(item.Day.AddDays(1)));
        }

        lines.WriteText("SUMMARY", Summary(item));
        lines.WriteText("DESCRIPTION", Description(item));
        lines.Write("TRANSP", "TRANSPARENT");
        lines.Write("END", "VEVENT");
    }

    // The same file gives the same ids wherever it lies, so that a second import replaces the first; only copies of a file
    // in one run are told apart.
    private static string Uid(DatedItem item, int copy)
    {
        var key = string.Create(
            CultureInfo.InvariantCulture,
            $"{item.Row.Notice.Source.Sha256}\n{item.Row.Task.Id}\n{item.Measure ?? 0}\n{copy}"
        );
        return Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(key)))[..UidDigits];
    }

    private static string Day(DateOnly day) => day.ToString("yyyyMMdd", CultureInfo.InvariantCulture);

    private static string Summary(DatedItem item)
    {
        var task = item.Row.Task;
        var words = item.Row.Measure?.Text ?? (string.IsNullOrEmpty(task.Title) ? task.Text : task.Title);
        var summary = (words ?? task.Id).Trim();
        if (summary.Length <= SummaryLength)
        {
            return summary;
        }

        var end = char.IsHighSurrogate(summary[SummaryLength - 1]) ? SummaryLength - 1 : SummaryLength;
        return summary[..end] + "…";
    }

    private static string Description(DatedItem item)
    {
        var row = item.Row;
        var text = new StringBuilder();
        Add(text, string.Empty, row.Task.Title);
        Add(text, string.Empty, row.Task.Text);
        Add(text, "举措：", ExportCells.Measures(row));
        Add(text, "牵头单位：", ExportCells.Units(row, UnitRole.Lead));
        Add(text, "责任单位：", ExportCells.Units(row, UnitRole.Responsible));
        Add(text, "配合单位：", ExportCells.Units(row, UnitRole.Cooperating));
        Add(text, "完成时限：", item.Limit.Literal);
        Add(text, "通知：", row.Notice.Head.Title);
        Add(text, "文号：", row.Notice.Head.DocNumber?.Normalized);
        Add(text, "来源：", Source(row));
        return text.ToString();
    }

    private static string Source(ExportRow row)
    {
        var place = ExportCells.PlaceOf(row);
        var name = row.Notice.Source.Name;
        return place?.Page is { } page ? string.Create(CultureInfo.InvariantCulture, $"{name} 第{page}页 {row.Task.Id}")
            : place?.Line is { } line ? string.Create(CultureInfo.InvariantCulture, $"{name} 第{line}行 {row.Task.Id}")
            : $"{name} {row.Task.Id}";
    }

    private static void Add(StringBuilder text, string label, string? value)
    {
        if (!string.IsNullOrEmpty(value))
        {
            text.Append(text.Length > 0 ? "\n" : string.Empty).Append(label).Append(value);
        }
    }
}
