using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Tables;

/// <summary>
/// Finds column heads that were left as lines of text: 序号 任务 责任单位, in one line or one below the other. They headed
/// a table whose rows no reader could tell apart, so what its cells say now runs on as if it were prose.
/// </summary>
internal sealed class LostTables
{
    private const int FewestHeads = 3;
    private const int LongestLine = 200;
    private const int LongestHead = 16;

    /// <summary>Of a head that a line end cut, neither part is longer.</summary>
    private const int LongestPart = 8;

    /// <summary>Words of a line that may be no heads, beyond as many as are.</summary>
    private const int MostUnknown = 3;

    private static readonly CharSet Partings = CharSet.Of(" |,\"\t\u00A0\u3000");

    private readonly List<Diagnostic> findings;
    private SourceText? first;
    private int heads;
    private bool namesWork;
    private bool namesDuty;

    // The last word of the line above where it is no head: 完成时, which 限 on the next line makes one.
    private string cut = string.Empty;

    private LostTables(List<Diagnostic> findings) => this.findings = findings;

    /// <summary>Reports each run of such lines once.</summary>
    public static void Report(SourceDocument document, List<Diagnostic> findings)
    {
        var scan = new LostTables(findings);
        foreach (var block in document.Blocks)
        {
            if (block is not Block.Paragraph { Text: { Length: <= LongestLine } line })
            {
                scan.cut = string.Empty;
                scan.End();
            }
            else if (!scan.Take(line))
            {
                scan.End();
            }
        }

        scan.End();
    }

    // At least half of the words of the line are heads of columns.
    private bool Take(SourceText line)
    {
        var folded = line.FoldedSpan;
        var words = 0;
        var known = 0;
        var (work, duty) = (false, false);
        var above = cut;
        cut = string.Empty;
        while (NextWord(ref folded) is { IsEmpty: false } word)
        {
            words++;
            var sense = word.Length > LongestHead ? LabelSense.Unknown : ColumnLexicon.SenseOfWhole(word);
            if (sense == LabelSense.Unknown && word.Length <= LongestPart)
            {
                sense = words == 1 && above.Length > 0 ? ColumnLexicon.SenseOfWhole(string.Concat(above, word)) : sense;
                cut = sense == LabelSense.Unknown && folded.IsEmpty ? word.ToString() : cut;
            }

            known += sense == LabelSense.Unknown ? 0 : 1;
            if (known + MostUnknown < words)
            {
                return false;
            }

            work |= sense is LabelSense.Ordinal or LabelSense.Task or LabelSense.Measure;
            duty |= sense is LabelSense.Lead or LabelSense.Responsible or LabelSense.Cooperating or LabelSense.Deadline;
        }

        if (known == 0 || known * 2 < words)
        {
            return false;
        }

        first ??= line;
        heads += known;
        namesWork |= work;
        namesDuty |= duty;
        return true;
    }

    private void End()
    {
        if (first is { } line && heads >= FewestHeads && namesWork && namesDuty)
        {
            var at = line.PlaneStart is { } start ? new TextRange(start, start + 1) : default(TextRange?);
            findings.Add(
                new(TableRules.RowsLost, $"表头“{HanText.Clean(line.Value)}”之后的表格未能还原，文字按正文读取", at)
            );
        }

        (first, heads, namesWork, namesDuty) = (null, 0, false, false);
    }

    private static ReadOnlySpan<char> NextWord(ref ReadOnlySpan<char> rest)
    {
        var start = rest.IndexOfAnyExcept(Partings);
        rest = start < 0 ? [] : rest[start..];
        var end = rest.IndexOfAny(Partings);
        var word = end < 0 ? rest : rest[..end];
        rest = rest[word.Length..];
        return word;
    }
}
