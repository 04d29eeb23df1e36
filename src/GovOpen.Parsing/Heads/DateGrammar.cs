namespace GovOpen.Parsing.Heads;

/// <summary>Reads whole dates: 2022年6月6日, 二〇二二年六月六日, 2022-06-06, with layout spaces.</summary>
public static class DateGrammar
{
    /// <summary>Reads a date at the start of the text (after white space). Length is 0 where there is none.</summary>
    public static (DateOnly Date, int Length) ReadAt(string text, int start) => default;

    /// <summary>Reads a line that is a date and nothing else, or null. A place or 印发 behind it is something else.</summary>
    public static DateOnly? ReadLine(string text) => null;
}
