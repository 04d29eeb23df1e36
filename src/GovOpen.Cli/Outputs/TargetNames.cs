using System.Globalization;
using System.Security.Cryptography;
using System.Text;
using GovOpen.Cli.Inputs;

namespace GovOpen.Cli.Outputs;

/// <summary>Names the files that inputs become in a folder: the input's own name with another extension.</summary>
internal static class TargetNames
{
    /// <summary>File names are kept this short, in UTF-8 bytes; most file systems allow 255.</summary>
    private const int MaxBytes = 200;

    private const string Forbidden = "<>:\"/\\|?*";

    /// <summary>
    /// A name for each input, all different, no two alike but for letter case, and none that of an input in
    /// <paramref name="folder"/>. They depend on the inputs and their order alone.
    /// </summary>
    public static IReadOnlyDictionary<InputSource, string> For(
        IReadOnlyList<InputSource> inputs,
        string folder,
        string extension
    )
    {
        var taken = inputs
            .Where(input => input.FullPath is { } path && Path.GetDirectoryName(path) == folder)
            .Select(input => Path.GetFileName(input.FullPath) ?? string.Empty)
            .ToHashSet(StringComparer.OrdinalIgnoreCase);
        var names = new Dictionary<InputSource, string>();
        foreach (var input in inputs)
        {
            var stem = Stem(input.Name);
            var name = stem + extension;
            for (var i = 2; !taken.Add(name); i++)
            {
                name = string.Create(CultureInfo.InvariantCulture, $"{stem}-{i}{extension}");
            }

            names[input] = name;
        }

        return names;
    }

    /// <summary>
    /// A path below the output folder that depends on the input alone, and is no other's: its own path with an extension
    /// added (<c>b/a.txt</c> becomes <c>b/a.txt.json</c>). A name too long for that is cut, and a digest keeps it apart.
    /// </summary>
    /// <param name="path">From inside the input folder, with "/" separators.</param>
    public static string Beside(string path, string extension)
    {
        var slash = path.LastIndexOf('/') + 1;
        var file = path[slash..];
        if (Encoding.UTF8.GetByteCount(file) > MaxBytes)
        {
            var digest = Convert.ToHexStringLower(SHA256.HashData(Encoding.UTF8.GetBytes(file)));
            file = $"{Clean(file)}-{digest[..12]}";
        }

        return path[..slash] + file + extension;
    }

    private static string Stem(string name)
    {
        var file = name == "-" ? "stdin" : name[(name.LastIndexOf('/') + 1)..];
        return Clean(Path.GetFileNameWithoutExtension(file));
    }

    private static string Clean(string name)
    {
        var stem = new StringBuilder();
        var bytes = 0;
        foreach (var rune in name.EnumerateRunes())
        {
            bytes += rune.Utf8SequenceLength;
            if (bytes > MaxBytes)
            {
                break;
            }

            stem.Append(
                Rune.IsControl(rune) || Forbidden.Contains(rune.ToString(), StringComparison.Ordinal)
                    ? "_"
                    : rune.ToString()
            );
        }

        return stem.Length == 0 ? "notice" : stem.ToString();
    }
}
