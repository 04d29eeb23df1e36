using GovOpen.Parsing.Tests.Ledgers;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Tests.Formats;

/// <summary>What a notice set as PDF must have in common with the page it was set from.</summary>
internal static class PdfAgreement
{
    public static void Check(NoticeTrace html, NoticeTrace pdf)
    {
        var differences = TaskComparison.Differences(html.Notice, pdf.Notice);
        Assert.True(differences.Count == 0, string.Join("\n", differences));
        Assert.Equal(HeadOf(html), HeadOf(pdf));
        Assert.Equal(0, pdf.Notice.Ledger.Unplaced);
        Assert.Empty(LedgerLaws.Broken(pdf.Notice));
        Assert.All(
            pdf.Notice.Tasks.SelectMany(task => task.At),
            at => Assert.Equal((4, null), (at.Box.Count, at.Line))
        );
    }

    private static string HeadOf(NoticeTrace trace)
    {
        var head = trace.Notice.Head;
        var words =
            $"{head.Title} {head.DocNumber?.Normalized} {string.Join(' ', head.Issuers)} {string.Join(' ', head.Addressees)}";
        return $"{HanText.WithoutBlanks(words)} {head.IssuedOn} {head.Year} {head.Release}";
    }
}
