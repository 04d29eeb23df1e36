using GovOpen.Parsing.Diagnostics;

namespace GovOpen.Cli.Manifests;

/// <summary>What became of one input.</summary>
/// <param name="Index">Its place among all inputs of the run, zero-based, whatever the shard.</param>
/// <param name="Input">The path as given, with "/" separators.</param>
/// <param name="Sha256">Of its bytes, in lower hex digits; empty where it could not be read.</param>
internal sealed record ManifestEntry(int Index, string Input, string Sha256)
{
    /// <summary>The file of its own that it became, a name in the output folder; null where all go into one file.</summary>
    public string? Output { get; init; }

    /// <summary>Where its bytes start in the one file, zero-based.</summary>
    public long Start { get; init; }

    /// <summary>How many bytes it became in the one file.</summary>
    public long Length { get; init; }

    public int Tasks { get; init; }

    public int Warnings { get; init; }

    /// <summary>The gravest of its findings, or null where there is none.</summary>
    public Severity? Worst { get; init; }

    /// <summary>Whether it could not be read, or met a bug; it is tried again.</summary>
    public bool IsFailed { get; init; }

    public long End => Start + Length;
}
