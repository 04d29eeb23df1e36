using BenchmarkDotNet.Attributes;
using GovOpen.Parsing.Model;

namespace GovOpen.Benchmarks;

/// <summary>Every visible character entered and the account closed.</summary>
[MemoryDiagnoser]
public class LedgerBenchmark
{
    private SourceDocument[] documents = [];

    [GlobalSetup]
    public void Setup() => documents = [.. Corpus.Texts.Select(Corpus.ReadBlocks)];

    [Benchmark(OperationsPerInvoke = TextSet.Count)]
    public int Account()
    {
        var characters = 0;
        foreach (var document in documents)
        {
            characters += Stages.Enter(document).Close().Characters;
        }

        return characters;
    }
}
