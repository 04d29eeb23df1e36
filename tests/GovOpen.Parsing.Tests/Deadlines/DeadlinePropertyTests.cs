using GovOpen.Parsing.Deadlines;
using GovOpen.Parsing.Heads;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Tests.Deadlines;

public class DeadlinePropertyTests
{
    private const int Seed = 20260101;
    private const string Alphabet =
        "年月日底前内每季度半至到-—.,，。；（）()〔〕《》 \n\t0123456789一二三十〇第上下旬次个工作天周后起自收根据按及时长期号令";

    private static readonly GrammarSpec Spec = GrammarSpec.Read("deadlines.md");
    private static readonly YearContext Years = new(Title: 2023);

    [Fact]
    public void Any_text_is_read_without_throwing_and_every_reading_is_a_slice_of_it()
    {
        foreach (var text in Texts(3000))
        {
            var end = 0;
            foreach (var reading in DeadlineGrammar.FindAll(text, Years))
            {
                Assert.InRange(reading.Start, end, text.Length);
                end = reading.Start + reading.Length;
                Assert.Equal(HanText.Clean(text[reading.Start..end]), reading.Deadline.Literal);
            }

            Assert.Equal(string.IsNullOrWhiteSpace(text), DeadlineGrammar.ReadField(text, Years) is null);
            _ = DeadlineGrammar.IsDeadline(text);
            CheckHeads(text);
        }
    }

    [Fact]
    public void Layout_blanks_between_words_change_no_field()
    {
        foreach (var row in Spec.Section("Fields"))
        {
            var spaced = Space(row["text"]);
            var (plain, blanks) = (
                DeadlineGrammar.ReadField(row["text"], Years)!.Deadline,
                DeadlineGrammar.ReadField(spaced, Years)!.Deadline
            );
            Assert.Equal(plain with { Literal = "", Event = "" }, blanks with { Literal = "", Event = "" });
        }
    }

    [Fact]
    public void What_prose_says_a_field_says_too() =>
        Assert.All(
            Spec.Section("Prose").Where(row => !row["reads"].StartsWith("event", StringComparison.Ordinal)),
            row =>
                Assert.Equal(
                    DeadlineGrammar.FindAll(row["text"], Years)[0].Deadline,
                    DeadlineGrammar.ReadField(row["takes"], Years)!.Deadline
                )
        );

    private static void CheckHeads(string text)
    {
        foreach (var number in DocumentNumberGrammar.FindAll(text))
        {
            Assert.Equal(HanText.Clean(text.Substring(number.Start, number.Length)), number.Number.Literal);
        }

        _ = DocumentNumberGrammar.ReadLine(text);
        _ = DateGrammar.ReadLine(text);
        _ = CitationGrammar.FindBasis(text);
        _ = CitationGrammar.FindRules(text);
        _ = CitationGrammar.ReadAddressees(text);
        _ = CitationGrammar.ReadRelease(text);
    }

    // A blank between any two characters of which one is Han, as justified text and broken lines have them.
    private static string Space(string text) =>
        string.Concat(
            text.Select(
                (c, i) =>
                    i > 0
                    && (char.IsAsciiDigit(c) || c == '.')
                    && (char.IsAsciiDigit(text[i - 1]) || text[i - 1] == '.')
                        ? $"{c}"
                    : i > 0 && Numeral.IsChinese(c) && Numeral.IsChinese(text[i - 1]) ? $"{c}"
                    : i > 0 && "０１２３４５６７８９".Contains(c) ? $"{c}"
                    : i % 3 == 1 ? $"\n{c}"
                    : i > 0 ? $" {c}"
                    : $"{c}"
            )
        );

    private static IEnumerable<string> Texts(int count)
    {
        var random = new Random(Seed);
        for (var i = 0; i < count; i++)
        {
            yield return string.Concat(
                Enumerable.Range(0, random.Next(40)).Select(_ => Alphabet[random.Next(Alphabet.Length)])
            );
        }
    }
}
