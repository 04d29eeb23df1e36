using System.Buffers.Binary;
using System.Globalization;
using System.Security.Cryptography;
using System.Text;

namespace GovOpen.Cli.Inputs;

/// <summary>
/// A share of the inputs, for runs on several machines. An input belongs to a shard by its path alone, so that an input
/// more or less does not move the others.
/// </summary>
/// <param name="Number">One-based.</param>
/// <param name="Count">How many shards there are.</param>
internal readonly record struct Shard(int Number, int Count)
{
    private const int MaxCount = 100_000;

    public static Shard All => new(1, 1);

    /// <param name="given">Such as <c>3/8</c>.</param>
    /// <exception cref="UsageException">It is no shard.</exception>
    public static Shard Parse(string given)
    {
        var slash = given.IndexOf('/', StringComparison.Ordinal);
        return
            slash > 0
            && int.TryParse(given.AsSpan(0, slash), NumberStyles.None, CultureInfo.InvariantCulture, out var number)
            && int.TryParse(given.AsSpan(slash + 1), NumberStyles.None, CultureInfo.InvariantCulture, out var count)
            && number >= 1
            && number <= count
            && count <= MaxCount
            ? new(number, count)
            : throw new UsageException(
                $"--shard: '{given}' is no shard such as 3/8",
                $"--shard：'{given}' 不是 3/8 这样的分片"
            );
    }

    /// <param name="name">The name of an input, with "/" separators.</param>
    public bool Holds(string name)
    {
        if (Count == 1)
        {
            return true;
        }

        var digest = SHA256.HashData(Encoding.UTF8.GetBytes(name));
        return (int)(BinaryPrimitives.ReadUInt64BigEndian(digest) % (ulong)Count) == Number - 1;
    }

    public override string ToString() => string.Create(CultureInfo.InvariantCulture, $"{Number}/{Count}");
}
