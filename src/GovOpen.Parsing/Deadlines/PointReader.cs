using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Deadlines;

/// <summary>Reads phrases that are one stretch of the calendar: the end of it is the deadline.</summary>
internal static class PointReader
{
    private const int FarthestCount = 12;

    // What stands before a count. Where there is none, the stretch need not be read.
    private const string WordsBeforeCount = RecurrenceReader.AtLeast + " 原则上 开展 组织";
    private static readonly CharSet BeforeCount = CharSet.OfSpellings(CharSet.HeadsOf(WordsBeforeCount.Split(' ')));

    public static TimePhrase? Read(ref SpacedCursor cursor, PhraseUse use)
    {
        if (!CalendarPointReader.TryRead(ref cursor, use, out var point))
        {
            return null;
        }

        // 6月前 may stop short of June; 6月底前 and 6月内 do not.
        var isVague = point.IsVague || (point is { Unit: PointUnit.Year, IsEnd: false } && !point.IsLimit);
        return new TimePhrase(DeadlineKind.By) { Until = point, Finding = isVague ? GrammarRules.DeadlineVague : null };
    }

    /// <summary>年内不少于1次: by the end of the year, with a count; 全年至少开展2次: so often a year.</summary>
    public static TimePhrase? ReadWithCount(ref SpacedCursor cursor, PhraseUse use)
    {
        if (!cursor.MayBeAhead(BeforeCount))
        {
            return null;
        }

        var point = CalendarPoint.OfYear();
        var isYearly = cursor.TryTake("全年");
        if (!isYearly && !(CalendarPointReader.TryRead(ref cursor, use, out point) && IsWholeStretch(point)))
        {
            return null;
        }

        if (
            !(IsAtLeast(cursor) || (isYearly && CountsBehind(cursor)))
            || RecurrenceReader.TryTakeCount(ref cursor) is not { } count
        )
        {
            return null;
        }

        return isYearly
            ? new TimePhrase(DeadlineKind.Recurring) { Every = "year", MinCount = count }
            : new TimePhrase(DeadlineKind.By) { Until = point, MinCount = count };
    }

    private static bool IsWholeStretch(CalendarPoint point) =>
        point.Unit is PointUnit.Year or PointUnit.Half or PointUnit.Quarter && !point.IsVague | point.IsLimit;

    // 全年举办培训不少于2次: what is done stands between.
    private static bool CountsBehind(SpacedCursor cursor)
    {
        for (var i = 0; i < FarthestCount && cursor.TryTakeVisible(out var passed) && HanText.IsHan(passed); i++)
        {
            if (cursor.TryTakeAny(RecurrenceReader.AtLeast))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsAtLeast(SpacedCursor cursor) => cursor.TryTakeAny(WordsBeforeCount);
}
