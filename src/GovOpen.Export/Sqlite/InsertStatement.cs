using Microsoft.Data.Sqlite;

namespace GovOpen.Export.Sqlite;

/// <summary>Adds rows to one table. The first column is the key, counted from 1.</summary>
internal sealed class InsertStatement : IDisposable
{
    private readonly SqliteCommand command;
    private readonly SqliteParameter[] parameters;
    private long key;

    public InsertStatement(SqliteConnection connection, string table, int columns)
    {
        parameters = [.. Enumerable.Range(0, columns).Select(i => new SqliteParameter { ParameterName = $"$p{i}" })];
        command = connection.CreateCommand();
        command.CommandText =
            $"INSERT INTO {table} VALUES ({string.Join(", ", parameters.Select(parameter => parameter.ParameterName))})";
        command.Parameters.AddRange(parameters);
        command.Prepare();
    }

    /// <summary>Adds a row and returns its key.</summary>
    /// <param name="values">All columns but the key.</param>
    public long Add(params ReadOnlySpan<object?> values)
    {
        key++;
        parameters[0].Value = key;
        for (var i = 0; i < values.Length; i++)
        {
            parameters[i + 1].Value = values[i] ?? DBNull.Value;
        }

        command.ExecuteNonQuery();
        return key;
    }

    public void Dispose() => command.Dispose();
}
