using BenchmarkDotNet.Attributes;
using GovOpen.Parsing.Readers;

namespace GovOpen.Benchmarks;

/// <summary>Bytes to characters, the encoding told by content.</summary>
[MemoryDiagnoser]
public class DecodeBenchmark
{
    [Benchmark(OperationsPerInvoke = TextSet.Count)]
    public int Decode()
    {
        var length = 0;
        foreach (var file in Corpus.Texts)
        {
            length += TextDecoder.Decode(file.Bytes.Span, declared: null).Text.Length;
        }

        return length;
    }
}
