using GovOpen.Parsing.Tasks;

namespace GovOpen.Parsing.Tests.Tables;

/// <summary>Runs Specs/task-tables.md through the whole pipeline.</summary>
public class TaskTableSpecTests
{
    public static TheoryData<string, string, string, string> Cases()
    {
        var cases = new TheoryData<string, string, string, string>();
        var path = Path.Combine(AppContext.BaseDirectory, "Specs", "task-tables.md");
        foreach (var section in File.ReadAllText(path).ReplaceLineEndings("\n").Split("\n## ").Skip(1))
        {
            var fences = section.Split("```");
            var end = fences[1].IndexOf('\n', StringComparison.Ordinal);
            cases.Add(
                section[..section.IndexOf('\n', StringComparison.Ordinal)],
                fences[1][..end],
                fences[1][(end + 1)..].Replace('→', '\t'),
                fences[3][(fences[3].IndexOf('\n', StringComparison.Ordinal) + 1)..].TrimEnd('\n')
            );
        }

        return cases;
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void A_table_gives_the_tasks_that_the_spec_lists(string name, string kind, string table, string expected)
    {
        var trace = TaskLines.Read(kind, table);

        Assert.Equal(expected, TaskLines.Show(trace));
        Assert.True(trace.Notice.Ledger.Unplaced == 0, name);
    }

    [Fact]
    public void A_title_that_a_group_cell_gives_has_its_place()
    {
        var notice = TaskLines
            .Read(
                "html",
                "<table><tr><td>类别<td>工作任务<td>责任单位<tr><td>公开<td>编制目录。<td>县政府办"
                    + "<tr><td>政策解读<td><td>县司法局<tr><td>制度<td>建立机制。<td>县财政局</table>"
            )
            .Notice;

        var task = Assert.Single(notice.Tasks, task => task.Title == "政策解读");
        Assert.Contains(task.At, at => at is { Quote: "政策解读", Row: 3, Column: 1 });
    }

    [Theory]
    [MemberData(nameof(Cases))]
    public void Every_place_quotes_its_slice_and_says_its_cell(string name, string kind, string table, string expected)
    {
        var notice = TaskLines.Read(kind, table).Notice;

        foreach (var at in notice.Tasks.SelectMany(task => task.At))
        {
            Assert.Equal(notice.Plane.Text[at.Start..at.End], at.Quote);
            Assert.True(at is { Table: > 0, Row: > 0, Column: > 0 }, $"{name}: {at.Quote}");
        }

        Assert.True(expected.StartsWith("refused", StringComparison.Ordinal) == (notice.Tasks.Count == 0), name);
    }
}
