using System.Globalization;
using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Reports;
using BenchmarkDotNet.Running;

namespace GovOpen.Benchmarks;

/// <summary>Megabytes (10⁶ bytes) of input a second.</summary>
internal sealed class ThroughputColumn : IColumn
{
    public string Id => nameof(ThroughputColumn);

    public string ColumnName => "MB/s";

    public bool AlwaysShow => true;

    public ColumnCategory Category => ColumnCategory.Custom;

    public int PriorityInCategory => 0;

    public bool IsNumeric => true;

    public UnitType UnitType => UnitType.Dimensionless;

    public string Legend =>
        "Megabytes of input a second; a benchmark's operation is one document, the average of its set";

    public bool IsAvailable(Summary summary) => true;

    public bool IsDefault(Summary summary, BenchmarkCase benchmarkCase) => false;

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase, SummaryStyle style) =>
        GetValue(summary, benchmarkCase);

    public string GetValue(Summary summary, BenchmarkCase benchmarkCase)
    {
        if (summary[benchmarkCase]?.ResultStatistics is not { } statistics)
        {
            return "-";
        }

        var type = benchmarkCase.Descriptor.Type;
        var files =
            typeof(IPageBenchmark).IsAssignableFrom(type) ? Corpus.Pages
            : typeof(IPdfBenchmark).IsAssignableFrom(type) ? Corpus.Pdfs
            : Corpus.Texts;
        var bytes = (double)Corpus.BytesOf(files) / files.Count;
        return (bytes / statistics.Mean * 1_000).ToString("0.0", CultureInfo.InvariantCulture);
    }
}

/// <summary>Marks a class that measures <see cref="Corpus.Pages"/> and not the texts.</summary>
internal interface IPageBenchmark;

/// <summary>Marks a class that measures <see cref="Corpus.Pdfs"/> and not the texts.</summary>
internal interface IPdfBenchmark;
