using BenchmarkDotNet.Attributes;

namespace GovOpen.Benchmarks;

/// <summary>Text to blocks: decoding, lines, table dialects.</summary>
[MemoryDiagnoser]
public class TextReaderBenchmark
{
    [Benchmark(OperationsPerInvoke = TextSet.Count)]
    public int Read()
    {
        var blocks = 0;
        foreach (var file in Corpus.Texts)
        {
            blocks += Corpus.ReadBlocks(file).Blocks.Count;
        }

        return blocks;
    }
}
