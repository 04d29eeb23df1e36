using GovOpen.Parsing.Deadlines;
using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Export;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Tasks;
using GovOpen.Parsing.Units;
using Microsoft.Data.Sqlite;

namespace GovOpen.Export.Sqlite;

/// <summary>The tables of the database, filled notice by notice.</summary>
internal sealed class LedgerDatabase : IDisposable
{
    private readonly SqliteConnection connection;
    private readonly InsertStatement notices;
    private readonly InsertStatement parts;
    private readonly InsertStatement tasks;
    private readonly InsertStatement measures;
    private readonly InsertStatement units;
    private readonly InsertStatement deadlines;
    private readonly InsertStatement diagnostics;

    /// <param name="path">A file that does not exist yet.</param>
    public LedgerDatabase(string path)
    {
        connection = new(
            new SqliteConnectionStringBuilder
            {
                DataSource = path,
                Mode = SqliteOpenMode.ReadWriteCreate,
                Pooling = false,
            }.ToString()
        );
        connection.Open();
        // The file is thrown away where anything fails: neither a journal nor waiting for the disk would save it.
        Run(
            """
            PRAGMA page_size = 4096; PRAGMA encoding = 'UTF-8'; PRAGMA auto_vacuum = 0; PRAGMA journal_mode = OFF;
            PRAGMA synchronous = OFF; PRAGMA locking_mode = EXCLUSIVE; PRAGMA foreign_keys = ON; PRAGMA user_version = 1;
            BEGIN;
            """
        );
        Run(Script("schema.sql"));
        notices = new(connection, "notices", 19);
        parts = new(connection, "parts", 5);
        tasks = new(connection, "tasks", 19);
        measures = new(connection, "measures", 6);
        units = new(connection, "units", 10);
        deadlines = new(connection, "deadlines", 16);
        diagnostics = new(connection, "diagnostics", 12);
    }

    public void Add(Notice notice)
    {
        var noticeKey = AddNotice(notice);
        var partKeys = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var part in notice.Parts)
        {
            partKeys[part.Id] = parts.Add(noticeKey, part.Id, ExportNames.Of(part.Kind), part.Title);
        }

        var taskKeys = new Dictionary<string, long>(StringComparer.Ordinal);
        foreach (var task in notice.Tasks)
        {
            var part = partKeys.TryGetValue(task.Part, out var known) ? known : (long?)null;
            taskKeys[task.Id] = AddTask(notice, task, noticeKey, part);
        }

        foreach (var finding in notice.Diagnostics)
        {
            var about = finding.Task is { } id && taskKeys.TryGetValue(id, out var key) ? key : (long?)null;
            AddFinding(notice, finding, noticeKey, about);
        }
    }

    /// <summary>Adds indexes, views and the full-text index, and closes the file.</summary>
    public void Complete()
    {
        Run(Script("views.sql"));
        Run("COMMIT");
        Dispose();
    }

    public void Dispose()
    {
        foreach (var statement in new[] { notices, parts, tasks, measures, units, deadlines, diagnostics })
        {
            statement?.Dispose();
        }

        connection.Dispose();
    }

    private long AddNotice(Notice notice)
    {
        var (source, head) = (notice.Source, notice.Head);
        return notices.Add(
            notice.Id,
            source.Name,
            ExportNames.Of(source.Format),
            source.Bytes,
            source.Sha256,
            source.Encoding,
            source.Pages,
            head.Title,
            head.DocNumber?.Normalized,
            head.DocNumber?.Literal,
            Joined(head.Issuers),
            Joined(head.Addressees),
            ExportCells.Date(head.IssuedOn),
            ExportCells.Date(head.PublishedOn),
            ExportCells.Date(head.PrintedOn),
            head.Year,
            head.Release,
            head.IndexNumber
        );
    }

    private long AddTask(Notice notice, TaskRecord task, long noticeKey, long? partKey)
    {
        var row = new ExportRow(notice, task);
        var place = ExportCells.PlaceOf(row);
        var key = tasks.Add(
            noticeKey,
            partKey,
            task.Id,
            task.Number,
            task.Marker,
            task.Scheme,
            ExportCells.Section(row, 0),
            ExportCells.Section(row, 1),
            ExportCells.Section(row, 2),
            task.Title,
            task.Text,
            task.Remarks,
            Joined(task.Inherited),
            place?.Page,
            place?.Line,
            place?.Start,
            place?.End,
            (double)task.Confidence
        );
        AddUnits(task.Units, key, measure: null);
        AddDeadline(task.Deadline, key, measure: null, "deadline");
        foreach (var time in task.Times)
        {
            AddDeadline(time, key, measure: null, "time");
        }

        for (var i = 0; i < task.Measures.Count; i++)
        {
            var measure = task.Measures[i];
            var measureKey = measures.Add(key, i + 1, measure.Number, measure.Marker, measure.Text);
            AddUnits(measure.Units, key, measureKey);
            AddDeadline(measure.Deadline, key, measureKey, "deadline");
        }

        return key;
    }

    private void AddUnits(EquatableArray<TaskUnit> given, long task, long? measure)
    {
        for (var i = 0; i < given.Count; i++)
        {
            var unit = given[i];
            units.Add(
                task,
                measure,
                i + 1,
                ExportNames.Of(unit.Role),
                unit.Name,
                unit.Literal,
                ExportNames.Of(unit.Kind),
                ExportNames.Of(unit.Origin),
                unit.From
            );
        }
    }

    private void AddDeadline(Deadline? deadline, long task, long? measure, string use)
    {
        if (deadline is null)
        {
            return;
        }

        deadlines.Add(
            task,
            measure,
            use,
            deadline.Literal,
            ExportNames.Of(deadline.Kind),
            ExportCells.Date(deadline.Start),
            ExportCells.Date(deadline.Date),
            deadline.Every,
            deadline.MinCount,
            deadline.Offset?.N,
            deadline.Offset is { } offset ? ExportNames.Of(offset.Unit) : null,
            deadline.Event,
            deadline.Year,
            deadline.YearFrom is { } source ? ExportNames.Of(source) : null,
            ExportNames.Of(deadline.Origin)
        );
    }

    private void AddFinding(Notice notice, Diagnostic finding, long noticeKey, long? task)
    {
        var (plane, at) = (notice.Plane, finding.At);
        diagnostics.Add(
            noticeKey,
            task,
            finding.Rule.Code,
            ExportNames.Of(finding.Rule.Severity),
            finding.Rule.Title,
            finding.Message,
            at is { } onPage && plane.PageCount is not null ? plane.PageAt(onPage.Start) : null,
            at is { } onLine && plane.PageCount is null ? plane.LineAt(onLine.Start) : null,
            at?.Start,
            at?.End,
            at is { } quoted ? plane.Quote(quoted) : null
        );
    }

    private static string? Joined(EquatableArray<string> values) => values.IsEmpty ? null : ExportCells.Join(values);

    private void Run(string script)
    {
        using var command = connection.CreateCommand();
        command.CommandText = script;
        command.ExecuteNonQuery();
    }

    private static string Script(string name)
    {
        using var stream =
            typeof(LedgerDatabase).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"The assembly lacks {name}.");
        using var reader = new StreamReader(stream);
        return reader.ReadToEnd();
    }
}
