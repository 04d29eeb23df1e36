namespace GovOpen.Parsing.Readers.PlainText;

/// <summary>A line of the plane. Offsets are those of the plane; ranges are half-open.</summary>
/// <param name="Start">Its first character.</param>
/// <param name="End">Where its line end begins.</param>
/// <param name="First">Its first visible character, or <paramref name="Start"/> where there is none.</param>
/// <param name="Last">Behind its last visible character, or <paramref name="Start"/> where there is none.</param>
/// <param name="StartsPage">A form feed stands right before it.</param>
internal readonly record struct TextLine(int Start, int End, int First, int Last, bool StartsPage)
{
    /// <summary>Nothing visible stands in it.</summary>
    public bool IsBlank => First == Last;

    /// <summary>Not even white space stands in it.</summary>
    public bool IsEmpty => Start == End;

    /// <summary>UTF-16 code units from the first visible character to the last.</summary>
    public int Length => Last - First;
}
