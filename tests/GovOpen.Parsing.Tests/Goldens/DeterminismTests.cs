using GovOpen.Parsing.Export;
using GovOpen.Parsing.Tasks;

namespace GovOpen.Parsing.Tests.Goldens;

/// <summary>Same bytes in, same bytes out: the second time, and from many threads at once.</summary>
public class DeterminismTests
{
    [Fact]
    public void Reading_twice_gives_the_same_bytes() =>
        Assert.All(Notices.All, path => Assert.Equal(Json(Notices.Of(path).Notice), Json(Read(path))));

    [Fact]
    public void Reading_from_many_threads_gives_the_same_bytes()
    {
        var expected = Notices.All.ToDictionary(path => path, path => Json(Read(path)), StringComparer.Ordinal);
        var work = Enumerable.Repeat(Notices.All, 4).SelectMany(paths => paths);

        Parallel.ForEach(
            work,
            new ParallelOptions { MaxDegreeOfParallelism = 8 },
            path => Assert.Equal(expected[path], Json(Read(path)))
        );
    }

    private static Notice Read(string path) => Notices.Inspect(path, Notices.Bytes(path)).Notice;

    private static byte[] Json(Notice notice)
    {
        var output = new MemoryStream();
        using var exporter = new JsonExporter(output, JsonLayout.One);
        exporter.Write(notice);
        exporter.Complete();
        return output.ToArray();
    }
}
