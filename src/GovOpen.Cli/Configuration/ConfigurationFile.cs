using System.CommandLine;
using System.Text.Json;
using GovOpen.Cli.Languages;

namespace GovOpen.Cli.Configuration;

/// <summary>The settings of a folder: <c>govopen.json</c> in it or in the nearest folder above.</summary>
internal sealed class ConfigurationFile
{
    public const string FileName = "govopen.json";
    public const string OptionName = "--config";

    /// <summary>The word that stands for no file at all.</summary>
    public const string None = "none";

    /// <summary>A file of settings is a few hundred bytes; a megabyte is something else.</summary>
    private const int MaxBytes = 1 << 20;

    private ConfigurationFile(string name, string path, IReadOnlyDictionary<string, JsonElement> values)
    {
        Name = name;
        FullPath = path;
        Values = values;
    }

    /// <summary>The file as messages show it: relative to the working folder where it was searched for, else as given.</summary>
    public string Name { get; }

    public string FullPath { get; }

    public IReadOnlyDictionary<string, JsonElement> Values { get; }

    /// <summary>The word that the file has for a key, where it is a string.</summary>
    public string? Text(string key) =>
        Values.TryGetValue(key, out var value) && value.ValueKind == JsonValueKind.String ? value.GetString() : null;

    /// <summary>The file that was named, else the nearest one; null where there is none.</summary>
    /// <param name="given">A path, <see cref="None"/>, or null to search from the working folder up.</param>
    /// <exception cref="UsageException">It cannot be read, or is no JSON object.</exception>
    public static ConfigurationFile? Find(string? given, CliConsole console)
    {
        if (given == None)
        {
            return null;
        }

        if (given is not null)
        {
            return Read(given, console.FullPath(given));
        }

        for (var folder = new DirectoryInfo(console.Directory); folder is not null; folder = folder.Parent)
        {
            var path = Path.Combine(folder.FullName, FileName);
            if (File.Exists(path))
            {
                return Read(Path.GetRelativePath(console.Directory, path).Replace('\\', '/'), path);
            }
        }

        return null;
    }

    /// <summary>Refuses keys that no option has, and names the nearest one.</summary>
    /// <exception cref="UsageException">There is one.</exception>
    public void RejectUnknown(IEnumerable<Option> options)
    {
        var known = options.Where(ConfigurationKey.IsInFile).Select(ConfigurationKey.Of).Append("$schema").ToHashSet();
        foreach (var key in Values.Keys)
        {
            if (!known.Contains(key))
            {
                var hint = Spelling.Hint(key, known.Order(StringComparer.Ordinal));
                throw new UsageException(
                    $"{Name}: unknown key '{key}'{hint.English}",
                    $"{Name}：没有键 '{key}'{hint.Chinese}"
                );
            }
        }
    }

    private static ConfigurationFile Read(string name, string path)
    {
        try
        {
            if (new FileInfo(path).Length > MaxBytes)
            {
                throw new UsageException($"{name}: larger than {MaxBytes} bytes", $"{name}：超过 {MaxBytes} 字节");
            }

            using var document = JsonDocument.Parse(
                File.ReadAllBytes(path),
                new JsonDocumentOptions
                {
                    CommentHandling = JsonCommentHandling.Skip,
                    AllowTrailingCommas = true,
                    AllowDuplicateProperties = false,
                }
            );
            return document.RootElement.ValueKind == JsonValueKind.Object
                ? new(
                    name,
                    path,
                    document.RootElement.EnumerateObject().ToDictionary(each => each.Name, each => each.Value.Clone())
                )
                : throw new UsageException($"{name}: not a JSON object", $"{name}：不是 JSON 对象");
        }
        catch (JsonException cause)
        {
            var line = (cause.LineNumber ?? 0) + 1;
            throw new UsageException($"{name}: no valid JSON in line {line}", $"{name}：第 {line} 行不是有效的 JSON");
        }
        catch (Exception cause) when (cause is IOException or UnauthorizedAccessException)
        {
            throw new UsageException($"{name}: cannot be read", $"{name}：无法读取");
        }
    }
}
