using System.Diagnostics;
using System.Globalization;
using System.Text;
using AngleSharp.Html.Parser;
using GovOpen.Parsing;
using GovOpen.Parsing.Model;

namespace GovOpen.Benchmarks;

/// <summary>Times pages for <c>benchmarks/compare</c>: a name, a tab and seconds on each line.</summary>
internal static class WarmRun
{
    private static readonly TimeSpan Warming = TimeSpan.FromSeconds(6);
    private const int Rounds = 15;

    public static void Run(IEnumerable<string> paths, TextWriter output)
    {
        var files = paths.Select(path => new SourceFile(path, File.ReadAllBytes(path))).ToList();
        var texts = files.ConvertAll(file => Encoding.UTF8.GetString(file.Bytes.Span));
        Write(output, "AngleSharp parse", Measure(texts, text => new HtmlParser().ParseDocument(text).Dispose()));
        Write(output, "govopen", Measure(files, file => NoticePipeline.Default.Read(file)));
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

    private static double Measure<T>(List<T> pages, Action<T> read)
    {
        for (var clock = Stopwatch.StartNew(); clock.Elapsed < Warming; )
        {
            pages.ForEach(read);
        }

        var best = new double[pages.Count];
        Array.Fill(best, double.MaxValue);
        for (var round = 0; round < Rounds; round++)
        {
            for (var i = 0; i < pages.Count; i++)
            {
                var started = Stopwatch.GetTimestamp();
                read(pages[i]);
                best[i] = Math.Min(best[i], Stopwatch.GetElapsedTime(started).TotalSeconds);
            }
        }

        return best.Sum();
    }

    private static void Write(TextWriter output, string name, double seconds) =>
        output.WriteLine(string.Create(CultureInfo.InvariantCulture, $"{name}\t{seconds:R}"));
}
