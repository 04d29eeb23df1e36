using GovOpen.Parsing.Model;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Tables;

/// <summary>Tells by the first words of a row (合计, 注：) that it asks for nothing and says nothing about its columns.</summary>
internal static class AsideRow
{
    private static readonly string[] Totals = ["合计", "总计", "小计", "共计", "累计", "合 计", "总 计", "小 计"];

    private static readonly string[] Notes = ["注", "备注", "附注", "说明", "填表", "填报", "制表", "审核人", "联系人"];

    // 本表由县政府办公室负责解释
    private static readonly string[] Selves = ["本表", "本清单", "本台账", "此表"];

    // Nearly all rows are told by their first character.
    private static readonly CharSet Heads = CharSet.Of(string.Concat([.. Totals, .. Notes, .. Selves]));

    /// <summary>Why a row that begins so is no task, or null.</summary>
    public static string? Reason(SourceText first)
    {
        var words = first.FoldedSpan.Trim();
        if (words.IsEmpty || !Heads.Contains(words[0]))
        {
            return null;
        }

        foreach (var total in Totals)
        {
            if (
                words.StartsWith(total, StringComparison.Ordinal)
                && (words.Length <= total.Length + 1 || words[total.Length..].TrimStart() is ['(', .., ')'])
            )
            {
                return "total of a table";
            }
        }

        foreach (var self in Selves)
        {
            if (words.StartsWith(self, StringComparison.Ordinal))
            {
                return "note of a table";
            }
        }

        foreach (var note in Notes)
        {
            if (
                words.StartsWith(note, StringComparison.Ordinal)
                && (words.Length == note.Length || words[..Math.Min(words.Length, 8)].Contains(':'))
            )
            {
                return "note of a table";
            }
        }

        return null;
    }
}
