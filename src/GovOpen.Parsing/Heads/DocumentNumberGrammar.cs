using System.Globalization;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Heads;

/// <summary>A document number and where it stands.</summary>
public sealed record DocumentNumberReading(DocumentNumber Number, int Start, int Length);

/// <summary>Reads document numbers (发文字号): 国办发〔2022〕8号, with any brackets and spaces.</summary>
public static class DocumentNumberGrammar
{
    private const int LongestAgency = 15;

    // An order names its authority in full: 中华人民共和国某某委员会令.
    private const int LongestAuthority = 30;

    // Every bracket that real notices put around the year; and the words after which a number has no year in brackets.
    private static readonly CharSet Openers = CharSet.Of("〔﹝［﹇[【（(﹙〖");
    private static readonly CharSet Anchors = CharSet.Of("〔﹝［﹇[【（(﹙〖令告");

    // What may stand right before a number in running text and is no part of the agency's code.
    private static readonly string[] Cuts =
    [
        "公布",
        "发布",
        "修订",
        "根据",
        "按照",
        "依据",
        "依照",
        "遵照",
        "贯彻",
        "落实",
        "印发",
        "下发",
        "转发",
        "制发",
        "通知",
        "文件",
        "文号",
        "字号",
        "编号",
        "意见",
        "规定",
        "精神",
        "详见",
        "参见",
        "参照",
        "执行",
        "关于",
        "的",
        "以下简称",
        "废止",
        "号",
        "以",
        "见",
        "与",
        "及",
        "由",
    ];

    // 计划(2022)5号楼 is an address.
    private static readonly string[] NotNumbers =
    [
        "楼",
        "院",
        "线",
        "门",
        "信箱",
        "地块",
        "机",
        "馆",
        "店",
        "大街",
        "路",
        "厅",
        "仓",
        "窗口",
    ];
    private static readonly string[] Labels =
    [
        "发文字号",
        "发文文号",
        "公文文号",
        "文件编号",
        "文件文号",
        "文号",
        "字号",
    ];

    /// <summary>Finds the document numbers in a text, in order.</summary>
    public static IReadOnlyList<DocumentNumberReading> FindAll(string text)
    {
        List<DocumentNumberReading>? found = null;
        var (floor, at) = (0, text.AsSpan().IndexOfAny(Anchors));
        while (at >= 0)
        {
            var next = at + 1;
            if (ReadAround(text, floor, at) is { } reading)
            {
                (found ??= []).Add(reading);
                next = floor = reading.Start + reading.Length;
            }

            var step = text.AsSpan(next).IndexOfAny(Anchors);
            at = step < 0 ? -1 : next + step;
        }

        return found ?? (IReadOnlyList<DocumentNumberReading>)[];
    }

    /// <summary>Reads a line that is a document number and nothing else, or null.</summary>
    /// <remarks>A label (文号：) before it, brackets around it and a signer (签发人：) behind it are passed over.</remarks>
    public static DocumentNumber? ReadLine(string text)
    {
        var start = SkipLabel(text);
        if (text.Length - start > 200 || FindFrom(text, start) is not { } reading)
        {
            return null;
        }

        var cursor = new SpacedCursor(text, reading.Start + reading.Length);
        var isWrapped = start > 0 && TextFolder.Fold(text[start - 1]) == '(' && cursor.TryTake(')');
        _ = isWrapped || cursor.TryTake("签发人") || cursor.TryTake("(签发人");
        var isSigned = text.AsSpan(0, cursor.Position).EndsWith("签发人", StringComparison.Ordinal);
        return reading.Start == start && (isSigned || cursor.IsAtEnd) ? reading.Number : null;
    }

    private static DocumentNumberReading? FindFrom(string text, int start)
    {
        for (var at = start; at < text.Length && at - start <= 2 * LongestAgency; at++)
        {
            if (Anchors.Contains(text[at]) && ReadAround(text, start, at) is { } reading)
            {
                return reading;
            }
        }

        return null;
    }

    private static int SkipLabel(string text)
    {
        var cursor = new SpacedCursor(text, 0);
        if (cursor.TryTakeAny(Labels) && !cursor.TryTake(':'))
        {
            return 0;
        }

        _ = cursor.TryTake('(');
        return cursor.Position + SpacesAt(text, cursor.Position);
    }

