using System.Text;
using GovOpen.Parsing.Readers;

namespace GovOpen.Parsing.Tests.Hostile;

/// <summary>Files that are no notice, or hardly one.</summary>
[Collection(HostileReading.Collection)]
public class HostileInputTests
{
    [Theory]
    [InlineData("empty.txt")]
    [InlineData("empty.html")]
    [InlineData("empty.md")]
    public void An_empty_file_is_refused_or_empty(string name) => AssertNothing(name, []);

    [Theory]
    [InlineData("blank.txt", " \t\r\n\u3000\n\ufeff")]
    [InlineData("blank.html", "<html><body><p>&nbsp;</p></body></html>")]
    [InlineData("blank.md", "\n \n\n")]
    public void A_file_without_words_gives_no_task(string name, string text) =>
        AssertNothing(name, Encoding.UTF8.GetBytes(text));

    [Fact]
    public void A_binary_under_the_name_of_a_text_is_refused()
    {
        byte[] bytes = [.. Enumerable.Range(0, 100_000).Select(i => (byte)(i * 7 % 64))];
        var thrown = Assert.Throws<UnreadableInputException>(() => Notices.Inspect("notice.txt", bytes));
        Assert.Equal("GO1063", thrown.Finding.Rule.Code);
    }

    [Theory]
    [InlineData("PK\u0003\u0004\u0014\0\0\0\b\0")]
    [InlineData("%PDF-1.7\n%\u0001\u0002\u0003\u0004\n")]
    [InlineData("\u0089PNG\r\n\u001a\n\0\0\0\rIHDR")]
    [InlineData("\u00d0\u00cf\u0011\u00e0\u00a1\u00b1\u001a\u00e1\0\0\0\0")]
    public void A_document_of_another_format_under_the_name_of_a_text_is_refused(string head)
    {
        byte[] bytes = [.. Encoding.Latin1.GetBytes(head), .. new byte[2_000]];
        Assert.Throws<UnreadableInputException>(() => Notices.Inspect("notice.txt", bytes));
    }

    [Fact]
    public void Nuls_are_reported_and_cost_no_character()
    {
        var trace = HostileReading.Text(
            5,
            "某县2022年工作要点\n一、健全\0机制。要抓好\0落实。\n二、加强公开。要抓好落实。\n"
        );

        Assert.True(trace.Has("GO1002"));
        Assert.Equal(["健全机制。", "加强公开。"], trace.Notice.Tasks.Select(task => task.Title));
    }

    [Fact]
    public void A_line_of_many_millions_is_read_in_pieces()
    {
        var trace = HostileReading.Text(60, new string('公', 4_000_000));

        Assert.True(trace.Has("GO6005"));
        Assert.Equal(4_000_000, trace.Notice.Ledger.Characters);
    }

    [Fact]
    public void An_input_over_the_limit_is_refused()
    {
        var small = new NoticePipeline(ReaderOptions.Default with { MaxBytes = 10 });
        var thrown = Assert.Throws<UnreadableInputException>(() => small.Read(new("a.txt", new byte[11])));
        Assert.Equal("GO6040", thrown.Finding.Rule.Code);
    }

    [Fact]
    public void Random_bytes_end_in_a_notice_or_a_refusal()
    {
        for (var seed = 0; seed < 200; seed++)
        {
            var random = new Random(seed);
            var bytes = new byte[random.Next(1, 400)];
            random.NextBytes(bytes);
            foreach (var name in new[] { "a.txt", "a.html", "a.md" })
            {
                AssertReadOrRefused(name, bytes);
            }
        }
    }

    private static void AssertNothing(string name, byte[] bytes)
    {
        try
        {
            var notice = Notices.Inspect(name, bytes).Notice;
            Assert.Empty(notice.Tasks);
            Assert.Contains(
                notice.Diagnostics,
                finding => finding.Rule.Code.StartsWith("GO1", StringComparison.Ordinal)
            );
        }
        catch (UnreadableInputException refusal)
        {
            Assert.StartsWith("GO1", refusal.Finding.Rule.Code, StringComparison.Ordinal);
        }
    }

    private static void AssertReadOrRefused(string name, byte[] bytes)
    {
        try
        {
            Assert.Empty(Ledgers.LedgerLaws.Broken(Notices.Inspect(name, bytes).Notice));
        }
        catch (UnreadableInputException refusal)
        {
            Assert.NotEmpty(refusal.Finding.Message);
        }
    }
}
