using GovOpen.Parsing.Export;
using GovOpen.Parsing.Tasks;
using Microsoft.Data.Sqlite;

namespace GovOpen.Export.Sqlite;

/// <summary>
/// Writes notices as an SQLite database: notices, parts, tasks, units, measures, deadlines and diagnostics, bound by foreign keys,
/// with views and a full-text index. It is made in a scratch file, and written to the stream by <see cref="Complete"/>.
/// The bytes depend on the notices and the version of SQLite alone. Leaves the stream open.
/// </summary>
public sealed class SqliteExporter : INoticeExporter
{
    private readonly Stream output;
    private readonly ScratchFile scratch;
    private readonly LedgerDatabase database;

    public SqliteExporter(Stream output)
    {
        this.output = output;
        scratch = new(output, "sqlite");
        try
        {
            File.Delete(scratch.Path);
            database = Guard(() => new LedgerDatabase(scratch.Path));
        }
        catch
        {
            scratch.Dispose();
            throw;
        }
    }

    public void Write(Notice notice) =>
        Guard(() =>
        {
            database.Add(notice);
            return true;
        });

    public void Complete()
    {
        Guard(() =>
        {
            database.Complete();
            return true;
        });
        using var made = File.OpenRead(scratch.Path);
        made.CopyTo(output);
    }

    public void Dispose()
    {
        database.Dispose();
        scratch.Dispose();
    }

    // A full disk is a full disk, whoever meets it.
    private static T Guard<T>(Func<T> write)
    {
        try
        {
            return write();
        }
        catch (SqliteException cause)
        {
            throw new IOException(cause.Message, cause);
        }
    }
}
