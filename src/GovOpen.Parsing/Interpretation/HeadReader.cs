using GovOpen.Parsing.Heads;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Structure;
using GovOpen.Parsing.Tasks;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Interpretation;

/// <summary>Reads the head of a notice from its frame, from the site's metadata and from its preamble.</summary>
internal static class HeadReader
{
    /// <summary>A preamble that names basis documents stands within the first paragraphs of a part.</summary>
    private const int PreambleParagraphs = 4;

    private const int LongestMonth = 16;

    public static NoticeHead Read(SourceDocument document, NoticeFrame frame, IReadOnlyList<PartDraft> parts)
    {
        var site = new SiteMetadata(document.Metadata);
        var siteTitle = site.Text("标题", "名称", "公文名称", "信息名称", "文件名称", "文件标题", "政策名称", "title");
        var title =
            parts is [{ TitleLines.Count: 0, HasOwnFrame: true }, ..] && siteTitle is not null
                ? siteTitle
                : FirstTitle(parts) ?? siteTitle;
        return new()
        {
            Title = title,
            DocNumber = frame.DocNumber ?? SiteNumber(site),
            Issuers = Issuers(frame, site, title, parts.Count > 0 ? parts[0].TitleLines : []).ToEquatableArray(),
            Addressees = frame.Addressees.ToEquatableArray(),
            IssuedOn =
                frame.IssuedOn
                ?? site.Date(
                    "成文日期",
                    "生成日期",
                    "成文时间",
                    "发文日期",
                    "生成时间",
                    "发文时间",
                    "制发日期",
                    "产生日期"
                ),
            PublishedOn = site.PublishedOn,
            PrintedOn = frame.PrintedOn,
            Year = title is null ? null : YearIn(title),
            Release = frame.Release,
            IndexNumber = site.Text("索引号", "索引码", "信息索引号", "信息索引", "索引编号", "索取号", "信息索取号"),
            Attachments = AttachmentNames.Of(frame.Attachments).ToEquatableArray(),
            Basis = FindBasis(parts).ToEquatableArray(),
            Rules = FindRules(parts).ToEquatableArray(),
        };
    }

    private static string? FirstTitle(IReadOnlyList<PartDraft> parts)
    {
        foreach (var part in parts)
        {
            if (TitleOf(part.TitleLines) is { } title)
            {
                return title;
            }
        }

        return null;
    }

    private static DocumentNumber? SiteNumber(SiteMetadata site) =>
        site.Text("发文字号", "文号", "公文文号", "发文文号", "公文编号", "文件编号", "文件号", "文件字号", "发布文号")
            is { } number
            ? DocumentNumberGrammar.ReadLine(number)
            : site.Unlabelled(DocumentNumberGrammar.ReadLine);

    /// <summary>The title that some lines make. A page often prints it twice: once whole, once in lines.</summary>
    public static string? TitleOf(IReadOnlyList<SourceText> lines)
    {
        if (lines.Count <= 1)
        {
            return lines.Count == 0 ? null : HanText.Clean(lines[0].Value);
        }

        var first = HanText.WithoutBlanks(lines[0].Folded);
        var rest = string.Concat(lines.Skip(1).Select(line => HanText.WithoutBlanks(line.Folded)));
        if (rest.StartsWith(first, StringComparison.Ordinal))
        {
            return HanText.Clean(lines[0].Value);
        }

        if (RepeatedTitle(lines) is { } title)
        {
            return title;
        }

        // 某县工作要点 / 某县人民政府办公室 / 关于印发某县工作要点的通知: the site calls the letter by what it prints.
        var isCalled =
            TitleLines.IsComplete(HanText.WithoutBlanks(lines[0].Value))
            && rest.Contains(first, StringComparison.Ordinal);
        return HanText.Clean(SourceTextJoin.Lines(lines.Skip(isCalled ? 1 : 0)).Value);
    }

