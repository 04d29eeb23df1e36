using System.Text;
using AngleSharp.Html.Parser;
using BenchmarkDotNet.Attributes;
using GovOpen.Parsing;

namespace GovOpen.Benchmarks;

/// <summary>Pages to blocks and pages to tasks, against AngleSharp's own parse of the same pages.</summary>
[MemoryDiagnoser]
public class HtmlReaderBenchmark : IPageBenchmark
{
    private string[] texts = [];

    [GlobalSetup]
    public void Setup() => texts = [.. Corpus.Pages.Select(page => Encoding.UTF8.GetString(page.Bytes.Span))];

    [Benchmark(Baseline = true, OperationsPerInvoke = TextSet.Count)]
    public int AngleSharp()
    {
        var nodes = 0;
        foreach (var text in texts)
        {
            nodes += new HtmlParser().ParseDocument(text).ChildNodes.Length;
        }

        return nodes;
    }

    [Benchmark(OperationsPerInvoke = TextSet.Count)]
    public int AngleSharpFromBytes()
    {
        var nodes = 0;
        foreach (var page in Corpus.Pages)
        {
            using var stream = new MemoryStream(page.Bytes.ToArray());
            nodes += new HtmlParser().ParseDocument(stream).ChildNodes.Length;
        }

        return nodes;
    }

    [Benchmark(OperationsPerInvoke = TextSet.Count)]
    public int Blocks()
    {
        var blocks = 0;
        foreach (var page in Corpus.Pages)
        {
            blocks += Corpus.ReadBlocks(page).Blocks.Count;
        }

        return blocks;
    }

    [Benchmark(OperationsPerInvoke = TextSet.Count)]
    public int Whole()
    {
        var tasks = 0;
        foreach (var page in Corpus.Pages)
        {
            tasks += NoticePipeline.Default.Read(page).Tasks.Count;
        }

        return tasks;
    }
}
