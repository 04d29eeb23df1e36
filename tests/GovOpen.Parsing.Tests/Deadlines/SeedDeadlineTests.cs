using System.Globalization;
using GovOpen.Parsing.Deadlines;

namespace GovOpen.Parsing.Tests.Deadlines;

public class SeedDeadlineTests
{
    [Fact]
    public void The_deadline_cells_of_a_flattened_table_read_as_its_notice_says()
    {
        var readings = File.ReadLines(Seed("001_ca55eb28d526b0b4.txt"))
            .Where(line => line.StartsWith('\t') && DeadlineGrammar.IsDeadline(line))
            .Select(line => DeadlineGrammar.ReadField(line, new YearContext(Title: 2023))!)
            .ToList();

        Assert.All(readings, reading => Assert.Null(reading.Finding));
        Assert.Equal(
            ["By 14", "Discretionary 1", "Ongoing 10", "Prompt 22"],
            readings
                .GroupBy(reading => reading.Deadline.Kind)
                .Select(group => $"{group.Key} {group.Count()}")
                .Order(StringComparer.Ordinal)
        );
        Assert.Equal(
            ["05-31 1", "07-31 1", "08-31 3", "09-30 1", "10-31 1", "12-31 7"],
            readings
                .Where(reading => reading.Deadline.Date is { Year: 2023 })
                .GroupBy(reading => reading.Deadline.Date!.Value.ToString("MM-dd", CultureInfo.InvariantCulture))
                .Select(group => $"{group.Key} {group.Count()}")
                .Order(StringComparer.Ordinal)
        );
    }

    private static string Seed(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !Directory.Exists(Path.Combine(folder.FullName, "seeds")))
        {
            folder = folder.Parent;
        }

        return Path.Combine(folder?.FullName ?? "", "seeds", name);
    }
}
