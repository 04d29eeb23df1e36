using System.Globalization;
using GovOpen.Export.Sqlite;
using GovOpen.Parsing.Export;
using GovOpen.Parsing.Tasks;
using GovOpen.Parsing.Tests.Export;
using Microsoft.Data.Sqlite;

namespace GovOpen.Export.Tests;

public sealed class SqliteExporterTests : IDisposable
{
    private readonly string folder = Directory.CreateTempSubdirectory("govopen-").FullName;

    public void Dispose() => Directory.Delete(folder, recursive: true);

    [Fact]
    public void Every_table_is_filled_and_every_key_leads_somewhere()
    {
        using var database = Open(RichNotice.Create(), RichNotice.Create());
        Assert.Equal(
            "2 2 2 4 10 6 4",
            string.Join(
                ' ',
                new[] { "notices", "parts", "tasks", "measures", "units", "deadlines", "diagnostics" }.Select(table =>
                    Value(database, $"SELECT count(*) FROM {table}")
                )
            )
        );
        Assert.Empty(Rows(database, "PRAGMA foreign_key_check"));
        Assert.Equal(["ok"], Rows(database, "PRAGMA integrity_check"));
        Assert.Equal(["1", "2"], Rows(database, "SELECT task_key FROM diagnostics WHERE task_key IS NOT NULL"));
    }

    [Fact]
    public void The_view_of_tasks_has_the_columns_and_cells_of_the_CSV()
    {
        var bare = RichNotice.Create() with
        {
            Tasks = [RichNotice.Task with { Units = [], Measures = [], Deadline = null }],
        };
        var fallen = RichNotice.Create() with { Tasks = [RichNotice.Task with { Units = [] }] };
        Notice[] notices = [RichNotice.Create(), bare, fallen];
        using var database = Open(notices);
        using var command = database.CreateCommand();
        command.CommandText = "SELECT * FROM task_rows";
        using var reader = command.ExecuteReader();
        Assert.Equal(
            ExportColumns.All.Select(column => column.Name),
            Enumerable.Range(0, reader.FieldCount).Select(reader.GetName)
        );
        foreach (var row in notices.SelectMany(notice => ExportRow.Of(notice, ExportGrain.Task)))
        {
            Assert.True(reader.Read());
            var cells = Enumerable.Range(0, reader.FieldCount).Select(i => Text(reader.GetValue(i)));
            Assert.Equal(ExportColumns.All.Select(column => column.Read(row) ?? ""), cells);
        }

        Assert.False(reader.Read());
    }

    [Theory]
    [InlineData("tasks_fts MATCH '公开预算'", 1)]
    [InlineData("tasks_fts MATCH '务公开'", 1)]
    [InlineData("tasks_fts MATCH '开公预'", 0)]
    [InlineData("text LIKE '%预算%'", 1)]
    [InlineData("measures LIKE '%入册%'", 1)]
    public void Chinese_can_be_searched(string where, int found)
    {
        using var database = Open(RichNotice.Create());
        Assert.Equal(found, Rows(database, $"SELECT rowid FROM tasks_fts WHERE {where}").Count);
    }

    [Fact]
    public void Views_tell_the_workload_and_the_dates()
    {
        using var database = Open(RichNotice.Create());
        Assert.Equal(["1"], Rows(database, "SELECT lead FROM workload WHERE unit = '甲县财政局'"));
        Assert.Equal(["2022-12-31", "2022-12-31"], Rows(database, "SELECT date FROM dated_tasks"));
    }

    [Fact]
    public void The_same_notices_give_the_same_bytes_into_a_file_and_a_pipe()
    {
        using var pipe = new PipeStream();
        WriteTo(pipe, RichNotice.Create());
        Assert.Equal(File.ReadAllBytes(Create("a.db", RichNotice.Create())), pipe.ToArray());
        Assert.Equal(pipe.ToArray(), File.ReadAllBytes(Create("b.db", RichNotice.Create())));
    }

    [Fact]
    public void Nothing_is_left_beside_the_output_and_nothing_in_it_before_the_end()
    {
        var path = Path.Combine(folder, "a.db");
        using (var file = File.Create(path))
        using (var exporter = new SqliteExporter(file))
        {
            exporter.Write(RichNotice.Create());
        }

        Assert.Equal([path], Directory.GetFiles(folder));
        Assert.Empty(File.ReadAllBytes(path));
        Create("a.db", RichNotice.Create());
        Assert.Equal([path], Directory.GetFiles(folder));
    }

    private SqliteConnection Open(params Notice[] notices)
    {
        var connection = new SqliteConnection($"Data Source={Create("test.db", notices)};Mode=ReadOnly;Pooling=False");
        connection.Open();
        return connection;
    }

    private string Create(string name, params Notice[] notices)
    {
        var path = Path.Combine(folder, name);
        using var file = File.Create(path);
        WriteTo(file, notices);
        return path;
    }

    private static void WriteTo(Stream stream, params Notice[] notices)
    {
        using var exporter = new SqliteExporter(stream);
        foreach (var notice in notices)
        {
            exporter.Write(notice);
        }

        exporter.Complete();
    }

    private static string Value(SqliteConnection database, string query) => Assert.Single(Rows(database, query));

    private static List<string> Rows(SqliteConnection database, string query)
    {
        using var command = database.CreateCommand();
        command.CommandText = query;
        using var reader = command.ExecuteReader();
        var rows = new List<string>();
        while (reader.Read())
        {
            rows.Add(Text(reader.GetValue(0)));
        }

        return rows;
    }

    private static string Text(object value) => Convert.ToString(value, CultureInfo.InvariantCulture) ?? "";
}
