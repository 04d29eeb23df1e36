using BenchmarkDotNet.Attributes;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Structure;

namespace GovOpen.Benchmarks;

/// <summary>Parts to tasks: outline, tables, units, time limits.</summary>
[MemoryDiagnoser]
public class InterpretationBenchmark
{
    private (SourceDocument Document, NoticeFrame Frame, IReadOnlyList<PartDraft> Parts)[] drafts = [];

    [GlobalSetup]
    public void Setup() =>
        drafts = [
            .. Corpus
                .Texts.Select(Corpus.ReadBlocks)
                .Select(document =>
                {
                    var (frame, parts) = Stages.Structure(document);
                    return (document, frame, parts);
                }),
        ];

    [Benchmark(OperationsPerInvoke = TextSet.Count)]
    public int Interpret()
    {
        var tables = 0;
        foreach (var (document, frame, parts) in drafts)
        {
            tables += Stages.Interpret(document, frame, parts).Parts.Count;
        }

        return tables;
    }
}
