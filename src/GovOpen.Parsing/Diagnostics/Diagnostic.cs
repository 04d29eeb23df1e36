using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Diagnostics;

/// <summary>How grave a finding is, from lightest to gravest.</summary>
public enum Severity
{
    Info,
    Warning,
    Error,
}

/// <summary>A kind of finding. Its code never changes its meaning.</summary>
/// <param name="Code">GO1xxx reading, GO2xxx numbering and outline, GO3xxx grammars, GO4xxx tables, GO5xxx export, GO6xxx limits.</param>
/// <param name="Severity">How grave it is.</param>
/// <param name="Title">What it says in a few words, in Chinese.</param>
/// <param name="Explanation">What it means and what to do, in English, for <c>govopen explain</c>.</param>
public sealed record DiagnosticRule(string Code, Severity Severity, string Title, string Explanation)
{
    /// <summary>What it says in a few words, in English, as a compiler would: no capital, no full stop.</summary>
    public required string EnglishTitle { get; init; }

    /// <summary>What it means and what to do, in Chinese.</summary>
    public required string ChineseExplanation { get; init; }
}

/// <summary>A finding about the input.</summary>
/// <param name="Rule">Its kind.</param>
/// <param name="Message">The finding itself, in Chinese, with the words of the source it is about.</param>
/// <param name="At">The plane range it is about, or null where it is about the whole input.</param>
public sealed record Diagnostic(DiagnosticRule Rule, string Message, TextRange? At = null)
{
    /// <summary>The id of the task it is about, or null.</summary>
    public string? Task { get; init; }
}
