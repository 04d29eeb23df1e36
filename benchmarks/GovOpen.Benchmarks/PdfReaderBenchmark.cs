using BenchmarkDotNet.Attributes;
using GovOpen.Parsing;
using GovOpen.Parsing.Readers;
using GovOpen.Parsing.Readers.Pdf;

namespace GovOpen.Benchmarks;

/// <summary>PDF files to glyphs, to blocks and to tasks.</summary>
[MemoryDiagnoser]
public class PdfReaderBenchmark : IPdfBenchmark
{
    [Benchmark(Baseline = true, OperationsPerInvoke = TextSet.Count)]
    public int Glyphs()
    {
        var glyphs = 0;
        foreach (var file in Corpus.Pdfs)
        {
            var pages = PdfPages.Open(file.Bytes, ReaderOptions.Default, CancellationToken.None);
            glyphs += pages.Read().Sum(page => page.Glyphs.Count);
        }

        return glyphs;
    }

    [Benchmark(OperationsPerInvoke = TextSet.Count)]
    public int Blocks()
    {
        var blocks = 0;
        foreach (var file in Corpus.Pdfs)
        {
            blocks += Corpus.ReadBlocks(file).Blocks.Count;
        }

        return blocks;
    }

    [Benchmark(OperationsPerInvoke = TextSet.Count)]
    public int Whole()
    {
        var tasks = 0;
        foreach (var file in Corpus.Pdfs)
        {
            tasks += NoticePipeline.Default.Read(file).Tasks.Count;
        }

        return tasks;
    }
}
