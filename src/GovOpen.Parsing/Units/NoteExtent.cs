using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Units;

/// <summary>Tells where a responsibility note without brackets ends: its fields, and the lines that go on with their lists.</summary>
internal readonly struct NoteExtent(UnitSource source)
{
    /// <summary>No note is longer. UTF-16 code units.</summary>
    public const int LongestNote = 1000;

    private int End => source.Folded.Length;

    /// <summary>Whether a label of a note stands at an offset.</summary>
    public bool BeginsNote(int at) =>
        UnitSplitter.LabelAt(source, at, End) is not (DutyLabelKind.None or DutyLabelKind.Aim);

    /// <summary>Whether a full stop of half width ends a sentence before a label: 公开目录.责任单位:县财政局.</summary>
    public bool EndsBeforeLabel(int at) =>
        source.Folded[at] == '.'
        && at > 0
        && at + 1 < End
        && HanText.IsHan(source.Folded[at - 1])
        && DutyLabel.Heads.Contains(source.Folded[at + 1])
        && BeginsNote(at + 1);

    /// <summary>
    /// The end of the fields that begin here: their sentence, and the sentences and lines after it that begin with a label.
    /// </summary>
    public int EndOfFields(int start)
    {
        var end = start;
        while (true)
        {
            end = EndOfSentence(BehindBareLabel(end));
            var next = source.SkipBlanks(end, End);
            if (next >= End || end - start > LongestNote)
            {
                return source.TrimBlanks(start, end);
            }

            var isWrapped =
                source.Folded[end - 1] is not '。'
                && (source.Folded[source.TrimBlanks(start, end) - 1] is '、' or ',' || EndsList(next));
            if (!isWrapped && !BeginsNote(next))
            {
                return source.TrimBlanks(start, end);
            }

            end = next;
        }
    }

    // 责任单位 alone on its line: what it announces stands below.
    private int BehindBareLabel(int at) =>
        ItemEdges.BlankColon(source.Folded.AsSpan(at)) is > 0 and var label ? source.SkipBlanks(at + label, End) : at;

    /// <summary>The offset behind the full stop or before the line end that ends a sentence, brackets whole.</summary>
    public int EndOfSentence(int from)
    {
        var limit = Math.Min(End, from + LongestNote + 1);
        for (var i = from; i < limit; )
        {
            var closer = source.PartnerOf(i);
            if (closer > i)
            {
                i = closer + 1;
            }
            else if (source.Folded[i] is '。' or '\n' || EndsBeforeLabel(i))
            {
                return i + (source.Folded[i] == '\n' ? 0 : 1);
            }
            else
            {
                i++;
            }
        }

        return limit;
    }

    // Whether lines are the wrapped rest of a list: units up to the end of the text or to the next label.
    private bool EndsList(int from)
    {
        for (var at = from; at - from <= LongestNote; )
        {
            var end = EndOfSentence(at);
            if (
                source.Folded[at] == '请'
                || source.Folded.IndexOf('将', at, end - at) >= 0
                || !UnitListGrammar.IsLike(source, at, end, 0.5)
            )
            {
                return false;
            }

            at = source.SkipBlanks(end, End);
            if (at >= End || BeginsNote(at))
            {
                return true;
            }
        }

        return false;
    }
}
