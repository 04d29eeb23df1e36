using BenchmarkDotNet.Attributes;
using GovOpen.Parsing;
using GovOpen.Parsing.Export;
using GovOpen.Parsing.Tasks;

namespace GovOpen.Benchmarks;

/// <summary>Tasks to JSON, the ledger included.</summary>
[MemoryDiagnoser]
public class JsonBenchmark
{
    private readonly MemoryStream output = new();
    private Notice[] notices = [];

    [GlobalSetup]
    public void Setup() => notices = [.. Corpus.Texts.Select(text => NoticePipeline.Default.Read(text))];

    [Benchmark(OperationsPerInvoke = TextSet.Count)]
    public long Write()
    {
        output.SetLength(0);
        using var exporter = new JsonExporter(output, JsonLayout.Array);
        foreach (var notice in notices)
        {
            exporter.Write(notice);
        }

        exporter.Complete();
        return output.Length;
    }
}
