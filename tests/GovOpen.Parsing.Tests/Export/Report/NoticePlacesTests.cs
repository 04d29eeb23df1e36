using GovOpen.Parsing.Export.Report;
using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Tests.Export.Report;

public class NoticePlacesTests
{
    public static TheoryData<string> Paths => [.. Notices.All];

    [Theory]
    [MemberData(nameof(Paths))]
    public void A_place_that_is_exact_has_the_words(string path)
    {
        var trace = Notices.Of(path);
        var reading = ReadingText.Of(trace.Document);
        var places = new NoticePlaces(trace.Notice, reading);
        foreach (var task in trace.Notice.Tasks)
        {
            Check(reading, places.OfWords(task, task.Title ?? ""), task.Title ?? "");
            Check(reading, places.OfWords(task, task.Text ?? ""), task.Text ?? "");
            foreach (var unit in task.Units)
            {
                Check(reading, places.OfUnit(task, unit), unit.Literal);
            }

            if (task.Deadline is { } deadline)
            {
                Check(reading, places.OfDeadline(task, deadline), deadline.Literal);
            }
        }
    }

    [Theory]
    [InlineData("000")]
    [InlineData("001")]
    [InlineData("002")]
    [InlineData("003")]
    [InlineData("004")]
    public void Every_value_of_a_seed_has_its_place(string number)
    {
        var trace = Notices.Seed(number);
        var places = new NoticePlaces(trace.Notice, ReadingText.Of(trace.Document));
        Assert.All(
            trace.Notice.Tasks,
            task =>
            {
                Assert.All(task.Units, unit => Assert.True(places.OfUnit(task, unit).IsExact, unit.Literal));
                Assert.All(task.Path, entry => Assert.True(places.OfHeading(task, entry).IsExact, entry.Title));
                Assert.True(task.Deadline is null || places.OfDeadline(task, task.Deadline).IsExact);
                Assert.True(task.Text is null || places.OfWords(task, task.Text).IsExact, task.Text);
                Assert.True(task.Title is null || places.OfWords(task, task.Title).IsExact, task.Title);
            }
        );
    }

    [Theory]
    [MemberData(nameof(Paths))]
    public void The_reading_text_shows_the_characters_of_the_source(string path)
    {
        var trace = Notices.Of(path);
        var reading = ReadingText.Of(trace.Document);
        foreach (var span in trace.Notice.Tasks.SelectMany(task => task.At))
        {
            var shown = Words(reading, [.. reading.Map(new(span.Start, span.End))]);
            // Markup between the characters of a place is no part of what is shown.
            var at = 0;
            Assert.All(
                trace.Notice.Source.Format == DocumentFormat.Html ? "" : shown,
                c =>
                    at = span.Quote.IndexOf(c, at) is >= 0 and var found
                        ? found + 1
                        : throw new InvalidOperationException($"{c} in {shown}")
            );
            Assert.NotEmpty(shown);
        }
    }

    [Fact]
    public void Words_that_notes_interrupt_are_found_in_pieces()
    {
        var passage = new Passage("甲乙丙丁戊己庚辛（注）壬癸子丑寅卯", [new(0, 17)]);
        Assert.Equal([new TextRange(0, 8), new(11, 17)], passage.Find("甲乙丙丁戊己庚辛壬癸子丑寅卯"));
        Assert.Null(passage.Find("甲乙丙丁戊己庚辛壬癸子丑寅卯辰"));
        Assert.Null(passage.Find("甲丙"));
    }

    [Fact]
    public void Remarks_are_found_without_the_label_of_their_column()
    {
        var trace = PageOf.OfText("1.公开财政预算决算信息，按季更新。\n2.公开社会救助信息，按月更新。\n");
        var task = trace.Notice.Tasks[0];
        var reading = ReadingText.Of(trace.Document);
        var places = new NoticePlaces(trace.Notice, reading);
        var place = places.OfRemarks(task, "推广范围：财政预算；按季更新");
        Assert.Equal((true, "财政预算按季更新"), (place.IsExact, Words(reading, place.Ranges)));
        Assert.False(places.OfRemarks(task, "推广范围：全国").IsExact);
    }

    private static void Check(ReadingText reading, Place place, string words)
    {
        if (place.IsExact)
        {
            Assert.Equal(Squeeze(words), Words(reading, place.Ranges));
        }
    }

    private static string Words(ReadingText reading, IReadOnlyList<TextRange> ranges) =>
        Squeeze(string.Concat(ranges.Select(range => reading.Value[range.Start..range.End])));

    private static string Squeeze(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));
}
