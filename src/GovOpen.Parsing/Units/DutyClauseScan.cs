namespace GovOpen.Parsing.Units;

/// <summary>One walk over a text that collects the units which a clause makes responsible: 由县财政局牵头，会同县民政局.</summary>
internal sealed class DutyClauseScan(string text)
{
    // From 由 to its verb. UTF-16 code units.
    private const int LongestClause = 80;

    private static readonly (string Word, UnitRole Role)[] Verbs =
    [
        ("牵头", UnitRole.Lead),
        ("负责", UnitRole.Responsible),
        ("会同", UnitRole.Lead),
    ];

    private readonly UnitSource source = new(text);
    private readonly List<UnitMention> mentions = [];

    public IReadOnlyList<UnitMention> Run()
    {
        for (var at = source.Folded.IndexOf('由', StringComparison.Ordinal); at >= 0; )
        {
            var end = IsWordStart(at) ? ReadClause(at + 1) : at + 1;
            at = source.Folded.IndexOf('由', end);
        }

        return mentions;
    }

    // 理由, 自由, 事由 … are words of their own.
    private bool IsWordStart(int at) =>
        at == 0
        || (at > 1 && source.Folded[at - 1] == '案' && source.Folded[at - 2] is '方' or '预' or '草' or '提' or '议')
        || source.Folded[at - 1] is not ('理' or '自' or '事' or '缘' or '经' or '任' or '来' or '案' or '根');

    private int ReadClause(int start)
    {
        var limit = Math.Min(text.Length, start + LongestClause);
        for (var i = start; i < limit; i++)
        {
            if (source.Folded[i] is '。' or ';' or ':' or '由')
            {
                return i;
            }

            if (
                i > start + 2
                && DutyClause.BeginsDeed(source.Folded.AsSpan(start, i - start), source.Folded.AsSpan(i))
                && source.Folded[i] is not ('负' or '牵' or '会' or '配')
                && DutyClause.Add(source, start, i, UnitRole.Responsible, mentions)
            )
            {
                return i;
            }

            if (VerbAt(i) is { } verb && i > start)
            {
                return DutyClause.Add(source, start, DutyClause.WithoutAuxiliary(source, start, i), verb.Role, mentions)
                    ? DutyClause.ReadPartners(source, i, verb.Word == "会同", mentions)
                    : i;
            }
        }

        return start;
    }

    private (string Word, UnitRole Role)? VerbAt(int at)
    {
        var rest = source.Folded.AsSpan(at);
        foreach (var (word, role) in Verbs)
        {
            if (rest.StartsWith(word, StringComparison.Ordinal))
            {
                return DutyClause.IsNoun(rest) ? null : (word, role);
            }
        }

        return null;
    }
}
