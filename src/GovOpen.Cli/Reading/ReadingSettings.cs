using GovOpen.Parsing.Readers;

namespace GovOpen.Cli.Reading;

/// <summary>How inputs are read.</summary>
/// <param name="Limits">What an input may hold.</param>
/// <param name="Timeout">How long one input may take, or <see cref="System.Threading.Timeout.InfiniteTimeSpan"/>.</param>
/// <param name="Jobs">How many are read at a time.</param>
internal sealed record ReadingSettings(ReaderOptions Limits, TimeSpan Timeout, int Jobs);
