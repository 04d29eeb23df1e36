using System.Text;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Tasks;
using GovOpen.Parsing.Tests.Formats;
using GovOpen.Parsing.Tests.Ledgers;

namespace GovOpen.Parsing.Tests.Rewritten;

/// <summary>What layout, spelling, pages and sites do to a notice leaves its tasks, its head and its account as they were.</summary>
public class RewritingTests
{
    // Its cells stand where the characters above and below them do: a character that is not seen moves them.
    private const string Drawn = "2019-drawn-table";

    public static TheoryData<string> Names => [.. Rewriting.All.Select(rewriting => rewriting.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void A_rewritten_notice_gives_the_same_tasks(string name)
    {
        var rewriting = Rewriting.All.Single(rewriting => rewriting.Name == name);
        var broken = Notices
            .All.Where(path => IsFor(path, rewriting))
            .SelectMany(path => Broken(path, rewriting).Select(what => $"{path}: {what}"));

        Assert.Equal([], broken);
    }

    public static TheoryData<string> Encodings => ["gb18030", "utf-16LE", "utf-16BE"];

    [Theory]
    [MemberData(nameof(Encodings))]
    public void A_notice_in_another_encoding_gives_the_same_tasks(string name)
    {
        Encoding.RegisterProvider(CodePagesEncodingProvider.Instance);
        var encoding = Encoding.GetEncoding(name);
        var broken =
            from path in Notices.All
            where Notices.Of(path).Document.Format != DocumentFormat.Html
            let bytes = encoding.GetBytes(Encoding.UTF8.GetString(Notices.Bytes(path)))
            from what in TaskComparison.FieldDifferences(Notices.Of(path).Notice, Notices.Inspect(path, bytes).Notice)
            select $"{path}: {what}";

        Assert.Equal([], broken);
    }

    private static IEnumerable<string> Broken(string path, Rewriting rewriting)
    {
        var text = Encoding.UTF8.GetString(Notices.Bytes(path));
        if (rewriting.Apply(text) is not { } rewritten || rewritten == text)
        {
            return [];
        }

        var before = Notices.Of(path).Notice;
        var words = rewriting.ChangesWords ? rewriting.Apply : null;
        var head = words?.Invoke(Head(before)) ?? Head(before);
        var after = Notices.Inspect(path, Encoding.UTF8.GetBytes(rewritten)).Notice;
        return
        [
            .. LedgerLaws.Broken(after),
            .. TaskComparison.FieldDifferences(before, after, words: words),
            .. head == Head(after) ? [] : new[] { $"{head}, then {Head(after)}" },
            .. after.Ledger.Unplaced == 0 ? [] : new[] { $"{after.Ledger.Unplaced} unplaced" },
        ];
    }

    private static bool IsFor(string path, Rewriting rewriting)
    {
        var document = Notices.Of(path).Document;
        return rewriting.Where switch
        {
            _ when rewriting.Name.StartsWith("zero", StringComparison.Ordinal)
                    && path.Contains(Drawn, StringComparison.Ordinal) => false,
            Scope.All => true,
            Scope.Html => document.Format == DocumentFormat.Html,
            Scope.Text => document.Format != DocumentFormat.Html,
            _ => document.Format != DocumentFormat.Html && !document.Blocks.Any(block => block is Block.Table),
        };
    }

    private static string Head(Notice notice) =>
        TaskComparison.Bare(
            $"{notice.Head.Title} | {notice.Head.DocNumber?.Normalized} | {string.Join('、', notice.Head.Addressees)}"
        ) + $" | {notice.Head.IssuedOn} | {notice.Head.Year}";
}
