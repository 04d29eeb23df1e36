using GovOpen.Parsing.Deadlines;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Tests.Deadlines;

public class DeadlinePhraseTests
{
    [Fact]
    public void Every_row_and_no_earlier_one_reads_its_own_example_from_end_to_end()
    {
        var failures = new List<string>();
        foreach (var row in DeadlinePhrases.All)
        {
            var matches = DeadlineScanner.Scan(row.Example, PhraseUse.Field);
            if (matches is not [var match] || match.Row != row || match.At.Length != row.Example.Length)
            {
                failures.Add($"{row.Example}: {string.Join(", ", matches.Select(m => $"{m.Row.Example} {m.At}"))}");
            }
        }

        Assert.Equal("", string.Join('\n', failures));
    }

    [Fact]
    public void Leads_are_folded_characters() =>
        Assert.All(
            DeadlinePhrases.All,
            row => Assert.All(row.Leads, lead => Assert.Equal(lead, TextFolder.Fold(lead)))
        );
}
