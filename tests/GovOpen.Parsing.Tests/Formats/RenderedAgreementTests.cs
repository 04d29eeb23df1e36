namespace GovOpen.Parsing.Tests.Formats;

/// <summary>The seeds as HTML with merged cells, where the folder beside the repository has them, give the same tasks as text.</summary>
public class RenderedAgreementTests
{
    private static readonly string Folder = Path.Combine(Golden.Root, "..", "shared", "rendered");

    [Theory]
    [InlineData("000", "(一)加强涉及市场主体的信息公开")]
    [InlineData("001", null)]
    [InlineData("002", null)]
    [InlineData("003", null)]
    [InlineData("004", null)]
    public void A_seed_as_html_gives_the_same_tasks(string number, string? restored)
    {
        var path = Path.Combine(Folder, $"{number}.html");
        if (!File.Exists(path))
        {
            return;
        }

        var html = Notices.Inspect($"{number}.html", File.ReadAllBytes(path)).Notice;

        Assert.Empty(TaskComparison.Differences(Notices.Seed(number).Notice, html, restored));
        Assert.Equal(0, html.Ledger.Unplaced);
    }
}
