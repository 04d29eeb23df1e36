using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Units;

/// <summary>One walk over an item's text that collects its responsibility notes.</summary>
/// <param name="isHabit">Other items end with units in brackets: none need be named in full.</param>
internal sealed class DutyNoteScan(UnitSource source, bool isHabit = false)
{
    // How often nested brackets may be read again, as a multiple of the text.
    private const int ReadsPerCharacter = 4;

    // Where a note may begin, or behind which one may.
    private static readonly CharSet Stops = CharSet.Of("(【〔)】。;,.!? \n\r\v\f");

    private static readonly CharSet Openers = CharSet.Of(Bullets.Signs + "○·-");

    private readonly List<DutyNote> notes = [];
    private long budget = (long)ReadsPerCharacter * source.Text.Length + NoteExtent.LongestNote;

    // Where the last note ended, and whether the sentence before it had ended already.
    private int noteEnd = -1;
    private bool noteFollowsEnd;
    private bool hasSentence;
    private bool isFoot;

    private NoteExtent Extent => new(source);

    private int End => source.Text.Length;

    public List<DutyNote> Run()
    {
        var isBoundary = true;
        for (var i = 0; i >= 0 && i < End; )
        {
            var c = source.Folded[i];
            if (UnitSource.IsBlank(c))
            {
                isBoundary = true;
                i++;
                continue;
            }

            var next =
                c is '(' or '【' or '〔' ? AtBracket(i, isBoundary)
                : isBoundary ? (Openers.Contains(c) ? AtBullet(i) : AtBoundary(i))
                : i;
            hasSentence |= c == '。';
            isBoundary = next > i || c is '。' or ';' or ',' or '!' or '?' or ')' or '】' || Extent.EndsBeforeLabel(i);
            i = next > i ? next : i + 1;
            i = isBoundary ? i : NextStop(i);
        }

        return notes;
    }

    private int NextStop(int from)
    {
        var step = source.Folded.AsSpan(from).IndexOfAny(Stops);
        return step < 0 ? -1 : from + step;
    }

    // The offset behind a note that begins at the bracket; where none does, the bracket's own offset.
    private int AtBracket(int open, bool isBoundary)
    {
        var close = source.PartnerOf(open);
        if (close < 0)
        {
            return Unclosed(open);
        }

        var length = close - open - 1;
        if (length is < 2 or > NoteExtent.LongestNote || budget < 0)
        {
            return open;
        }

        if (
            isBoundary
            && source.Folded[open] == '【'
            && HeadLabel(open + 1, close) is { Kind: not DutyLabelKind.None } label
        )
        {
            return Headed(open, close, label);
        }

        var parser = ReadBracket(open, close);
        return parser is null ? open : Add(open, EndOfBracket(open, close, parser), parser);
    }

    private UnitListParser? ReadBracket(int open, int close)
    {
        var start = source.SkipBlanks(open + 1, close);
        start = GroupReference.End(source, start, close) is > 0 and var behind ? behind : start;
        if (
            UnitSplitter.IsLabelAt(source, start, close)
            || ItemEdges.LabelWithoutColon(source, start, close) is not null
        )
        {
            return Parse(start, close, UnitRole.Responsible);
        }

        var parser = Parse(start, close, UnitRole.Responsible);
        if (parser.Count == 0 || !(NoteEdges.StandsAtEnd(source.Folded, close + 1) || FollowsSentence(open)))
        {
            return null;
        }

        return parser.HasVerb
            ? parser.Unlike * 2 <= parser.Count
            && (parser.Unlike == 0 || NoteEdges.StandsAtEnd(source.Folded, close + 1))
                ? parser
                : null
            : ReadBare(open, start, close, parser);
    }

