using System.Buffers;
using System.Text;
using System.Text.Unicode;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Readers;

/// <summary>What the bytes say about their encoding.</summary>
internal static class EncodingEvidence
{
    /// <summary>Bytes looked at for frequencies.</summary>
    private const int SampleLength = 1 << 16;

    /// <summary>Half of the characters of running text are among the commonest; junk has a tenth.</summary>
    private const double ClearLead = 0.15;

    /// <summary>Nearly all of a Chinese text is Han, ASCII and Chinese punctuation; read with the wrong width, half of it is.</summary>
    private const double ClearlyChinese = 0.85;

    /// <summary>NULs are proof enough where most of the rest reads as text at all.</summary>
    private const double LikelyText = 0.6;

    private const string CommonSimplified =
        "的一是在不了有和人这中大为上个国我以要他时来用们生到作地于出就分对成会可主发年动同工也能下过子说产种面而方后多定行学法所民得经十三之进着等部度家电力里如水化高自二理起小物现实加量都两体制机当使点从业本去把性好应开它合还因由其些然前外天政四日那社义事平形相全表间样与关各重新线内数正心反你明看原又么利比或但质气第向道命此变条只没结解问意建月公无系军情者最立代想已通并提直题党程展五果料员革位入常文总次品式活设及管特件长求老基资边流路级少图统接知较将组见计别期根论运农指几九区强放决西被做必回则任取据处给色光门即保治北造百规领七海口东导压世金增争济阶术共权收证改清己再采转更单打教花带安场身车例真务具万每目至达走积示议声报完类八离名确才科信息整元况今集传土许步广石记需段研界拉且究越影低持众书布复容须际商非验连断难近周委技备办青省列响约支劳便团往历市克何除消构府称太准精值号率维划选标写存候快效斯院查江型眼王按养易置派层片始却专状育京适属包火住调满县局照参红细引该铁价严乡镇街政务公开责任单位牵头完成时限";

    private const string CommonTraditional =
        "的一是在不了有和人這中大為上個國我以要他時來用們生到作地於出就分對成會可主發年動同工也能下過子說產種面而方後多定行學法所民得經十三之進著等部度家電力裡如水化高自二理起小物現實加量都兩體制機當使點從業本去把性好應開它合還因由其些然前外天政四日那社義事平形相全表間樣與關各重新線內數正心反你明看原又麼利比或但質氣第向道命此變條只沒結解問意建月公無系軍情者最立代想已通並提直題黨程展五果料員革位入常文總次品式活設及管特件長求老基資邊流路級少圖統接知較將組見計別期根論運農指幾九區強放決西被做必回則任取據處給色光門即保治北造百規領七海口東導壓世金增爭濟階術共權收證改清己再採轉更單打教花帶安場身車例真務具萬每目至達走積示議聲報完類八離名確才科信息整元況今集傳土許步廣石記需段研界拉且究越影低持眾書布復容須際商非驗連斷難近周委技備辦青省列響約支勞便團往歷市克何除消構府稱太準精值號率維劃選標寫存候快效斯院查江型眼王按養易置派層片始卻專狀育京適屬包火住調滿縣局照參紅細引該鐵價嚴";

    private static readonly CharSet Simplified = CharSet.Of(CommonSimplified);
    private static readonly CharSet Traditional = CharSet.Of(CommonTraditional);

    /// <summary>UTF-16 without a byte-order mark, or null: NULs on one side of the pairs, or pairs that read as Chinese.</summary>
    public static Encoding? Utf16(ReadOnlySpan<byte> bytes)
    {
        var sample = bytes[..Math.Min(bytes.Length & ~1, SampleLength)];
        if (sample.IsEmpty)
        {
            return null;
        }

        if (sample.Contains((byte)0) && ByNuls(sample) is { } told)
        {
            // The strokes of drawn tables have a NUL on the other side than letters: what reads better is meant.
            var (wide, share) = Likelier(sample);
            if (share > (wide == told ? LikelyText : ClearlyChinese))
            {
                return wide;
            }
        }

        // Two ASCII characters make a Han character too, so that what may be UTF-8 is not asked, nor what is mostly markup.
        if (IsUtf8WithinCuts(sample) || IsMostlyAscii(sample) || CountUtf8(sample) is var (good, bad) && good > bad)
        {
            return null;
        }

        var (likelier, plausible) = Likelier(sample);
        return plausible > ClearlyChinese ? likelier : null;
    }

    private static (Encoding Encoding, double Share) Likelier(ReadOnlySpan<byte> sample)
    {
        var little = Plausibility(Encoding.Unicode.GetString(sample));
        var big = Plausibility(Encoding.BigEndianUnicode.GetString(sample));
        return little >= big ? (Encoding.Unicode, little) : (Encoding.BigEndianUnicode, big);
    }

    // The sample may begin and end within a character.
    private static bool IsUtf8WithinCuts(ReadOnlySpan<byte> sample)
    {
        const int MostContinuations = 3;
        var start = 0;
        while (start < MostContinuations && start < sample.Length && IsContinuation(sample[start]))
        {
            start++;
        }

        var end = sample.Length;
        while (end > start && sample.Length - end < MostContinuations && IsContinuation(sample[end - 1]))
        {
            end--;
        }

        // The last character is left out whole: the bytes before it tell enough.
        end = end > start && sample[end - 1] >= 0xC0 ? end - 1 : sample.Length;
        return end > start && Utf8.IsValid(sample[start..end]);
    }

