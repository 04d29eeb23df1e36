using System.Text;
using System.Text.Json;
using GovOpen.Cli.Inputs;
using GovOpen.Parsing.Diagnostics;

namespace GovOpen.Cli.Manifests;

/// <summary>
/// The account of a run: a line of JSON for the run, then one for each input as it is done, so that a run which was killed
/// can be gone on with. A line that was cut off is as good as none.
/// </summary>
internal sealed record Manifest(ManifestHead Head, IReadOnlyList<ManifestEntry> Entries)
{
    private const string Schema = "govopen.manifest/1";

    /// <summary>The manifest in a file; null where there is none, or something else.</summary>
    public static Manifest? Read(string path)
    {
        try
        {
            var lines = File.ReadAllText(path).Split('\n');
            if (lines.Length < 2 || ReadHead(lines[0]) is not { } head)
            {
                return null;
            }

            var entries = new List<ManifestEntry>();
            // Behind the last line end stands nothing, or a line that was cut off.
            foreach (var line in lines.AsSpan(1, lines.Length - 2))
            {
                if (ReadEntry(line) is not { } entry)
                {
                    break;
                }

                entries.Add(entry);
            }

            return new(head, entries);
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            return null;
        }
    }

    public static byte[] LineOf(ManifestHead head) =>
        Line(json =>
        {
            json.WriteString("schema"u8, Schema);
            json.WriteString("version"u8, head.Version);
            json.WriteString("options"u8, head.Options);
            json.WriteNumber("shard"u8, head.Shard.Number);
            json.WriteNumber("shards"u8, head.Shard.Count);
            json.WriteNumber("inputs"u8, head.Inputs);
            json.WriteNumber("headLength"u8, head.HeadLength);
        });

    public static byte[] LineOf(ManifestEntry entry) =>
        Line(json =>
        {
            json.WriteNumber("index"u8, entry.Index);
            json.WriteString("input"u8, entry.Input);
            json.WriteString("sha256"u8, entry.Sha256);
            json.WriteString("output"u8, entry.Output);
            json.WriteNumber("start"u8, entry.Start);
            json.WriteNumber("length"u8, entry.Length);
            json.WriteNumber("tasks"u8, entry.Tasks);
            json.WriteNumber("warnings"u8, entry.Warnings);
            json.WriteNumber("worst"u8, entry.Worst is { } worst ? (int)worst : -1);
            json.WriteBoolean("failed"u8, entry.IsFailed);
        });

    /// <summary>All its lines.</summary>
    public void Write(Stream output)
    {
        output.Write(LineOf(Head));
        foreach (var entry in Entries)
        {
            output.Write(LineOf(entry));
        }
    }

    private static byte[] Line(Action<Utf8JsonWriter> members)
    {
        using var buffer = new MemoryStream();
        using (
            var json = new Utf8JsonWriter(
                buffer,
                new JsonWriterOptions
                {
                    Encoder = System.Text.Encodings.Web.JavaScriptEncoder.UnsafeRelaxedJsonEscaping,
                }
            )
        )
        {
            json.WriteStartObject();
            members(json);
            json.WriteEndObject();
        }

        buffer.Write("\n"u8);
        return buffer.ToArray();
    }

    private static ManifestHead? ReadHead(string line) =>
        ReadObject<ManifestHead>(
            line,
            json =>
                Text(json, "schema") != Schema
                    ? null
                    : new(
                        Text(json, "version"),
                        Text(json, "options"),
                        new Shard((int)Number(json, "shard"), (int)Number(json, "shards")),
                        (int)Number(json, "inputs")
                    )
                    {
                        HeadLength = Number(json, "headLength"),
                    }
        );

    private static ManifestEntry? ReadEntry(string line) =>
        ReadObject<ManifestEntry>(
            line,
            json =>
                new((int)Number(json, "index"), Text(json, "input"), Text(json, "sha256"))
                {
                    Output = json.GetProperty("output").GetString(),
                    Start = Number(json, "start"),
                    Length = Number(json, "length"),
                    Tasks = (int)Number(json, "tasks"),
                    Warnings = (int)Number(json, "warnings"),
                    Worst = Number(json, "worst") is >= 0 and <= (int)Severity.Error and var worst
                        ? (Severity)worst
                        : null,
                    IsFailed = json.GetProperty("failed").GetBoolean(),
                }
        );

    private static T? ReadObject<T>(string line, Func<JsonElement, T?> read)
        where T : class
    {
        try
        {
            using var document = JsonDocument.Parse(Encoding.UTF8.GetBytes(line));
            return read(document.RootElement);
        }
        catch (Exception cause)
            when (cause is JsonException or InvalidOperationException or KeyNotFoundException or FormatException)
        {
            return null;
        }
    }

    private static string Text(JsonElement json, string name) =>
        json.GetProperty(name).GetString() ?? throw new JsonException();

    private static long Number(JsonElement json, string name) => json.GetProperty(name).GetInt64();
}
