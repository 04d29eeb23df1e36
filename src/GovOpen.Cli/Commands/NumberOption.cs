using System.Globalization;
using GovOpen.Cli.Languages;

namespace GovOpen.Cli.Commands;

/// <summary>An option whose value is a whole number.</summary>
internal sealed class NumberOption : SettingOption
{
    private readonly long? fallback;

    /// <param name="fallback">The number that holds where nothing is said; null where the caller of <see cref="ValueOf"/> knows it.</param>
    public NumberOption(
        string name,
        string[] aliases,
        Language language,
        Phrase meaning,
        long? fallback,
        long least,
        long most
    )
        : base(name, aliases)
    {
        this.fallback = fallback;
        Least = least;
        Most = most;
        Description = fallback is null
            ? new Phrase($"{meaning.English}.", $"{meaning.Chinese}。").In(language)
            : new Phrase($"{meaning.English} ({Fallback}).", $"{meaning.Chinese}（默认 {Fallback}）。").In(language);
    }

    public long Least { get; }

    public long Most { get; }

    public override string? Fallback => fallback?.ToString(CultureInfo.InvariantCulture);

    /// <summary>The number that is written, or that holds where nothing is.</summary>
    /// <exception cref="UsageException">It is no whole number, or out of range.</exception>
    public long ValueOf(string? given, long otherwise = 0)
    {
        if (given is null)
        {
            return fallback ?? otherwise;
        }

        return
            long.TryParse(given, NumberStyles.None, CultureInfo.InvariantCulture, out var value)
            && value >= Least
            && value <= Most
            ? value
            : throw new UsageException(
                $"{Name}: '{given}' is no whole number from {Least} to {Most}",
                $"{Name}：'{given}' 不是 {Least} 到 {Most} 的整数"
            );
    }
}
