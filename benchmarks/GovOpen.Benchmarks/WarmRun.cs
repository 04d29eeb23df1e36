using System.Globalization;
using System.Text;
using AngleSharp.Html.Parser;
using GovOpen.Parsing;
using GovOpen.Parsing.Model;

namespace GovOpen.Benchmarks;

/// <summary>Times pages for <c>benchmarks/compare</c>: a name, a tab and seconds of processor time on each line.</summary>
/// <remarks>The two take turns page by page, so that what else the machine does hurts both alike.</remarks>
internal static class WarmRun
{
    private static readonly TimeSpan Warming = TimeSpan.FromSeconds(10);
    private const int Rounds = 15;

    /// <summary>Bytes that are read between two looks at the processor clock, which is no fine one.</summary>
    private const int BytesPerLook = 400_000;

    /// <summary>The same for PDF files, which take tens of milliseconds; and how often one is read before it counts.</summary>
    private const int PdfsPerLook = 5;
    private const int PdfWarming = 60;

    public static void Run(IEnumerable<string> paths, TextWriter output)
    {
        var files = paths.Select(path => new SourceFile(path, File.ReadAllBytes(path))).ToList();
        var texts = files.ConvertAll(file => Encoding.UTF8.GetString(file.Bytes.Span));
        Action<int> parse = page => new HtmlParser().ParseDocument(texts[page]).Dispose();
        Action<int> read = page => NoticePipeline.Default.Read(files[page]);
        while (Environment.CpuUsage.TotalTime < Warming)
        {
            for (var page = 0; page < files.Count; page++)
            {
                parse(page);
                read(page);
            }
        }

        var parsing = 0.0;
        var reading = 0.0;
        for (var page = 0; page < files.Count; page++)
        {
            var times = Math.Max(1, BytesPerLook / files[page].Bytes.Length);
            var (leastParsing, leastReading) = (double.MaxValue, double.MaxValue);
            for (var round = 0; round < Rounds; round++)
            {
                leastParsing = Math.Min(leastParsing, ProcessorTime(parse, page, times));
                leastReading = Math.Min(leastReading, ProcessorTime(read, page, times));
            }

            parsing += leastParsing;
            reading += leastReading;
        }

        Write(output, "AngleSharp parse", parsing);
        Write(output, "govopen", reading);
    }

    /// <summary>Times each PDF file alone, from its bytes to its tasks.</summary>
    public static void RunPdf(IEnumerable<string> paths, TextWriter output)
    {
        foreach (var path in paths)
        {
            var file = new SourceFile(path, File.ReadAllBytes(path));
            Action<int> read = _ => NoticePipeline.Default.Read(file);
            ProcessorTime(read, 0, PdfWarming);
            var least = Enumerable.Range(0, Rounds).Min(_ => ProcessorTime(read, 0, PdfsPerLook));
            Write(output, Path.GetFileName(path), least);
        }
    }

    /// <summary>Writes the pages that are made of the seeds into a folder.</summary>
    public static void WritePages(string folder)
    {
        Directory.CreateDirectory(folder);
        foreach (var page in Corpus.Pages)
        {
            File.WriteAllBytes(Path.Combine(folder, page.Name), page.Bytes.ToArray());
        }
    }

    // The whole process is asked, so that what the garbage collector does beside it counts as well.
    private static double ProcessorTime(Action<int> run, int page, int times)
    {
        var started = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < times; i++)
        {
            run(page);
        }

        return (Environment.CpuUsage.TotalTime - started).TotalSeconds / times;
    }

    private static void Write(TextWriter output, string name, double seconds) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\t{seconds:R}"));
}