    // （省发展改革委）: behind a finished sentence, at the end of the text or a line; behind words that are no name
    // themselves (县政府办公室（县政务公开办）) only at the end of all, and for units that are named in full.
    private UnitListParser? ReadBare(int open, int start, int close, UnitListParser parser)
    {
        var words = source.Compact(start, close);
        if (
            parser.Unlike > 0
            || !(
                FollowsSentence(open)
                || parser.DeadlineStart >= 0
                || (NoteEdges.EndsText(source.Folded, close + 1) && MayEndItem(open, parser))
                || (isHabit && ItemEdges.EndsItem(source.Folded.AsSpan(0, source.TrimBlanks(0, open))))
            )
            || !NoteEdges.EndsLine(source.Folded, close + 1)
            || (words is not ['各', ..] && UnitShape.IsBareNoun(words))
            || ItemEdges.IsAside(words)
        )
        {
            return null;
        }

        if (!parser.HaveOwnRoles)
        {
            parser.Report(GrammarRules.UnitNoteBare);
        }

        return parser;
    }

    // 【责任单位】县财政局: the bracket is the label's colon.
    private int Headed(int open, int close, DutyLabel label)
    {
        var end = NextHead(close + 1, Extent.EndOfFields(close + 1));
        budget -= end - close;
        var parser = new UnitListParser(source, label);
        parser.Read(close + 1, end);
        return parser.Unlike > 0 || parser.Count == 0 && parser.DeadlineStart < 0 ? open : Add(open, end, parser);
    }

    // 【责任单位】县财政局【完成时限】6月底前: the next label in such brackets begins another field.
    private int NextHead(int from, int end)
    {
        for (var at = from; source.Folded.IndexOf('【', at, end - at) is >= 0 and var open; at = open + 1)
        {
            if (source.PartnerOf(open) is > 0 and var close && HeadLabel(open + 1, close).Kind != DutyLabelKind.None)
            {
                return source.TrimBlanks(from, open);
            }
        }

        return end;
    }

    private int Unclosed(int open)
    {
        if (budget < 0 || !UnitSplitter.IsLabelAt(source, source.SkipBlanks(open + 1, End), End))
        {
            return open;
        }

        var end = Extent.EndOfFields(open + 1);
        budget -= end - open;
        var parser = Parse(open + 1, end, UnitRole.Responsible);
        if (parser.Count == 0 || parser.Unlike > 0)
        {
            return open;
        }

        parser.Report(GrammarRules.DutyNoteUnclosed);
        return Add(open, end, parser);
    }

    // ☆责任单位：县财政局, ——责任单位：县财政局: the bullet is the note's.
    private int AtBullet(int bullet)
    {
        var start = source.SkipBlanks(source.SkipRun(bullet), End);
        var end = start < End ? AtBoundary(start) : start;
        if (end == start)
        {
            return bullet;
        }

        notes[^1] = notes[^1] with { Start = bullet, Length = end - bullet };
        return end;
    }

    // 责任单位：县财政局；完成时限：6月底前 without brackets, behind a sentence or on a line of its own.
    private int AtBoundary(int start)
    {
        if (budget < 0)
        {
            return start;
        }

        // What 电话： and 联系人： announce belongs to a note, but is none by itself.
        if (!Extent.BeginsNote(start) || UnitSplitter.LabelAt(source, start, End) == DutyLabelKind.Other)
        {
            return GroupReference.End(source, start, End) is > 0 and var behind
                ? BehindReference(start, behind)
                : start;
        }

        var end = Extent.EndOfFields(start);
        if (end - start > NoteExtent.LongestNote || IsFoot(start, end))
        {
            return start;
        }

        // Behind a comma the note ends its sentence, and says nothing but who: 栏目空白，责任单位：县财政局.
        var isBehindComma = start > 0 && source.Folded[start - 1] == ',';
        var parser = Parse(start, end, UnitRole.Responsible);
        var isNote =
            isBehindComma ? parser is { Count: > 0, Unlike: 0 }
            : !HasColon(start) ? IsPlain(parser, start, end)
            : parser.Count > 1 ? parser.Unlike * 2 <= parser.Count
            : parser.Count > 0 ? parser.Unlike == 0
            : parser.DeadlineStart >= 0 || parser.Findings.Contains(GrammarRules.UnitRefersElsewhere);
        return isNote ? Add(isBehindComma ? start - 1 : start, end, parser) : start;
    }

