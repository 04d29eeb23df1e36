using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Units;

namespace GovOpen.Parsing.Structure;

/// <summary>Finds the responsibility notes of an item that say something: who answers for it, or by when.</summary>
internal static class ItemNotes
{
    /// <summary>The notes of a text, in order. Brackets that name neither unit nor time (（联系人：…）) are words of the text.</summary>
    public static List<DutyNote> FindAll(SourceText text) =>
        (text.Length == 0 ? Found.Nothing : text.Remember(static words => Scan(words))).Notes;

    /// <summary>Whether a line holds notes and nothing else.</summary>
    public static bool IsAll(SourceText line)
    {
        var notes = FindAll(line);
        return notes.Count > 0 && Without(line, notes).IsBlank;
    }

    /// <summary>Whether a line is a note or ends with one: …及时公布抽查结果。（市场监管局负责）</summary>
    public static bool EndsWithOne(SourceText line) =>
        FindAll(line) is [.., var last]
        && line.Span[(last.Start + last.Length)..].IndexOfAnyExcept("。 \u3000\u00A0") < 0;

    /// <summary>A text without some of its notes, given in order.</summary>
    public static SourceText Without(SourceText text, List<DutyNote> notes) =>
        notes.Count == 0 ? text : SourceTextJoin.Without(text, notes.Select(static note => (note.Start, note.Length)));

    private static Found Scan(SourceText text)
    {
        var notes = DutyNoteGrammar.FindAll(text);
        for (var i = 0; i < notes.Count; i++)
        {
            if (!SaysSomething(notes[i]))
            {
                return new([.. notes.Where(SaysSomething)]);
            }
        }

        return notes.Count == 0 ? Found.Nothing : new(notes);
    }

    private static bool SaysSomething(DutyNote note) =>
        note.Units.Count > 0 || note.DeadlineLength > 0 || note.Findings.Contains(GrammarRules.UnitRefersElsewhere);

    /// <summary>The notes of a text, which it can remember.</summary>
    private sealed record Found(List<DutyNote> Notes)
    {
        public static readonly Found Nothing = new([]);
    }
}
