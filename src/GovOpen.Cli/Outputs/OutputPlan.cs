using GovOpen.Cli.Inputs;
using GovOpen.Cli.Languages;
using GovOpen.Cli.Manifests;
using GovOpen.Parsing.Export;
using GovOpen.Parsing.Readers;

namespace GovOpen.Cli.Outputs;

/// <summary>Where the notices of a run go, and whether account is kept of them.</summary>
/// <param name="Name">The file or folder as the user gave it; null for standard output.</param>
/// <param name="IsFolder">Whether each input becomes a file of its own.</param>
/// <param name="IsResumed">Whether to go on with what an earlier run has left.</param>
internal sealed record OutputPlan(string? Name, bool IsFolder, OutputSettings Settings, bool IsResumed, Shard Shard)
{
    /// <summary>Opens the sink.</summary>
    /// <exception cref="UsageException">The output is an input, or cannot be gone on with or joined.</exception>
    /// <exception cref="OutputException">It cannot be written.</exception>
    public INoticeSink Open(InputSet found, ReaderOptions limits, CliConsole console)
    {
        var hasSeveral = found.Sources.Count > 1;
        if (Name is null)
        {
            return IsResumed
                ? throw new UsageException(
                    "--resume: standard output cannot be gone on with, name a file or folder with -o",
                    "--resume：标准输出无法继续，请用 -o 指定文件或文件夹"
                )
                : OpenStream(console, hasSeveral);
        }

        var path = console.FullPath(Name);
        if (Settings.Format == OutputFormat.DataPackage && !IsResumed && Shard.Count == 1)
        {
            foreach (var file in DataPackageExporter.FileNames)
            {
                found.RefuseOutput(Name, Path.Combine(path, file));
            }

            return new DataPackageSink(Name, path, Settings);
        }

        if (IsFolder && Settings.Format != OutputFormat.DataPackage)
        {
            return OpenFolder(Name, Path.TrimEndingDirectorySeparator(path), Head(), found);
        }

        found.RefuseOutput(Name, path);
        if (!IsResumed && Shard.Count == 1)
        {
            return new FileSink(Name, path, Settings, hasSeveral);
        }

        return Settings.IsSequence
            ? new JournaledFileSink(Name, path, Settings, Head(), IsResumed)
            : throw new UsageException(
                $"{(IsResumed ? "--resume" : "--shard")}: one file must be csv, tsv or jsonl; or name a folder",
                $"{(IsResumed ? "--resume" : "--shard")}：单个文件须为 csv、tsv 或 jsonl，或改为文件夹"
            );

        ManifestHead Head() => ManifestHead.Of(Settings, limits, Shard, found.Sources.Count);
    }

    private StreamSink OpenStream(CliConsole console, bool hasSeveral)
    {
        Phrase? words = Settings.Format switch
        {
            OutputFormat.DataPackage => new Phrase(
                "--output: a datapackage is a folder, name it with -o DIR",
                "--output：datapackage 是一个文件夹，请用 -o DIR 指定"
            ),
            OutputFormat.Sqlite => new Phrase(
                "--output: a database is no stream, name its file with -o FILE",
                "--output：数据库不能写到标准输出，请用 -o FILE 指定文件"
            ),
            OutputFormat.Xlsx when console.IsOutputTerminal => new Phrase(
                "--output: a workbook is not for a terminal, name its file with -o FILE",
                "--output：工作簿不能显示在终端，请用 -o FILE 指定文件"
            ),
            _ => null,
        };
        return words is { } refused
            ? throw new UsageException(refused)
            : new StreamSink(console.Output, Settings with { Folder = console.Directory }, hasSeveral);
    }

    private FolderSink OpenFolder(string name, string folder, ManifestHead head, InputSet found)
    {
        var names = TargetNames.For(found.Sources, folder, Settings.Extension);
        var byInput = IsResumed ? names.ToDictionary(pair => pair.Key.Name, pair => pair.Value) : [];
        return new FolderSink(
            name,
            folder,
            Settings,
            names,
            IsResumed ? new FolderJournal(name, folder, head, entry => byInput.GetValueOrDefault(entry.Input)) : null
        );
    }
}
