using System.Text;
using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Tests.Ledgers;

/// <summary>Every visible character is accounted for once, and every place leads back to the source: on notices, and on spoilt ones.</summary>
public class LedgerTests
{
    private const int Rounds = 60;
    private const int Cuts = 50;

    public static TheoryData<string> Files => [.. Notices.All];

    [Theory]
    [MemberData(nameof(Files))]
    public void A_notice_keeps_the_laws(string path) => Assert.Empty(LedgerLaws.Broken(Notices.Of(path).Notice));

    [Theory]
    [MemberData(nameof(Files))]
    public void Title_text_and_places_of_a_task_agree(string path) =>
        Assert.Empty(LedgerLaws.Disagreements(Notices.Of(path).Notice));

    [Theory]
    [MemberData(nameof(Files))]
    public void A_spoilt_notice_keeps_the_laws(string path)
    {
        var text = TextOf(path);
        for (var round = 0; round < Rounds; round++)
        {
            Check(path, Mutation.Spoil(text, round), $"{path}, round {round}");
        }
    }

    [Theory]
    [MemberData(nameof(Files))]
    public void A_notice_that_breaks_off_keeps_the_laws(string path)
    {
        var text = TextOf(path);
        for (var cut = 1; cut < Cuts; cut++)
        {
            Check(path, text[..(int)((long)text.Length * cut / Cuts)], $"{path}, cut {cut}");
        }
    }

    [Fact]
    public void Lines_of_many_notices_thrown_together_keep_the_laws()
    {
        var lines = Notices
            .All.Where(path => path.EndsWith(".txt", StringComparison.Ordinal))
            .SelectMany(path => TextOf(path).Split('\n'))
            .ToArray();
        for (var round = 0; round < Rounds; round++)
        {
            var random = new Random(round);
            var mixed = string.Join('\n', Enumerable.Range(0, 80).Select(_ => lines[random.Next(lines.Length)]));
            Check("mixed.txt", mixed, $"mixture {round}");
        }
    }

    private static void Check(string path, string text, string what)
    {
        Tasks.Notice notice;
        try
        {
            notice = NoticePipeline.Default.Read(new SourceFile(path, Encoding.UTF8.GetBytes(text)));
        }
        catch (UnreadableInputException)
        {
            return;
        }

        var broken = LedgerLaws.Broken(notice).ToList();
        Assert.True(broken.Count == 0, $"{what}: {string.Join("; ", broken.Take(3))}");
    }

    private static string TextOf(string path) => Encoding.UTF8.GetString(Notices.Bytes(path));
}
