using GovOpen.Cli.Inputs;
using GovOpen.Parsing.Export;
using GovOpen.Parsing.Tasks;

namespace GovOpen.Cli.Outputs;

/// <summary>
/// Writes all notices to one data package: a folder, made where it is missing. Its files take their places together, the
/// description last. Where no notice was converted, none is made.
/// </summary>
internal sealed class DataPackageSink(string name, string path, OutputSettings settings) : INoticeSink
{
    private readonly List<AtomicFile> files = [];
    private DataPackageExporter? exporter;

    public void Write(InputSource input, Notice notice) =>
        OutputException.Guard(
            name,
            () =>
            {
                exporter ??= Create();
                exporter.Write(notice);
            }
        );

    public void Complete()
    {
        OutputException.Guard(name, () => exporter?.Complete());
        files.ForEach(file => file.Commit());
    }

    public void Dispose()
    {
        // The tables may hold lines yet, which go to files that are thrown away anyway.
        files.ForEach(file => file.Dispose());
    }

    private DataPackageExporter Create()
    {
        Directory.CreateDirectory(path);
        // Programs read it: UTF-8 as the specification has it, without a byte-order mark unless it is asked for.
        var options = settings.Csv(isFile: true) with
        {
            ByteOrderMark = settings.ByteOrderMark ?? false,
        };
        return new(Open, options);
    }

    private Stream Open(string file)
    {
        var target = new AtomicFile($"{name.TrimEnd('/')}/{file}", Path.Combine(path, file));
        files.Add(target);
        return target.Stream;
    }
}