    private static DocumentNumberReading? ReadAround(string text, int floor, int anchor)
    {
        var isBracket = Openers.Contains(text[anchor]);
        var cursor = new SpacedCursor(text, isBracket ? anchor : anchor + 1);
        int? year = null;
        if (
            isBracket
                ? !TryTakeBracketedYear(ref cursor, ref year)
                : !TryTakeBareYear(ref cursor, text[anchor], ref year)
        )
        {
            return null;
        }

        var agencyEnd = isBracket ? anchor : anchor + 1;
        if (!TryTakeSerial(ref cursor, needsOrdinal: !isBracket, out var serial))
        {
            return null;
        }

        var agencyStart = AgencyStart(text, floor, agencyEnd, isBracket ? LongestAgency : LongestAuthority);
        var agency = Compact(text, agencyStart, agencyEnd);
        if (agency.Length < 2)
        {
            return null;
        }

        var length = cursor.Position - agencyStart;
        var literal = HanText.Clean(text.Substring(agencyStart, length));
        var number = new DocumentNumber(literal, Normalize(agency, year, serial, isBracket), agency, year, serial);
        return new DocumentNumberReading(number, agencyStart, length);
    }

    private static string Normalize(string agency, int? year, int serial, bool isBracket) =>
        string.Create(
            CultureInfo.InvariantCulture,
            $"{agency}{(year is not { } y ? "第" : isBracket ? $"〔{y}〕" : $"{y}年第")}{serial}号"
        );

    private static bool TryTakeBracketedYear(ref SpacedCursor cursor, ref int? year)
    {
        if (!cursor.TryTakeOneOf("〔(【〖", out _) || !cursor.TryTakeYear(out var read))
        {
            return false;
        }

        _ = cursor.TryTake('年');
        year = read;
        return cursor.TryTakeOneOf("〕)】〗", out _);
    }

    // 国令第707号 has no year; 财政部公告2019年第29号 has one, but no brackets.
    private static bool TryTakeBareYear(ref SpacedCursor cursor, char anchor, ref int? year)
    {
        if (cursor.TryTakeYear(out var read))
        {
            year = read;
            return cursor.TryTake('年') && cursor.Peek() == '第';
        }

        return anchor == '令' && cursor.Peek() == '第';
    }

    private static bool TryTakeSerial(ref SpacedCursor cursor, bool needsOrdinal, out int serial)
    {
        var isOrdinal = cursor.TryTake('第');
        serial = 0;
        return (isOrdinal || !needsOrdinal)
            && cursor.TryTakeNumber(6, out serial)
            && serial > 0
            && cursor.TryTake('号')
            && !cursor.TryTakeAny(NotNumbers);
    }

    // Back over Han characters and letters, as far as a code can reach, then forth behind the last word that cannot be in it.
    private static int AgencyStart(string text, int floor, int end, int longest)
    {
        var start = end;
        for (var taken = 0; start > floor && taken < longest; start--)
        {
            var c = text[start - 1];
            if (HanText.IsHan(c) || char.IsAsciiLetter(TextFolder.Fold(c)))
            {
                taken++;
            }
            else if (!HanText.IsSpace(c) || taken > 0)
            {
                break;
            }
        }

        var span = text.AsSpan(0, end);
        foreach (var cut in Cuts)
        {
            var at = span[start..].LastIndexOf(cut, StringComparison.Ordinal);
            start = at < 0 ? start : start + at + cut.Length;
        }

        // 2018年12月18日国务院令: the day is a date's; 日政发 keeps it.
        var isDay =
            start > 0 && start < end && text[start] == '日' && char.IsAsciiDigit(TextFolder.Fold(text[start - 1]));
        start += isDay ? 1 : 0;
        return start + SpacesAt(text, start);
    }

    private static int SpacesAt(string text, int at) => HanText.SkipSpaces(text, at) - at;

    private static string Compact(string text, int start, int end)
    {
        var compact = new System.Text.StringBuilder(Math.Max(0, end - start));
        for (var i = start; i < end; i++)
        {
            if (!HanText.IsSpace(text[i]))
            {
                compact.Append(HanText.IsHan(text[i]) ? text[i] : TextFolder.Fold(text[i]));
            }
        }

        return compact.ToString();
    }
}