    private static bool IsContinuation(byte b) => (b & 0xC0) == 0x80;

    // Of the bytes of Han characters in UTF-16 half look like ASCII; of those of a page in GBK most are.
    private static bool IsMostlyAscii(ReadOnlySpan<byte> sample)
    {
        var printable = 0;
        foreach (var b in sample)
        {
            printable += b is >= 0x20 and <= 0x7E or (byte)'\n' or (byte)'\r' or (byte)'\t' ? 1 : 0;
        }

        return printable * 4L > sample.Length * 3L;
    }

    // Markup and digits leave a NUL in a fifth of the pairs at least, always on the same side.
    private static Encoding? ByNuls(ReadOnlySpan<byte> sample)
    {
        var high = 0;
        var low = 0;
        for (var i = 0; i < sample.Length; i += 2)
        {
            low += sample[i] == 0 ? 1 : 0;
            high += sample[i + 1] == 0 ? 1 : 0;
        }

        var pairs = sample.Length / 2;
        return high * 5 > pairs && high > low * 8 ? Encoding.Unicode
            : low * 5 > pairs && low > high * 8 ? Encoding.BigEndianUnicode
            : null;
    }

    /// <summary>Multi-byte sequences that are good UTF-8, and bytes that are not.</summary>
    public static (int Good, int Bad) CountUtf8(ReadOnlySpan<byte> bytes)
    {
        var good = 0;
        var bad = 0;
        while (!bytes.IsEmpty)
        {
            if (bytes[0] < 0x80)
            {
                var plain = bytes.IndexOfAnyExceptInRange((byte)0, (byte)0x7F);
                bytes = plain < 0 ? [] : bytes[plain..];
                continue;
            }

            if (Rune.DecodeFromUtf8(bytes, out _, out var length) == OperationStatus.Done)
            {
                good++;
            }
            else
            {
                bad++;
            }

            bytes = bytes[length..];
        }

        return (good, bad);
    }

    /// <summary>GB18030 or Big5, by how common the characters are that each reads.</summary>
    /// <param name="hint">The family that the document declares, or null.</param>
    public static (Encoding Encoding, bool IsGuess) Judge(ReadOnlySpan<byte> bytes, string? hint)
    {
        var sample = bytes[..Math.Min(bytes.Length, SampleLength)];
        var gb = Charset.Get(Charset.Gb18030);
        var big5 = Charset.Get(Charset.Big5);
        var gbScore = Score(gb.GetString(sample), Simplified, Traditional);
        var big5Score = Score(big5.GetString(sample), Traditional, Simplified);
        if (Math.Abs(gbScore - big5Score) < ClearLead)
        {
            var byHint = hint is Charset.Big5 or Charset.Gb18030;
            return (hint == Charset.Big5 ? big5 : gb, !byHint || Math.Max(gbScore, big5Score) < ClearLead);
        }

        return gbScore > big5Score ? (gb, gbScore < ClearLead) : (big5, big5Score < ClearLead);
    }

    // The share of common characters among those outside ASCII; what could not be decoded weighs against.
    private static double Score(string text, CharSet likely, CharSet possible)
    {
        var common = 0.0;
        var all = 0;
        foreach (var c in text)
        {
            if (c < 0x80)
            {
                continue;
            }

            all++;
            if (c == '\uFFFD')
            {
                common -= 1;
            }
            else if (likely.Contains(c) || IsCommonPunctuation(c))
            {
                common += 1;
            }
            else if (possible.Contains(c))
            {
                common += 0.75;
            }
        }

        return all == 0 ? 0 : common / all;
    }

    // The share of characters that Chinese pages are made of.
    private static double Plausibility(string text)
    {
        var likely = 0;
        foreach (var c in text)
        {
            if (
                c is '\t' or '\n' or '\r' or >= ' ' and <= '~' or >= '\u4E00' and <= '\u9FFF'
                || IsCommonPunctuation(c)
                || IsOfLists(c)
            )
            {
                likely++;
            }
        }

        return text.Length == 0 ? 0 : (double)likely / text.Length;
    }

    // Strokes of drawn tables, circled numbers, bullets, full-width letters and digits.
    private static bool IsOfLists(char c) =>
        c
            is >= '\u2460'
                and <= '\u249B'
                or >= '\u2500'
                and <= '\u257F'
                or >= '\uFF01'
                and <= '\uFF5E'
                or '·'
                or '…'
                or '●'
                or '■'
                or '★'
                or '〇'
                or '【'
                or '】'
                or '\uFEFF'
                or '\u200B';

    private static bool IsCommonPunctuation(char c) =>
        c
            is '，'
                or '。'
                or '、'
                or '；'
                or '：'
                or '（'
                or '）'
                or '《'
                or '》'
                or '“'
                or '”'
                or '〔'
                or '〕'
                or '　'
                or '—';
}
