using System.Diagnostics;
using System.Globalization;

namespace GovOpen.Parsing.Tests.Readers.Pdf;

/// <summary>The processor time of the current thread, so that a busy machine fails no test: elsewhere than on Linux, time.</summary>
internal sealed class ThreadClock
{
    private const string Place = "/proc/thread-self/schedstat";

    private readonly TimeSpan started = Now();

    public TimeSpan Elapsed => Now() - started;

    // The first number of the file: nanoseconds on a processor. Zero where the kernel keeps no count.
    private static TimeSpan Now()
    {
        var nanoseconds = File.Exists(Place)
            ? long.Parse(File.ReadAllText(Place).Split(' ')[0], CultureInfo.InvariantCulture)
            : 0;
        return nanoseconds > 0
            ? TimeSpan.FromTicks(nanoseconds / TimeSpan.NanosecondsPerTick)
            : Stopwatch.GetElapsedTime(0);
    }
}
