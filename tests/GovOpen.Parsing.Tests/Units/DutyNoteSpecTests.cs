using GovOpen.Parsing.Units;

namespace GovOpen.Parsing.Tests.Units;

public class DutyNoteSpecTests
{
    [Fact]
    public void Notes_read_as_specified()
    {
        foreach (var row in UnitSpec.Rows("duty-notes.md", "Notes"))
        {
            var text = row[0].Replace("⟦", "", StringComparison.Ordinal).Replace("⟧", "", StringComparison.Ordinal);
            var notes = DutyNoteGrammar.FindAll(text);

            Assert.Equal((row[0], row[1]), (Mark(text, notes), UnitSpec.Show(notes.SelectMany(note => note.Units))));
            Assert.Equal(
                (text, row[2]),
                (text, string.Join(" ； ", notes.Select(note => Deadline(text, note)).OfType<string>()))
            );
            Assert.Equal((text, row[3]), (text, UnitSpec.Show(notes.SelectMany(note => note.Findings))));
        }
    }

    [Fact]
    public void What_is_no_note_stays_text()
    {
        foreach (var row in UnitSpec.Rows("duty-notes.md", "Must not match"))
        {
            Assert.Equal((row[0], 0), (row[0], DutyNoteGrammar.FindAll(row[0]).Count));
        }
    }

    [Fact]
    public void Clauses_read_as_specified()
    {
        foreach (var row in UnitSpec.Rows("duty-notes.md", "Clauses"))
        {
            Assert.Equal((row[0], row[1]), (row[0], UnitSpec.Show(DutyNoteGrammar.FindInSentence(row[0]))));
        }
    }

    [Fact]
    public void Clauses_of_no_unit_give_none()
    {
        foreach (var row in UnitSpec.Rows("duty-notes.md", "Must not match as clauses"))
        {
            Assert.Equal((row[0], ""), (row[0], UnitSpec.Show(DutyNoteGrammar.FindInSentence(row[0]))));
        }
    }

    [Theory]
    [InlineData("003_2c6290924f3290f9.txt", 19)]
    [InlineData("004_e2004cff787eb37b.txt", 36)]
    public void Every_note_of_the_seed_is_found_without_a_doubt(string seed, int count)
    {
        var notes = DutyNoteGrammar.FindAll(File.ReadAllText(SeedPath(seed)));

        Assert.Equal(count, notes.Count);
        Assert.All(notes, note => Assert.Empty(note.Findings));
        Assert.All(notes, note => Assert.NotEmpty(note.Units));
    }

    private static string Mark(string text, IReadOnlyList<DutyNote> notes)
    {
        foreach (var note in notes.Reverse())
        {
            text = text.Insert(note.Start + note.Length, "⟧").Insert(note.Start, "⟦");
        }

        return text;
    }

    private static string? Deadline(string text, DutyNote note) =>
        note.DeadlineStart < 0 ? null : text.Substring(note.DeadlineStart, note.DeadlineLength);

    private static string SeedPath(string name)
    {
        var folder = new DirectoryInfo(AppContext.BaseDirectory);
        while (folder is not null && !File.Exists(Path.Combine(folder.FullName, "GovOpen.slnx")))
        {
            folder = folder.Parent;
        }

        Assert.NotNull(folder);
        return Path.Combine(folder.FullName, "seeds", name);
    }
}