    // 政府公文 / 某县人民政府办公室 / 关于…的通知 / 某县人民政府办公室 / 关于…的通知: what is printed twice is the title.
    private static string? RepeatedTitle(IReadOnlyList<SourceText> lines)
    {
        for (var end = lines.Count - 1; end > 0; end--)
        {
            var last = string.Concat(lines.Skip(end).Select(line => HanText.WithoutBlanks(line.Value)));
            if (!TitleLines.IsComplete(last))
            {
                continue;
            }

            for (var start = 0; start < end; start++)
            {
                var title = lines.Skip(start).Take(end - start);
                if (string.Concat(title.Select(line => HanText.WithoutBlanks(line.Value))) == last)
                {
                    return HanText.Clean(SourceTextJoin.Lines(title).Value);
                }
            }
        }

        return null;
    }

    /// <summary>The year that a title names (2022年, 2022—2025年), or null.</summary>
    public static int? YearIn(string title)
    {
        var folded = TextFolder.Fold(title);
        for (var i = 0; i + 4 < folded.Length; i++)
        {
            if (
                (i == 0 || !char.IsAsciiDigit(folded[i - 1]))
                && Numeral.ParseArabic(folded.AsSpan(i, 4)) is >= 1949 and <= 2099 and var year
                && (
                    folded.AsSpan(i + 4).TrimStart() is ['年' or '-' or '至' or '度', ..]
                    || (i > 0 && folded[i - 1] is '(' or '〔' && folded[i + 4] is ')' or '〕')
                )
            )
            {
                return SchoolYear(folded, i + 4) ?? year;
            }

            // 二〇二二年
            if (
                folded[i + 4] == '年'
                && Numeral.ParseChinese(folded.AsSpan(i, 4)) is >= 1949 and <= 2099 and var written
            )
            {
                return written;
            }
        }

        return null;
    }

    /// <summary>The year and month of the first line of a part that is no more than them (2020年3月), or none.</summary>
    public static (int? Year, int? Month) MonthIn(PartDraft part)
    {
        foreach (var piece in part.Body)
        {
            if (
                piece is Piece.Prose { Clause.Text: { Length: <= LongestMonth } text }
                && DateGrammar.ReadMonth(text.Value) is { } found
            )
            {
                return found;
            }
        }

        return default;
    }

    /// <summary>Whether a title names a span of years: 三年行动方案（2023—2025年）.</summary>
    public static bool NamesSeveralYears(string title)
    {
        var folded = TextFolder.Fold(title).AsSpan();
        for (var i = 0; i + 8 < folded.Length; i++)
        {
            var behind = IsYear(folded[i..]) ? folded[(i + 4)..].TrimStart("年 ") : default;
            if (behind is ['-' or '~' or '至' or '到', ..] && IsYear(behind.TrimStart("-~至到 ")))
            {
                return true;
            }
        }

        return false;
    }

    private static bool IsYear(ReadOnlySpan<char> text) =>
        text.Length >= 4 && Numeral.ParseArabic(text[..4]) is >= 1949 and <= 2099;

    // 2022—2023学年度第二学期 is in the second of its years.
    private static int? SchoolYear(string title, int from)
    {
        var rest = title.AsSpan(from);
        var at = rest.IndexOfAnyInRange('0', '9');
        return
            at is > 0 and <= 4
            && rest.Length > at + 6
            && rest[(at + 4)..].TrimStart().StartsWith("学年", StringComparison.Ordinal)
            && (
                rest.Contains("第二学期", StringComparison.Ordinal) || rest.Contains("下学期", StringComparison.Ordinal)
            )
            ? Numeral.ParseArabic(rest.Slice(at, 4))
            : null;
    }

