namespace GovOpen.Parsing.Tests.Outlines;

/// <summary>Lines that were broken by hand are joined again.</summary>
public class BrokenLineTests
{
    private const int Width = 28;
    private const int Items = 8;

    [Fact]
    public void A_title_that_runs_over_the_margin_hides_it_not()
    {
        var sentence = string.Concat(Enumerable.Repeat("公开重点领域工作事项", 7)) + "。";
        var items = Enumerable
            .Range(1, Items)
            .Select(item => string.Join('\n', $"{item}、{sentence}".Chunk(Width).Select(line => new string(line))));
        var title = "某县人民政府办公室关于印发某县2021年政务公开工作要点和重点任务分工一览表的通知";

        var notice = Notices.OfText($"{title}\n\n{string.Join('\n', items)}\n");

        Assert.Equal(
            Enumerable.Repeat((null as string, sentence), Items),
            notice.Tasks.Select(task => (task.Title, task.Text ?? ""))
        );
    }
}
