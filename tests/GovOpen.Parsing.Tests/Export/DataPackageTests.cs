using System.Text;
using System.Text.Json;
using GovOpen.Parsing.Export;

namespace GovOpen.Parsing.Tests.Export;

public class DataPackageTests
{
    private static readonly Dictionary<string, string> Files = Write();

    [Fact]
    public void Each_table_has_the_columns_that_the_description_lists()
    {
        using var package = JsonDocument.Parse(Files[DataPackageExporter.DescriptorName]);
        var resources = package.RootElement.GetProperty("resources").EnumerateArray().ToList();
        Assert.Equal(["tasks.csv", "units.csv", "measures.csv"], resources.Select(each => Text(each, "path")));
        Assert.All(
            resources,
            resource =>
            {
                var schema = resource.GetProperty("schema");
                var names = schema.GetProperty("fields").EnumerateArray().Select(field => Text(field, "name")).ToList();
                Assert.Equal(string.Join(',', names), Files[Text(resource, "path")].Split('\n')[0]);
                Assert.Subset(
                    names.ToHashSet(),
                    schema.GetProperty("primaryKey").EnumerateArray().Select(key => key.GetString()!).ToHashSet()
                );
            }
        );
    }

    [Fact]
    public void Units_and_measures_have_a_row_each_and_name_their_task() =>
        Assert.Equal(
            (
                "甲府办〔2022〕1号,notices/a.txt,main/1.1,0,1,甲县财政局,lead,literal",
                "甲府办〔2022〕1号,notices/a.txt,main/1.1,1,1,①,上网"
            ),
            (
                string.Join(',', Files["units.csv"].Split('\n')[1].Split(',')[..8]),
                Files["measures.csv"].Split('\n')[1][.."甲府办〔2022〕1号,notices/a.txt,main/1.1,1,1,①,上网".Length]
            )
        );

    private static string Text(JsonElement element, string member) => element.GetProperty(member).GetString()!;

    private static Dictionary<string, string> Write()
    {
        var streams = new Dictionary<string, MemoryStream>();
        using (var exporter = new DataPackageExporter(name => streams[name] = new MemoryStream(), CsvOptions.Default))
        {
            exporter.Write(RichNotice.Create());
            exporter.Complete();
        }

        return streams.ToDictionary(each => each.Key, each => Encoding.UTF8.GetString(each.Value.ToArray()));
    }
}
