using GovOpen.Cli.Languages;
using GovOpen.Parsing.Diagnostics;

namespace GovOpen.Cli.Reports;

/// <summary>
/// Findings in the languages of a run, for the reports that people read. The message of a finding quotes the notice and is
/// data: it stays Chinese, and where findings are English the title of its rule stands before it.
/// </summary>
internal sealed class FindingWords(LanguageChoice languages)
{
    public string Message(Finding finding) =>
        new Phrase($"{finding.Rule.EnglishTitle}: {finding.Diagnostic.Message}", finding.Diagnostic.Message).In(
            languages.Findings
        );

    public string Title(DiagnosticRule rule) => new Phrase(rule.EnglishTitle, rule.Title).In(languages.Findings);

    /// <summary>The title, and the Chinese one, which other runs may have shown, behind an English one.</summary>
    public string FullTitle(DiagnosticRule rule) =>
        new Phrase($"{rule.EnglishTitle} ({rule.Title})", rule.Title).In(languages.Findings);

    /// <summary>An explanation quotes nothing: it is in the language of the program's own words.</summary>
    public string Explanation(DiagnosticRule rule) =>
        new Phrase(rule.Explanation, rule.ChineseExplanation).In(languages.Words);
}
