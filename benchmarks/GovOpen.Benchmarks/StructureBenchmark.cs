using BenchmarkDotNet.Attributes;
using GovOpen.Parsing.Model;

namespace GovOpen.Benchmarks;

/// <summary>Blocks to parts: furniture, joined paragraphs and tables, head and annexes apart.</summary>
[MemoryDiagnoser]
public class StructureBenchmark
{
    private SourceDocument[] documents = [];

    [GlobalSetup]
    public void Setup() => documents = [.. Corpus.Texts.Select(Corpus.ReadBlocks)];

    [Benchmark(OperationsPerInvoke = TextSet.Count)]
    public int Split()
    {
        var parts = 0;
        foreach (var document in documents)
        {
            parts += Stages.Structure(document).Parts.Count;
        }

        return parts;
    }
}
