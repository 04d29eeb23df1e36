using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Deadlines;

/// <summary>Where a phrase counts as a time limit.</summary>
internal enum PhraseUse
{
    /// <summary>In a field for deadlines only: in prose the words say how, not when.</summary>
    Field,

    /// <summary>In prose too.</summary>
    Anywhere,
}

/// <summary>Reads one kind of phrase at the cursor, or returns null: then the cursor stands where reading failed, and serves nobody.</summary>
internal delegate TimePhrase? PhraseReader(ref SpacedCursor cursor, PhraseUse use);

/// <summary>A row of the table of phrases.</summary>
/// <param name="Example">A phrase that this row, and no earlier one, reads from end to end; its first test.</param>
/// <param name="Leads">The folded characters that can begin it.</param>
internal sealed record DeadlinePhrase(string Example, string Leads, PhraseUse Use, PhraseReader Read);
