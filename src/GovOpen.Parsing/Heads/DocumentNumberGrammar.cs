namespace GovOpen.Parsing.Heads;

/// <summary>A document number and where it stands.</summary>
public sealed record DocumentNumberReading(DocumentNumber Number, int Start, int Length);

/// <summary>Reads document numbers (发文字号): 国办发〔2022〕8号, with any brackets and spaces.</summary>
public static class DocumentNumberGrammar
{
    /// <summary>Finds the document numbers in a text, in order.</summary>
    public static IReadOnlyList<DocumentNumberReading> FindAll(string text) => [];

    /// <summary>Reads a line that is a document number and nothing else, or null.</summary>
    public static DocumentNumber? ReadLine(string text) => null;
}
