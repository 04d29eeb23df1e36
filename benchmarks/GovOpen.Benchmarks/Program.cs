using BenchmarkDotNet.Columns;
using BenchmarkDotNet.Configs;
using BenchmarkDotNet.Exporters;
using BenchmarkDotNet.Jobs;
using BenchmarkDotNet.Loggers;
using BenchmarkDotNet.Running;
using BenchmarkDotNet.Toolchains.InProcess.Emit;
using GovOpen.Benchmarks;

switch (args)
{
    case ["warm", .. var pages]:
        WarmRun.Run(pages, Console.Out);
        return;
    case ["warm-pdf", .. var files]:
        WarmRun.RunPdf(files, Console.Out);
        return;
    case ["pages", var folder]:
        WarmRun.WritePages(folder);
        return;
}

// Short by default and in this process, for two minutes in all; --job says otherwise.
var isShort = !args.Contains("--job") && !args.Contains("-j");
var config = ManualConfig
    .CreateEmpty()
    .AddLogger(ConsoleLogger.Default)
    .AddColumnProvider(DefaultColumnProviders.Instance)
    .AddColumn(new ThroughputColumn())
    .AddExporter(MarkdownExporter.GitHub);
if (isShort)
{
    config = config.AddJob(
        Job.ShortRun.WithWarmupCount(4)
            .WithIterationCount(4)
            .WithIterationTime(Perfolizer.Horology.TimeInterval.FromMilliseconds(400))
            .WithToolchain(InProcessEmitToolchain.Instance)
    );
}

BenchmarkSwitcher.FromAssembly(typeof(Program).Assembly).Run(args.Length == 0 ? ["--filter", "*"] : args, config);
