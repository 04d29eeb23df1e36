using System.Security.Cryptography;
using System.Text;
using GovOpen.Cli.Inputs;
using GovOpen.Cli.Outputs;
using GovOpen.Parsing.Readers;

namespace GovOpen.Cli.Manifests;

/// <summary>What the entries of a manifest have in common. Only runs with the same head can go on with, or be joined to, each other.</summary>
/// <param name="Version">That of the program.</param>
/// <param name="Options">A digest of every option that the output depends on.</param>
/// <param name="Shard">Which share of the inputs was read.</param>
/// <param name="Inputs">How many inputs there are in all shards.</param>
internal sealed record ManifestHead(string Version, string Options, Shard Shard, int Inputs)
{
    private const int DigestLength = 16;

    /// <summary>How many bytes of the one file stand before the first notice.</summary>
    public long HeadLength { get; init; }

    public static ManifestHead Of(OutputSettings settings, ReaderOptions limits, Shard shard, int inputs)
    {
        var digest = SHA256.HashData(Encoding.UTF8.GetBytes($"{settings}\n{limits}"));
        return new(ProgramVersion.Text, Convert.ToHexStringLower(digest)[..DigestLength], shard, inputs);
    }

    /// <summary>Whether an output that one of the two made can be used in a run of the other.</summary>
    public bool IsLike(ManifestHead other) => Version == other.Version && Options == other.Options;
}
