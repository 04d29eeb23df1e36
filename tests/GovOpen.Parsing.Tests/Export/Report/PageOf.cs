using System.Text;
using AngleSharp.Html.Dom;
using AngleSharp.Html.Parser;
using GovOpen.Parsing.Export.Report;

namespace GovOpen.Parsing.Tests.Export.Report;

/// <summary>Report pages of notices, as bytes and as a browser without scripts parses them.</summary>
internal static class PageOf
{
    public static byte[] Bytes(ReportLanguage language, params NoticeTrace[] traces)
    {
        using var page = new ReportPage(language);
        foreach (var trace in traces)
        {
            page.Add(trace);
        }

        using var output = new MemoryStream();
        page.Write(output);
        return output.ToArray();
    }

    public static IHtmlDocument Parse(byte[] page) => new HtmlParser().ParseDocument(Encoding.UTF8.GetString(page));

    public static NoticeTrace[] Seeds =>
        [.. new[] { "000", "001", "002", "003", "004" }.Select(number => Notices.Seed(number))];

    public static NoticeTrace OfText(string text, string name = "notice.txt") =>
        Notices.Inspect(name, Encoding.UTF8.GetBytes(text));
}
