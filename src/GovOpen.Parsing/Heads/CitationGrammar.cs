namespace GovOpen.Parsing.Heads;

/// <summary>Reads what a notice says of other documents and of itself.</summary>
public static class CitationGrammar
{
    /// <summary>Finds the documents that a preamble rests on: 根据《…》（国办发〔2022〕8号）和《…》精神.</summary>
    public static IReadOnlyList<BasisDocument> FindBasis(string text) => BasisReader.Find(text);

    /// <summary>Finds sentences that govern how tasks are read: 列第一位者为牵头单位.</summary>
    public static IReadOnlyList<NoticeRule> FindRules(string text) => RuleSentences.Find(text);

    /// <summary>Reads a line that names addressees (主送机关) and ends with a colon; empty where it is none.</summary>
    public static IReadOnlyList<string> ReadAddressees(string line) => AddresseeLine.Read(line);

    /// <summary>Reads a line such as （此件公开发布）; null where it is none.</summary>
    public static string? ReadRelease(string line) => ReleaseLine.Read(line);
}
