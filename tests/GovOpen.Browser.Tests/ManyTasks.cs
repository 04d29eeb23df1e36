using System.Globalization;
using System.Text;
using GovOpen.Parsing.Model;

namespace GovOpen.Browser.Tests;

/// <summary>Notices made by rule, forty tasks each: as many as a large page has.</summary>
internal static class ManyTasks
{
    private const int TasksPerNotice = 40;

    public static IEnumerable<SourceFile> Make(int tasks) =>
        Enumerable
            .Range(1, tasks / TasksPerNotice)
            .Select(notice => new SourceFile(
                string.Create(CultureInfo.InvariantCulture, $"made/{notice}.txt"),
                Encoding.UTF8.GetBytes(Text(notice))
            ));

    private static string Text(int notice)
    {
        var text = new StringBuilder();
        text.Append(CultureInfo.InvariantCulture, $"第{notice}县2024年政务公开工作要点\n一、加强重点领域信息公开\n");
        for (var task = 1; task <= TasksPerNotice; task++)
        {
            var month = (notice + task) % 12 + 1;
            text.Append(
                CultureInfo.InvariantCulture,
                $"{task}.推进第{notice}批第{task}项信息公开。各单位要及时更新公开目录，完善公开流程，做好政策解读，回应社会关切，并将落实情况报送办公室汇总。（牵头单位：县财政局；责任单位：县民政局、县第{task}局；完成时限：2024年{month}月底前）\n"
            );
        }

        return text.ToString();
    }
}
