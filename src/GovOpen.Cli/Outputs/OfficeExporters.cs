using System.Runtime.CompilerServices;
using GovOpen.Export.Sqlite;
using GovOpen.Export.Xlsx;
using GovOpen.Parsing.Export;

namespace GovOpen.Cli.Outputs;

/// <summary>The exporters that need packages of their own. Kept apart so that a run that writes JSON or CSV loads none of them.</summary>
internal static class OfficeExporters
{
    [MethodImpl(MethodImplOptions.NoInlining)]
    public static INoticeExporter Xlsx(Stream output, OutputSettings settings) =>
        new XlsxExporter(
            output,
            new()
            {
                Grain = settings.Grain,
                Headers = settings.Headers,
                PathTo = settings is { Links: { } links, Folder: { } folder }
                    ? name => links.PathTo(folder, name)
                    : null,
                Report = settings.Report,
            }
        );

    [MethodImpl(MethodImplOptions.NoInlining)]
    public static INoticeExporter Sqlite(Stream output) => new SqliteExporter(output);
}
