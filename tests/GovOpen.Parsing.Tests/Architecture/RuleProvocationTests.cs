using GovOpen.Parsing.Diagnostics;

namespace GovOpen.Parsing.Tests.Architecture;

/// <summary>Every rule is provoked: here by the smallest notice that does, or by the tests of the room that reports it.</summary>
public class RuleProvocationTests
{
    private const string Plan = "某县2022年工作要点\n";
    private const string Head = "工作任务\t责任单位\t完成时限\n";

    // Rules that nothing reports today. A line may leave this list, none may join it.
    private static readonly string[] Unused = [];

    // What says that no rule claimed a text: no input is known that should provoke it.
    private const string Unclaimed = "GO2009";

    /// <summary>A rule and a notice that provokes it.</summary>
    public static TheoryData<string, string> Smallest =>
        new()
        {
            { "GO2001", Plan + "一、健全机制。要落实。\n二、加强公开。要落实。\n四、强化监督。要落实。\n" },
            { "GO2002", Plan + "一、健全机制。要落实。\n二、加强公开。要落实。\n二、强化监督。要落实。\n" },
            { "GO2003", Plan + "一、健全机制。要落实。\n三、加强公开。要落实。\n二、强化监督。要落实。\n" },
            {
                "GO2004",
                Plan + "一、健全机制。要落实。\n二、加强公开。要落实。\n一、强化监督。要落实。\n二、总结。要落实。\n"
            },
            { "GO2005", Plan + "一、健全机制\n（一）公开目录。要落实。\n二、强化监督。要落实。\n" },
            {
                "GO2006",
                "序号\t类别\t工作任务\t责任单位\n1\t公开\t编制目录并公布。\t办公室\n\t\t发布解读材料。\t法规科\n1\t公开\t开展培训。\t法规科\n2\t监督\t开展检查并通报。\t人事科\n"
            },
            {
                "GO2007",
                Plan
                    + "一、健全机制。要落实。\n二、加强公开。要落实。\n各单位要高度重视，认真抓好贯彻落实，确保各项任务完成。\n"
            },
            {
                "GO2008",
                "某市政务公开办法\n第一条 为了规范政务公开，制定本办法。\n第二条 本办法适用于本市行政机关。\n第三条 本办法自2022年1月1日起施行。\n"
            },
            {
                "GO3001",
                "某县政务公开任务表\n"
                    + Head
                    + "1.编制目录并公布。\t办公室\t6月底前\n2.公布目录并更新。\t人事科\t9月底前\n某县人民政府\n2022年3月1日\n"
            },
            { "GO2015", Plan + "\n政务公开\n1.编制目录。\n2.公布目录。\n\n政策解读\n3.解读文件。\n4.开展培训。\n" },
            { "GO2016", Plan + "● 编制办事目录。（县司法局）\n● 公布办事目录。（县财政局）\n" },
            { "GO2017", Plan + "一、健全机制\n● 编制办事目录。\n● 公布办事目录。\n二、加强公开。要落实。\n" },
            { "GO3009", Plan + Head + "1.编制目录。\t办公室\t每学期\n2.公布目录。\t人事科\t9月底前\n" },
            { "GO3010", Plan + "一、开展检查（12月—1月）。全面排查。\n二、加强公开。要落实。\n" },
            { "GO3022", Head + "1.编制目录。\t各乡镇(街道))\t2022年6月底前\n2.公布目录。\t办公室\t2022年9月底前\n" },
            { "GO3024", Plan + "一、健全机制。要落实。（市政府各部门）\n二、加强公开。要落实。（市政府各部门）\n" },
            { "GO3060", Plan + "一、健全机制。由县司法局牵头，编制目录。\n二、加强公开。要落实。\n" },
            {
                "GO4001",
                "<table border=1><tr><th>序号<th>工作任务<th>责任单位<tr><td>1<td>编制目录。<td>办公室</table><table border=1><tr><th>序号<th>事项<th>责任单位<th>时限<tr><td>1<td>开展检查。<td>人事科<td>6月底前</table>"
            },
            { "GO4002", "姓名\t职务\t电话\n张三\t主任\t12345\n李四\t副主任\t12346\n王五\t副主任\t12347\n" },
            {
                "GO4003",
                Head + "1.编制目录，公布办事指\t办公室\t6月底前\n南，每年更新。\t\t\n2.开展检查。\t人事科\t9月底前\n"
            },
            {
                "GO4004",
                Head
                    + "1.编制目录并公布。\t办公室\t2022年6月底前\n2.公布目录并更新。\t\t2022年9月底前\n3.开展检查并通报。\t人事科\n"
            },
            {
                "GO4005",
                Head
                    + "1.编制目录并公布。\t办公室\t2022年6月底前\n2.公布目录并更新。\t人事科\t\n3.开展检查并通报。\t人事科\n"
            },
            {
                "GO4006",
                "序号\t工作任务\t科室名称\t完成时限\n1\t编制目录并向社会公布。\t县财政局\t6月底前\n2\t开展检查并通报情况。\t县司法局\t9月底前\n3\t开展培训。\t县民政局\t9月底前\n"
            },
            {
                "GO4009",
                "类别\t工作任务\t责任单位\n（一）加强政策\t1.编制目录并公布，及时更新办事指\t办公室\n公开解读\t南，每年更新。\t\n（二）强化监督\t3.开展检查。\t人事科\n"
            },
            {
                "GO4010",
                "<table><tr><th>序号<th>工作任务<th>责任单位<th>备注<tr><td>1<td>编制目录并公布。<td>办公室<td><tr><td><td><td><td>见目录<tr><td>2<td>发布解读材料。<td>法规科<td></table>"
            },
            {
                "GO4012",
                "序号\t工作任务\t责任单位\n1\t编制目录并公布。\t同上\n2\t发布解读材料。\t法规科\n3\t开展培训。\t人事科\n"
            },
        };