    private bool HasColon(int start) => source.Folded[ItemEdges.FindColon(source, start, End)] == ':';

    // 牵头单位为县财政局; 牵头单位是落实任务的主体 is a sentence.
    private bool IsPlain(UnitListParser parser, int start, int end) =>
        parser.Unlike == 0
        && (parser.Count > 0 || parser.DeadlineStart >= 0)
        && source.Folded.IndexOf('的', start, end - start) < 0;

    // A site's own foot names its host and who runs it (主办单位：… 承办单位：…), and not behind a sentence; or who is above
    // its host (主管单位：… 主办单位：…).
    private bool IsFoot(int start, int end)
    {
        var words = source.Folded.AsSpan(start, end - start);
        isFoot |= words is ['主', '办', ..]
            ? !hasSentence && words.Contains("承办", StringComparison.Ordinal)
            : words is ['主', '管', ..] && words.Contains("主办", StringComparison.Ordinal);
        return isFoot;
    }

    // 以上任务由县财政局负责。
    private int BehindReference(int start, int from)
    {
        var end = Extent.EndOfSentence(from);
        var parser = Parse(from, end, UnitRole.Responsible);
        var isNote = UnitSplitter.IsLabelAt(source, from, end) || parser.HasVerb;
        return isNote && parser is { Count: > 0, Unlike: 0 } ? Add(start, end, parser) : start;
    }

    private UnitListParser Parse(int start, int end, UnitRole role)
    {
        budget -= end - start;
        var parser = new UnitListParser(source, role);
        parser.Read(start, end);
        return parser;
    }

    private int Add(int start, int end, UnitListParser parser)
    {
        noteFollowsEnd = FollowsSentence(start);
        noteEnd = end;
        var units = parser.Finish();
        var hasDeadline = parser.DeadlineStart >= 0;
        notes.Add(
            new DutyNote(
                start,
                end - start,
                units,
                parser.DeadlineStart,
                hasDeadline ? parser.DeadlineEnd - parser.DeadlineStart : 0,
                parser.Findings
            )
        );
        return end;
    }

    // Behind the bracket, stray ones after it, and the full stop where the sentence before has its own.
    private int EndOfBracket(int open, int close, UnitListParser parser)
    {
        var end = close + 1;
        while (end < End && source.Folded[end] == source.Folded[close] && source.PartnerOf(end) < 0)
        {
            parser.Report(GrammarRules.UnitBracketMended);
            end++;
        }

        if (!FollowsSentence(open))
        {
            return end;
        }

        var stop = end;
        while (stop < End && source.Folded[stop] == ' ')
        {
            stop++;
        }

        return stop < End && source.Folded[stop] is '。' or ';' or '.' ? stop + 1 : end;
    }

    private DutyLabel HeadLabel(int start, int end) =>
        end - start <= 2 * DutyLabel.Longest ? DutyLabel.Read(source.Compact(start, end)) : default;

    private bool FollowsSentence(int at)
    {
        if (at == noteEnd)
        {
            return noteFollowsEnd;
        }

        var end = source.TrimBlanks(0, at);
        end -= end > 1 && source.Folded[end - 1] is '”' or '’' or '"' ? 1 : 0;
        return end == 0 || source.Folded[end - 1] is '。' or ';' or '!' or '?' or '.';
    }

    private bool MayEndItem(int open, UnitListParser parser)
    {
        var words = source.Folded.AsSpan(0, source.TrimBlanks(0, open));
        return words is [.., ':']
            || (parser.NamesCertainly && words is [_, _, _, .., not ('》' or '”')] && !UnitShape.EndsLikeUnit(words));
    }
}
