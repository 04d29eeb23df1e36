namespace GovOpen.Parsing.Readers.PlainText.Tables;

/// <summary>The shape of a line whose cells are separated by tabs.</summary>
/// <param name="Cells">Tabs and one.</param>
/// <param name="Filled">Cells with visible text.</param>
/// <param name="Heads">Cells that may head a column.</param>
/// <param name="IsForm">Its cells are labels that end with a colon, and their values: 索引号： … 发文机关： ….</param>
/// <param name="LongestCell">Length of the longest cell.</param>
internal readonly record struct TabRow(int Cells, int Filled, int Heads, bool IsForm, int LongestCell)
{
    // Further cells do not change what a row is taken for.
    private const int MostCells = 64;

    /// <summary>A row by itself: at least two cells hold text.</summary>
    public bool IsRow => Filled >= 2 && !IsForm;

    /// <summary>A row beside others: text in one cell, with tabs that set it in its column.</summary>
    public bool IsPartOfRow => IsRow || (Filled == 1 && Cells >= 3 && !IsForm);

    public bool IsHeader => Heads >= 2 && Heads * 2 >= Filled;

    public static TabRow Of(LineSheet sheet, int line)
    {
        var raw = sheet.Raw(line);
        var tabs = raw.Count('\t');
        if (tabs == 0)
        {
            return new(1, sheet[line].IsBlank ? 0 : 1, 0, false, sheet[line].Length);
        }

        var (filled, heads, longest, labels, isLabelled) = (0, 0, 0, 0, false);
        for (var cell = 0; cell <= tabs && cell < MostCells; cell++)
        {
            var end = raw.IndexOf('\t');
            var text = (end < 0 ? raw : raw[..end]).Trim();
            raw = end < 0 ? [] : raw[(end + 1)..];
            if (text.IsEmpty)
            {
                continue;
            }

            var isLabel = text[^1] is '：' or ':';
            isLabelled |= isLabel && filled == 0;
            labels += isLabel ? 1 : 0;
            filled++;
            heads += HeaderWords.IsOne(text) ? 1 : 0;
            longest = Math.Max(longest, text.Length);
        }

        return new(tabs + 1, filled, heads, isLabelled && labels * 2 >= filled, longest);
    }
}
