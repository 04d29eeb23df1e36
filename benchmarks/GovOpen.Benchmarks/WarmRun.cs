using System.Globalization;
using System.Text;
using AngleSharp.Html.Parser;
using GovOpen.Parsing;
using GovOpen.Parsing.Model;

namespace GovOpen.Benchmarks;

/// <summary>Times pages for <c>benchmarks/compare</c>: a name, a tab and seconds of processor time on each line.</summary>
/// <remarks>
/// All pages are read one after the other, as a folder is. The two take turns, so that what else the machine does hurts
/// both alike.
/// </remarks>
internal static class WarmRun
{
    private static readonly TimeSpan Warming = TimeSpan.FromSeconds(10);
    private const int Rounds = 15;

    /// <summary>
    /// Bytes that are read between two looks at the processor clock: enough that the garbage collector has its turns in
    /// each.
    /// </summary>
    private const int BytesPerLook = 4_000_000;

    /// <summary>The same for PDF files, which take tens of milliseconds; and how often one is read before it counts.</summary>
    private const int PdfsPerLook = 5;
    private const int PdfWarming = 60;

    public static void Run(IEnumerable<string> paths, TextWriter output)
    {
        var files = paths.Select(path => new SourceFile(path, File.ReadAllBytes(path))).ToList();
        var texts = files.ConvertAll(file => Encoding.UTF8.GetString(file.Bytes.Span));
        Action<int> parse = page => new HtmlParser().ParseDocument(texts[page]).Dispose();
        Action<int> parseBytes = page => Parse(files[page].Bytes);
        Action<int> read = page => NoticePipeline.Default.Read(files[page]);
        while (Environment.CpuUsage.TotalTime < Warming)
        {
            for (var page = 0; page < files.Count; page++)
            {
                parse(page);
                parseBytes(page);
                read(page);
            }
        }

        var times = Math.Max(1, BytesPerLook / files.Sum(file => file.Bytes.Length));
        var (parsing, parsingBytes, reading) = (double.MaxValue, double.MaxValue, double.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            parsing = Math.Min(parsing, ProcessorTime(parse, files.Count, times));
            parsingBytes = Math.Min(parsingBytes, ProcessorTime(parseBytes, files.Count, times));
            reading = Math.Min(reading, ProcessorTime(read, files.Count, times));
        }

        Write(output, "AngleSharp parse", parsing);
        Write(output, "AngleSharp, from bytes", parsingBytes);
        Write(output, "govopen", reading);
    }

    /// <summary>Times each PDF file alone, from its bytes to its tasks.</summary>
    public static void RunPdf(IEnumerable<string> paths, TextWriter output)
    {
        foreach (var path in paths)
        {
            var file = new SourceFile(path, File.ReadAllBytes(path));
            Action<int> read = _ => NoticePipeline.Default.Read(file);
            ProcessorTime(read, 1, PdfWarming);
            var least = Enumerable.Range(0, Rounds).Min(_ => ProcessorTime(read, 1, PdfsPerLook));
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

    // As a program does that hands a file over: AngleSharp tells the encoding itself.
    private static void Parse(ReadOnlyMemory<byte> bytes)
    {
        using var stream = new MemoryStream(bytes.ToArray());
        new HtmlParser().ParseDocument(stream).Dispose();
    }

    // The whole process is asked, so that what the garbage collector does beside it counts as well.
    private static double ProcessorTime(Action<int> run, int files, int times)
    {
        var started = Environment.CpuUsage.TotalTime;
        for (var i = 0; i < times; i++)
        {
            for (var file = 0; file < files; file++)
            {
                run(file);
            }
        }

        return (Environment.CpuUsage.TotalTime - started).TotalSeconds / times;
    }

    private static void Write(TextWriter output, string name, double seconds) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\t{seconds:R}"));
}