    [Theory]
    [MemberData(nameof(Smallest))]
    public void A_small_notice_provokes_the_rule(string code, string notice)
    {
        var name = notice.StartsWith('<') ? "notice.html" : "notice.txt";
        Assert.Contains(code, Notices.OfText(notice, name).Diagnostics.Select(finding => finding.Rule.Code));
    }

    [Fact]
    public void Every_rule_is_provoked_here_or_named_by_the_tests_of_its_room()
    {
        var here = Smallest.Select(row => (string)row[0]).ToHashSet(StringComparer.Ordinal);
        var texts = SourceTree
            .Tests.Where(file => !file.Path.Contains("/Architecture/", StringComparison.Ordinal))
            .Concat(SourceTree.Read("tests/GovOpen.Parsing.Tests/Specs", "*.md"))
            .Select(file => file.Text)
            .ToList();
        var silent = RuleCatalog
            .All.Select(rule => rule.Code)
            .Where(code =>
                !here.Contains(code)
                && code != Unclaimed
                && !Unused.Contains(code)
                && !texts.Exists(text => Names(text, code))
            );
        Assert.Empty(silent);
    }

    [Fact]
    public void Every_rule_is_reported_somewhere()
    {
        var sources = SourceTree
            .All.Where(file => !file.Path.Contains("/Diagnostics/", StringComparison.Ordinal))
            .Select(file => file.Text)
            .ToList();
        Assert.Equal(
            Unused,
            RuleCatalog
                .All.Where(rule =>
                    !sources.Exists(text => text.Contains($"Rules.{FieldOf(rule.Code)}", StringComparison.Ordinal))
                )
                .Select(rule => rule.Code)
                .Order(StringComparer.Ordinal)
        );
    }

    private static bool Names(string text, string code) =>
        text.Contains(code, StringComparison.Ordinal)
        || text.Contains($"Rules.{FieldOf(code)}", StringComparison.Ordinal);

    private static string FieldOf(string code) =>
        typeof(RuleCatalog)
            .Assembly.GetTypes()
            .Where(type => type.Namespace == typeof(RuleCatalog).Namespace)
            .SelectMany(type =>
                type.GetFields(System.Reflection.BindingFlags.Public | System.Reflection.BindingFlags.Static)
            )
            .Single(field => field.GetValue(null) is DiagnosticRule rule && rule.Code == code)
            .Name;
}
