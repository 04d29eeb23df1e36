using System.Text;
using GovOpen.Parsing.Text;
using static GovOpen.Parsing.Deadlines.DeadlineKind;
using static GovOpen.Parsing.Deadlines.TimeWords;

namespace GovOpen.Parsing.Deadlines;

/// <summary>Every phrase that is read as a time limit, in the order in which the rows are asked.</summary>
internal static class DeadlinePhrases
{
    private const string Years = "12";

    private const string Numbers = "0123456789〇○零一二两三四五六七八九十廿";

    public static IReadOnlyList<DeadlinePhrase> All { get; } =
    [
        new("“十四五”期末", "“\"‘'十", PhraseUse.Anywhere, PlanPeriodReader.Read),
        new("2023年全年", Numbers + "今本当明次", PhraseUse.Anywhere, PeriodReader.ReadWholeYear),
        new("2024年1月—6月", CalendarPointReader.Leads, PhraseUse.Anywhere, PeriodReader.Read),
        new("半年一次", Numbers + "半", PhraseUse.Anywhere, RecurrenceReader.ReadTimesIn),
        new("1次/季度", Numbers + "至不最", PhraseUse.Field, RecurrenceReader.ReadTimesPer),
        new("季末月25日前", "季", PhraseUse.Anywhere, RecurrenceReader.ReadMonthOfQuarter),
        new("季度更新", "季月周旬半双年", PhraseUse.Field, RecurrenceReader.ReadDuty),
        new("上、下半年各1次", "上", PhraseUse.Anywhere, RecurrenceReader.ReadInHalves),
        new("10个工作日内", Numbers + "半", PhraseUse.Anywhere, OffsetReader.Read),
        new("2023年1月起", CalendarPointReader.Leads, PhraseUse.Field, PeriodReader.ReadSince),
        new("年内不少于1次", CalendarPointReader.Leads + "全", PhraseUse.Anywhere, PointReader.ReadWithCount),
        new("2024年6月30日前", CalendarPointReader.Leads, PhraseUse.Anywhere, PointReader.Read),
        new("月底前", "月本当" + Numbers, PhraseUse.Field, ReadWithoutMonth),
        new("每年至少开展1次", "每", PhraseUse.Anywhere, RecurrenceReader.ReadEvery),
        new("按季度", "按逐", PhraseUse.Anywhere, RecurrenceReader.ReadBy),
        new("即日起至12月31日", "即自从现", PhraseUse.Field, ReadFromNow),
        Word("根据工作需要", Discretionary),
        Word("根据工作实际", Discretionary),
        Word("根据实际", Discretionary),
        Word("根据需要", Discretionary),
        Word("按需", Discretionary),
        new("按照上级要求", "按依根遵", PhraseUse.Field, ReadSchedule),
        new("法定时限内", "法规", PhraseUse.Field, ReadTerm),
        new("春节前", "元春清五劳端中国两主汛入本暑寒“\"" + Years, PhraseUse.Anywhere, ReadBeforeFestival),
        Event("按时"),
        Event("按期"),
        Event("按序"),
        Word("不定期", Recurring),
        Word("定期", Recurring),
        Word("经常性", Ongoing),
        Word("经常", Ongoing),
        Word("日常", Ongoing),
        Word("长期坚持", Ongoing),
        Word("长期", Ongoing),
        Word("坚持", Ongoing),
        Word("持续推进", Ongoing),
        Word("持续", Ongoing),
        Word("常年", Ongoing),
        Word("常抓不懈", Ongoing),
        Word("常态化", Ongoing),
        Word("常态", Ongoing),
        Word("动态", Ongoing),
        Word("贯穿全年", Ongoing),
        Word("贯穿始终", Ongoing),
        Word("全年", Ongoing),
        Word("全程", Ongoing),
        Word("全过程", Ongoing),
        Word("始终", Ongoing),
        Word("不断", Ongoing),
        Word("一直", Ongoing),
        Word("及时", Prompt),
        Word("即时", Prompt),
        Word("实时", Prompt),
        Word("立即", Prompt),
        Word("立行立改", Prompt),
        Word("立改立行", Prompt),
        Word("即知即改", Prompt),
        Word("即行即改", Prompt),
        Word("边查边改", Prompt),
        Word("第一时间", Prompt),
        Word("即日起", Prompt),
        Word("即办", Prompt),
        Word("随时", Prompt),
        Word("当日", Prompt),
        Word("当天", Prompt),
        Word("当场", Prompt),
        Word("马上", Prompt),
        Word("尽快", Prompt),
        Word("适时", Discretionary),
        Word("择机", Discretionary),
        Word("择时", Discretionary),
        Word("视情况", Discretionary),
        Word("视情", Discretionary),
        Word("酌情", Discretionary),
        Word("结合实际", Discretionary),
        Event("同步"),
        Event("如期"),
    ];

    private static readonly Dictionary<char, DeadlinePhrase[]> InFields = ByLead(PhraseUse.Field);
    private static readonly Dictionary<char, DeadlinePhrase[]> InProse = ByLead(PhraseUse.Anywhere);

    /// <summary>The rows that can begin with a folded character.</summary>
    public static ReadOnlySpan<DeadlinePhrase> BeginningWith(char folded, PhraseUse use) =>
        (use == PhraseUse.Field ? InFields : InProse).TryGetValue(folded, out var rows) ? rows : [];

    /// <summary>The characters, not folded, that can begin a row.</summary>
    public static CharSet Leads(PhraseUse use) => use == PhraseUse.Field ? FieldLeads : ProseLeads;

    private static readonly CharSet FieldLeads = Unfolded(InFields);
    private static readonly CharSet ProseLeads = Unfolded(InProse);

    private static Dictionary<char, DeadlinePhrase[]> ByLead(PhraseUse use)
    {
        var rows = new Dictionary<char, DeadlinePhrase[]>();
        foreach (var row in All)
        {
            if (use == PhraseUse.Anywhere && row.Use == PhraseUse.Field)
            {
                continue;
            }

            for (var i = 0; i < row.Leads.Length; i++)
            {
                if (row.Leads.AsSpan(0, i).IndexOf(row.Leads[i]) < 0)
                {
                    var known = rows.GetValueOrDefault(row.Leads[i], []);
                    rows[row.Leads[i]] = [.. known, row];
                }
            }
        }

        return rows;
    }

    private static CharSet Unfolded(Dictionary<char, DeadlinePhrase[]> rows)
    {
        var leads = new StringBuilder();
        foreach (var lead in rows.Keys)
        {
            leads.Append(TextFolder.SpellingsOf(lead));
        }

        return CharSet.Of(leads.ToString());
    }
}
