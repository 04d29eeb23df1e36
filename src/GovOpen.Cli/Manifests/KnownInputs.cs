using System.Security.Cryptography;

namespace GovOpen.Cli.Manifests;

/// <summary>What an earlier run has done already: an input is known by its path and its bytes. Safe for several threads.</summary>
internal sealed class KnownInputs
{
    private readonly Dictionary<string, ManifestEntry> entries = new(StringComparer.Ordinal);

    /// <summary>Nothing is known.</summary>
    public static KnownInputs None { get; } = new([]);

    /// <param name="entries">Of two about one input the later counts. Inputs that failed are not known: they are tried again.</param>
    public KnownInputs(IEnumerable<ManifestEntry> entries)
    {
        foreach (var entry in entries)
        {
            this.entries[entry.Input] = entry;
        }
    }

    /// <summary>What became of an input; null where it is new, changed, or failed.</summary>
    public ManifestEntry? Find(string input, ReadOnlySpan<byte> bytes) =>
        entries.TryGetValue(input, out var entry)
        && !entry.IsFailed
        && entry.Sha256 == Convert.ToHexStringLower(SHA256.HashData(bytes))
            ? entry
            : null;
}
