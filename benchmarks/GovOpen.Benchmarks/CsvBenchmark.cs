using BenchmarkDotNet.Attributes;
using GovOpen.Parsing;
using GovOpen.Parsing.Export;
using GovOpen.Parsing.Tasks;

namespace GovOpen.Benchmarks;

/// <summary>Tasks to CSV, a row each.</summary>
[MemoryDiagnoser]
public class CsvBenchmark
{
    private readonly MemoryStream output = new();
    private Notice[] notices = [];

    [GlobalSetup]
    public void Setup() => notices = [.. Corpus.Texts.Select(text => NoticePipeline.Default.Read(text))];

    [Benchmark(OperationsPerInvoke = TextSet.Count)]
    public long Write()
    {
        output.SetLength(0);
        using var exporter = new CsvExporter(output, new CsvOptions());
        foreach (var notice in notices)
        {
            exporter.Write(notice);
        }

        exporter.Complete();
        return output.Length;
    }
}