    private static IEnumerable<string> Issuers(
        NoticeFrame frame,
        SiteMetadata site,
        string? title,
        List<SourceText> titleLines
    )
    {
        if (frame.Signatures.Count > 0)
        {
            return frame.Signatures.SelectMany(line => SignatureLines.Agencies(line.Value));
        }

        if (
            site.Text(
                "发文机关",
                "发文机构",
                "发布机构",
                "发布机关",
                "发布单位",
                "发文单位",
                "制发机关",
                "制发单位",
                "公开主体",
                "issuer"
            ) is
            { } agency
        )
        {
            return [agency];
        }

        if (frame.HeadAgencies.Count > 0)
        {
            return frame.HeadAgencies.SelectMany(line => SignatureLines.Agencies(line.Value));
        }

        if (AgenciesAbove(titleLines) is { Count: > 0 } agencies)
        {
            return agencies;
        }

        var about = title is null ? -1 : TextFolder.Simplify(title).IndexOf("关于", StringComparison.Ordinal);
        if (about > 3)
        {
            var joint = titleLines is [var line, ..] ? AgenciesIn(line.Value) : [];
            return joint.Length > 1 ? joint : [title![..about]];
        }

        return frame.RedHead is { } red ? [HanText.Clean(red.Value)[..^2]] : [];
    }

    // 中共某县委 某县人民政府关于…: blanks part them.
    private static string[] AgenciesIn(string titleLine) =>
        TextFolder.Simplify(titleLine).IndexOf("关于", StringComparison.Ordinal) is > 0 and var about
            ? [.. SignatureLines.Agencies(titleLine[..about])]
            : [];

    /// <summary>The agencies whose names are lines of their own above 「关于…的通知」.</summary>
    private static List<string> AgenciesAbove(List<SourceText> titleLines)
    {
        var about = titleLines.FindIndex(line =>
            line.Value.AsSpan().TrimStart() is var words
            && (
                words.StartsWith("关于", StringComparison.Ordinal) || words.StartsWith("印发", StringComparison.Ordinal)
            )
        );
        return about > 0 && titleLines.Take(about).All(line => TitleLines.IsAgency(line.Value))
            ? [.. titleLines.Take(about).SelectMany(line => SignatureLines.Agencies(line.Value))]
            : [];
    }

    // What the first paragraphs of each part rest on, those before the first item.
    private static List<BasisDocument> FindBasis(IReadOnlyList<PartDraft> parts)
    {
        List<BasisDocument> basis = [];
        foreach (var part in parts)
        {
            for (
                var i = 0;
                i < PreambleParagraphs
                    && i < part.Body.Count
                    && part.Body[i] is Piece.Prose { Clause: { Marker: null, Text: var text } };
                i++
            )
            {
                AddNew(basis, CitationGrammar.FindBasis(text.Value));
            }
        }

        return basis;
    }

    private static List<NoticeRule> FindRules(IReadOnlyList<PartDraft> parts)
    {
        List<NoticeRule> rules = [];
        foreach (var part in parts)
        {
            foreach (var piece in part.Body)
            {
                if (piece is Piece.Prose prose)
                {
                    AddRules(prose.Clause.Text, rules);
                }
                else if (piece is Piece.Table table)
                {
                    AddRules(table.Grid, rules);
                }
            }
        }

        return rules;
    }

    // A rule stands in a head cell (责任单位（列第一位者为牵头单位）), in a note row, or beside units.
    private static void AddRules(TableGrid grid, List<NoticeRule> rules)
    {
        for (var r = 0; r < grid.Rows.Count; r++)
        {
            var isEdge = r is 0 or 1 || r == grid.Rows.Count - 1;
            foreach (var cell in grid.Rows[r].Cells.AsSpan())
            {
                if (isEdge || MayHoldRule(cell.Text.Span))
                {
                    AddRules(cell.Text, rules);
                }
            }
        }
    }

    private static void AddRules(SourceText text, List<NoticeRule> rules) =>
        AddNew(rules, CitationGrammar.FindRules(text.Value));

    private static void AddNew<T>(List<T> known, IReadOnlyList<T> found)
    {
        foreach (var each in found)
        {
            if (!known.Contains(each))
            {
                known.Add(each);
            }
        }
    }

    private static bool MayHoldRule(ReadOnlySpan<char> words) =>
        words.Contains("牵头", StringComparison.Ordinal)
        && (words.Contains('首') || words.Contains("第一", StringComparison.Ordinal));
}
