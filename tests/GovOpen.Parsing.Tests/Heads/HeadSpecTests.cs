using System.Globalization;
using GovOpen.Parsing.Heads;

namespace GovOpen.Parsing.Tests.Heads;

public class HeadSpecTests
{
    private static readonly GrammarSpec Numbers = GrammarSpec.Read("document-numbers.md");
    private static readonly GrammarSpec Dates = GrammarSpec.Read("dates.md");
    private static readonly GrammarSpec Citations = GrammarSpec.Read("citations.md");

    [Fact]
    public void A_line_that_is_a_document_number_is_normalized() =>
        Check(
            Numbers.Section("Lines"),
            row => $"{row["normalized"]} {row["agency"]} {row["year"]} {row["serial"]}",
            row =>
                DocumentNumberGrammar.ReadLine(row["text"]) is { } n
                    ? $"{n.Normalized} {n.Agency} {n.Year} {n.Serial}"
                    : ""
        );

    [Fact]
    public void Prose_gives_its_document_numbers_where_they_stand()
    {
        Check(
            Numbers.Section("Prose"),
            row => row["takes"],
            row => string.Join(" + ", DocumentNumberGrammar.FindAll(row["text"]).Select(r => r.Number.Literal))
        );
        Assert.All(
            Numbers
                .Section("Prose")
                .SelectMany(row => DocumentNumberGrammar.FindAll(row["text"]).Select(r => (row, r))),
            pair => Assert.Equal(pair.r.Number.Literal, pair.row["text"].Substring(pair.r.Start, pair.r.Length))
        );
    }

    [Fact]
    public void What_is_no_document_number_is_refused()
    {
        Check(
            Numbers.RefusalsOf("Lines"),
            _ => "",
            row => DocumentNumberGrammar.ReadLine(row["text"])?.Normalized ?? ""
        );
        Check(
            Numbers.RefusalsOf("Prose"),
            _ => "",
            row => string.Join(" + ", DocumentNumberGrammar.FindAll(row["text"]).Select(r => r.Number.Literal))
        );
    }

    [Fact]
    public void A_line_that_is_a_date_is_read()
    {
        Check(Dates.Section("Lines"), row => row["date"], row => Iso(DateGrammar.ReadLine(row["text"])));
        Check(Dates.RefusalsOf("Lines"), _ => "", row => Iso(DateGrammar.ReadLine(row["text"])));
    }

    [Fact]
    public void A_date_is_read_at_the_start_of_a_text()
    {
        Check(
            Dates.Section("Starts"),
            row => $"{row["date"]} {row["length"]}",
            row => DateGrammar.ReadAt(row["text"], 0) is var (date, length) ? $"{Iso(date)} {length}" : ""
        );
        Check(Dates.RefusalsOf("Starts"), _ => "0", row => $"{DateGrammar.ReadAt(row["text"], 0).Length}");
    }

    [Fact]
    public void The_documents_that_a_preamble_rests_on_are_found()
    {
        Check(Citations.Section("Basis"), row => row["documents"], row => Basis(row["text"]));
        Check(Citations.RefusalsOf("Basis"), _ => "", row => Basis(row["text"]));
    }

    [Fact]
    public void Sentences_that_govern_the_reading_are_found()
    {
        Check(Citations.Section("Rules"), row => $"{row["kind"]}: {row["quote"]}", row => Rules(row["text"]));
        Check(Citations.RefusalsOf("Rules"), _ => "", row => Rules(row["text"]));
    }

    [Fact]
    public void A_line_of_addressees_is_parted_into_names()
    {
        Check(Citations.Section("Addressees"), row => row["names"], row => Addressees(row["text"]));
        Check(Citations.RefusalsOf("Addressees"), _ => "", row => Addressees(row["text"]));
    }

    [Fact]
    public void A_line_about_release_gives_its_words()
    {
        Check(
            Citations.Section("Release"),
            row => row["release"],
            row => CitationGrammar.ReadRelease(row["text"]) ?? ""
        );
        Check(Citations.RefusalsOf("Release"), _ => "", row => CitationGrammar.ReadRelease(row["text"]) ?? "");
    }

    private static string Basis(string text) =>
        string.Join(
            " + ",
            CitationGrammar
                .FindBasis(text)
                .Select(d => $"{d.Relation}: {d.Title}{(d.DocNumber is { } number ? $" ({number})" : "")}")
        );

    private static string Rules(string text) =>
        string.Join(" + ", CitationGrammar.FindRules(text).Select(rule => $"{rule.Kind}: {rule.Quote}"));

    private static string Addressees(string text) => string.Join(" + ", CitationGrammar.ReadAddressees(text));

    private static string Iso(DateOnly? date) => date?.ToString("yyyy-MM-dd", CultureInfo.InvariantCulture) ?? "";

    private static void Check(
        IEnumerable<GrammarSpec.Row> rows,
        Func<GrammarSpec.Row, string> wanted,
        Func<GrammarSpec.Row, string> read
    )
    {
        var list = rows.ToList();
        Assert.NotEmpty(list);
        var failures = list.Select(row => (row, got: read(row)))
            .Where(pair => pair.got != wanted(pair.row))
            .Select(pair => $"{pair.row.Line}: {pair.row["text"]} => {pair.got}");
        Assert.Equal("", string.Join('\n', failures));
    }
}
