using GovOpen.Parsing.Diagnostics;

namespace GovOpen.Parsing.Readers.PlainText;

/// <summary>What is odd about a decoded text as a whole.</summary>
internal static class TextFindings
{
    public static IEnumerable<Diagnostic> Of(DecodedText decoded, LineSheet sheet)
    {
        foreach (var finding in decoded.Findings)
        {
            yield return finding;
        }

        if (sheet.NextVisible(0) == sheet.Count)
        {
            yield return new Diagnostic(ReadingRules.EmptyText, "输入中没有看得见的文字");
        }

        var nul = decoded.Text.IndexOf('\0', StringComparison.Ordinal);
        if (nul >= 0)
        {
            yield return new Diagnostic(
                ReadingRules.NulCharacters,
                $"有{decoded.Text.AsSpan().Count('\0')}个空字符（NUL），已略去",
                new(nul, nul + 1)
            );
        }

        if (sheet.Finding is { } cut)
        {
            yield return cut;
        }
    }
}
