namespace GovOpen.Parsing.Tests;

/// <summary>
/// A grammar's specification: Markdown that is read when the tests run. Tables give a text and its reading, by column name;
/// a line that begins with "Not" lists texts that are none, parted by " · ". \n in a cell is a line end.
/// </summary>
internal sealed class GrammarSpec
{
    private GrammarSpec(IReadOnlyList<Row> rows, IReadOnlyList<Row> refusals) => (Rows, Refusals) = (rows, refusals);

    /// <summary>A row of a table, or a refused text in the column "text".</summary>
    public sealed record Row(string Section, int Line, IReadOnlyDictionary<string, string> Cells)
    {
        public string this[string column] => Cells.TryGetValue(column, out var cell) ? cell : "";
    }

    public IReadOnlyList<Row> Rows { get; }

    public IReadOnlyList<Row> Refusals { get; }

    public IEnumerable<Row> Section(string name) => Rows.Where(row => row.Section == name);

    public IEnumerable<Row> RefusalsOf(string section) => Refusals.Where(row => row.Section == section);

    public static GrammarSpec Read(string name)
    {
        var lines = File.ReadAllLines(Path.Combine(AppContext.BaseDirectory, "Specs", name));
        var (rows, refusals) = (new List<Row>(), new List<Row>());
        var (section, header) = ("", Array.Empty<string>());
        for (var i = 0; i < lines.Length; i++)
        {
            var line = lines[i];
            if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                section = line[3..].Trim();
            }
            else if (line.StartsWith("Not", StringComparison.Ordinal) && line.Contains(": ", StringComparison.Ordinal))
            {
                var texts = line[(line.IndexOf(": ", StringComparison.Ordinal) + 2)..].Split(" · ");
                refusals.AddRange(texts.Select(text => MakeRow(section, i, ["text"], [text])));
            }
            else if (!line.StartsWith('|'))
            {
                header = [];
            }
            else if (header.Length == 0)
            {
                header = Cells(line);
            }
            else if (!line.StartsWith("| -", StringComparison.Ordinal))
            {
                rows.Add(MakeRow(section, i, header, Cells(line)));
            }
        }

        return new GrammarSpec(rows, refusals);
    }

    private static string[] Cells(string line) => [.. line.Trim().Trim('|').Split('|').Select(cell => cell.Trim())];

    private static Row MakeRow(string section, int index, string[] header, string[] cells)
    {
        Assert.True(
            cells.Length == header.Length,
            $"line {index + 1}: {cells.Length} cells under {header.Length} heads"
        );
        var named = header.Zip(cells, (head, cell) => (head, cell.Replace("\\n", "\n", StringComparison.Ordinal)));
        return new Row(section, index + 1, named.ToDictionary(pair => pair.head, pair => pair.Item2));
    }
}
