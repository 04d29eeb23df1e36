using GovOpen.Parsing.Tests.Ledgers;

namespace GovOpen.Parsing.Tests.Readers.Pdf;

/// <summary>Damage on purpose, read from the bytes to the tasks.</summary>
public class PdfDamageTests
{
    private const int Cuts = 50;
    private const int Changes = 500;
    private static readonly TimeSpan Patience = TimeSpan.FromSeconds(10);

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void The_sample_is_read(bool isCompressed)
    {
        var notice = Notices.Inspect("a.pdf", TableSample.Write(isCompressed)).Notice;
        Assert.Equal(
            ["健全机制。", "加强公开。", "公开权责清单", "公开财政预决算", "规范信息发布", "办理依申请公开"],
            notice.Tasks.Select(task => task.Title ?? task.Text)
        );
        Assert.DoesNotContain(
            notice.Diagnostics,
            finding => finding.Rule.Code.StartsWith("GO1", StringComparison.Ordinal)
        );
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void A_file_cut_off_anywhere_gives_what_is_there(bool isCompressed)
    {
        var bytes = TableSample.Write(isCompressed);
        for (var i = 0; i < Cuts; i++)
        {
            Read(bytes[..(bytes.Length * i / Cuts)]);
        }
    }

    [Theory]
    [InlineData(false)]
    [InlineData(true)]
    public void Bytes_changed_anywhere_lose_no_character_from_the_ledger(bool isCompressed)
    {
        var sample = TableSample.Write(isCompressed);
        var random = new Random(3);
        for (var i = 0; i < Changes; i++)
        {
            var bytes = sample.ToArray();
            for (var change = 0; change <= i % 8; change++)
            {
                bytes[random.Next(bytes.Length)] = (byte)random.Next(256);
            }

            Read(bytes);
        }
    }

    [Theory]
    [InlineData("%PDF-1.7")]
    [InlineData("%PDF-1.7\ntrailer<</Root 1 0 R>>")]
    [InlineData("%PDF-1.7\nxref\n0 99999999999\ntrailer<</Root 1 0 R/Prev 9>>startxref\n9\n%%EOF")]
    public void What_is_no_document_says_so(string text)
    {
        var thrown = Assert.Throws<UnreadableInputException>(() => Notices.Inspect("a.pdf", PdfWriter.Latin(text)));
        Assert.Matches("GO1[01]", thrown.Finding.Rule.Code);
    }

    private static void Read(byte[] bytes)
    {
        var watch = new ThreadClock();
        try
        {
            var notice = Notices.Inspect("a.pdf", bytes).Notice;
            Assert.Empty(LedgerLaws.Broken(notice));
            Assert.Empty(LedgerLaws.Disagreements(notice));
        }
        catch (UnreadableInputException refused)
        {
            Assert.Equal(Parsing.Diagnostics.Severity.Error, refused.Finding.Rule.Severity);
        }

        Assert.InRange(watch.Elapsed, TimeSpan.Zero, Patience);
    }
}
