using BenchmarkDotNet.Attributes;
using GovOpen.Parsing;
using GovOpen.Parsing.Export;

namespace GovOpen.Benchmarks;

/// <summary>Bytes to tasks, and on to JSON or CSV.</summary>
[MemoryDiagnoser]
public class WholeBenchmark
{
    private readonly MemoryStream output = new();

    [Benchmark(Baseline = true, OperationsPerInvoke = TextSet.Count)]
    public int Read()
    {
        var tasks = 0;
        foreach (var file in Corpus.Texts)
        {
            tasks += NoticePipeline.Default.Read(file).Tasks.Count;
        }

        return tasks;
    }

    [Benchmark(OperationsPerInvoke = TextSet.Count)]
    public long ReadToJson() => Export(new JsonExporter(output, JsonLayout.Array));

    [Benchmark(OperationsPerInvoke = TextSet.Count)]
    public long ReadToCsv() => Export(new CsvExporter(output, new CsvOptions()));

    private long Export(INoticeExporter target)
    {
        output.SetLength(0);
        using var exporter = target;
        foreach (var file in Corpus.Texts)
        {
            exporter.Write(NoticePipeline.Default.Read(file));
        }

        exporter.Complete();
        return output.Length;
    }
}
