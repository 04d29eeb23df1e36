using GovOpen.Parsing.Numbering;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Tests.Numbering;

public class NumberingSchemeTests
{
    public static TheoryData<NumberingScheme> Rows
    {
        get
        {
            var rows = new TheoryData<NumberingScheme>();
            foreach (var scheme in NumberingScheme.All)
            {
                rows.Add(scheme);
            }

            for (var depth = 2; depth <= 4; depth++)
            {
                rows.Add(NumberingScheme.OfDepth(depth));
            }

            return rows;
        }
    }

    [Theory]
    [MemberData(nameof(Rows))]
    public void A_row_reads_its_own_example_and_no_earlier_row_takes_it(NumberingScheme scheme)
    {
        var marker = NumberingRecognizer.RecognizeInline(TextFolder.Fold(scheme.Example), 0);

        Assert.Equal((scheme.Name, scheme.Family), (marker?.Scheme.Name, marker?.Scheme.Family));
    }

    [Theory]
    [InlineData("1.5万元用于改版")]
    [InlineData("2.0版平台上线")]
    [InlineData("2022年工作要点")]
    [InlineData("12 月底前完成")]
    [InlineData("3.5%以上")]
    [InlineData("其中一项")]
    [InlineData("第二季度")]
    [InlineData("- 3 -")]
    [InlineData("400万元以下")]
    [InlineData("任务一览表")]
    [InlineData("工作一致")]
    [InlineData("项目12个")]
    [InlineData("重点：一是")]
    [InlineData("第1项由县财政局负责")]
    [InlineData("1，500万元用于改版")]
    [InlineData("1。5万元用于改版")]
    [InlineData("30。")]
    [InlineData("第1项、第2项由县财政局负责")]
    public void Words_that_only_begin_like_a_label_are_none(string line) =>
        Assert.Null(NumberingRecognizer.Recognize(TextFolder.Fold(line)));

    [Theory]
    [InlineData("●1.公开目录", "ar-dot", 1)]
    [InlineData("■ （二）公开目录", "cn-paren", 2)]
    [InlineData("1 ．公开目录", "ar-dot", 1)]
    [InlineData("（ 三 ）公开目录", "cn-paren", 3)]
    [InlineData("５、公开目录", "ar-comma", 5)]
    [InlineData("5.100%公开", "ar-dot", 5)]
    [InlineData("3.12345热线", "ar-dot", 3)]
    [InlineData("2.5G基站", "ar-dot", 2)]
    [InlineData("1.26个试点领域", "ar-dot", 1)]
    [InlineData("2.2024年6月底前", "ar-dot", 2)]
    [InlineData("3、2022年", "ar-comma", 3)]
    [InlineData("2.1.3 公开目录", "ar-dot", 3)]
    [InlineData("3。公开目录", "ar-dot", 3)]
    [InlineData("12，公开目录", "ar-comma", 12)]
    [InlineData("二，公开目录", "cn-comma", 2)]
    [InlineData("③、公开目录", "circled", 3)]
    [InlineData("1204.公开目录", "ar-dot", 1204)]
    [InlineData("第一千二百六十条 施行", "article", 1260)]
    [InlineData("任务一：公开目录", "cn-plain", 1)]
    [InlineData("重点任务十二 公开目录", "cn-plain", 12)]
    [InlineData("举措3、公开目录", "ar-dot", 3)]
    [InlineData("【行动二】公开目录", "cn-plain", 2)]
    [InlineData("工程（三）：公开目录", "cn-plain", 3)]
    [InlineData("【01】公开目录", "ar-paren", 1)]
    [InlineData("第1项 公开目录", "cn-plain", 1)]
    [InlineData("第十二项：公开目录", "cn-plain", 12)]
    public void A_label_is_read_in_every_way_of_writing_it(string line, string scheme, int number)
    {
        var marker = NumberingRecognizer.Recognize(TextFolder.Fold(line));

        Assert.Equal((scheme, number), (marker?.Scheme.Name, marker?.Number));
    }
}
