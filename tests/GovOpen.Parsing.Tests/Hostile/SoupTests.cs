using System.Text;
using GovOpen.Parsing.Tests.Ledgers;

namespace GovOpen.Parsing.Tests.Hostile;

/// <summary>Whatever is put together from the pieces of notices is read to its end, and every character has its place.</summary>
public class SoupTests
{
    private const int Inputs = 800;

    [Theory]
    [InlineData("notice.txt")]
    [InlineData("notice.md")]
    public void Texts_lose_nothing(string name) => AssertRead(name, static soup => soup.Text());

    [Fact]
    public void Pages_of_tables_lose_nothing() => AssertRead("notice.html", static soup => soup.Page());

    [Fact]
    public void Markup_loses_nothing() => AssertRead("notice.html", static soup => soup.Markup());

    private static void AssertRead(string name, Func<Soup, string> cook)
    {
        for (var seed = 0; seed < Inputs; seed++)
        {
            var input = cook(new(seed));
            try
            {
                var notice = NoticePipeline.Default.Read(new(name, Encoding.UTF8.GetBytes(input)));
                Assert.Equal([], LedgerLaws.Broken(notice));
                Assert.Equal(0, notice.Ledger.Unplaced);
            }
            catch (UnreadableInputException)
            {
                // Nothing but NULs and the like is no text.
            }
            catch (Exception broken)
            {
                throw new InvalidOperationException($"seed {seed} of {name}: {input}", broken);
            }
        }
    }
}
