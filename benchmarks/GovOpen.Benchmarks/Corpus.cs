using GovOpen.Parsing.Model;
using GovOpen.Parsing.Readers;

namespace GovOpen.Benchmarks;

/// <summary>The documents that are measured: the seeds as text, as the pages a site would make of them, and as PDF.</summary>
internal static class Corpus
{
    public static IReadOnlyList<SourceFile> Texts { get; } = Load(Path.Combine(Root(), "seeds"), "*.txt");

    public static IReadOnlyList<SourceFile> Pages { get; } = [.. Texts.Select(PageMaker.PageOf)];

    public static IReadOnlyList<SourceFile> Pdfs { get; } = [.. Texts.Select(PdfMaker.FileOf)];

    public static long BytesOf(IEnumerable<SourceFile> files) => files.Sum(file => (long)file.Bytes.Length);

    /// <summary>Reads files into blocks, without what comes after.</summary>
    public static SourceDocument ReadBlocks(SourceFile file)
    {
        var format = FormatSniffer.Sniff(file.Name, file.Bytes.Span) ?? DocumentFormat.Text;
        return ReaderCatalog.For(format).Read(file, ReaderOptions.Default, CancellationToken.None);
    }

    private static SourceFile[] Load(string folder, string pattern) =>
        [
            .. Directory
                .EnumerateFiles(folder, pattern)
                .Order(StringComparer.Ordinal)
                .Select(path => new SourceFile(Path.GetFileName(path), File.ReadAllBytes(path))),
        ];

    private static string Root()
    {
        for (var folder = AppContext.BaseDirectory; folder is not null; folder = Path.GetDirectoryName(folder))
        {
            if (File.Exists(Path.Combine(folder, "GovOpen.slnx")))
            {
                return folder;
            }
        }

        throw new DirectoryNotFoundException("The benchmarks run inside the repository.");
    }
}
