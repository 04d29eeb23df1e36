namespace GovOpen.Parsing.Readers.Html.Tree;

/// <summary>Tree construction made far more elements than the file has tags. Caught where the parser is called.</summary>
internal sealed class MarkupBudgetException : Exception;
