using GovOpen.Cli.Inputs;
using GovOpen.Cli.Reading;
using GovOpen.Parsing.Readers;

namespace GovOpen.Cli.Tests;

public class BatchReaderTests
{
    [Theory]
    [InlineData(1)]
    [InlineData(3)]
    public void No_more_inputs_are_held_than_the_workers_need(int jobs)
    {
        var read = 0;
        var running = 0;
        var mostRunning = 0;
        var settings = new ReadingSettings(ReaderOptions.Default, Timeout.InfiniteTimeSpan, jobs);
        var reader = new BatchReader<string>(
            (file, _) =>
            {
                var now = Interlocked.Increment(ref running);
                InterlockedMax(ref mostRunning, now);
                Thread.Sleep(1);
                Interlocked.Decrement(ref running);
                Interlocked.Increment(ref read);
                return file.Name;
            },
            settings
        );
        var inputs = Enumerable.Range(0, 60).Select(i => new MemoryInput($"{i}")).ToList();
        var taken = 0;
        foreach (var outcome in reader.ReadAll(inputs, CancellationToken.None))
        {
            Assert.Equal($"{taken}", outcome.Value);
            taken++;
            Assert.InRange(Volatile.Read(ref read) - taken, 0, 2 * jobs);
        }

        Assert.Equal(60, taken);
        Assert.InRange(mostRunning, 1, jobs);
    }

    private static void InterlockedMax(ref int target, int value)
    {
        int seen;
        while ((seen = Volatile.Read(ref target)) < value)
        {
            Interlocked.CompareExchange(ref target, value, seen);
        }
    }

    private sealed class MemoryInput(string name) : InputSource(name)
    {
        public override byte[] Read(long maxBytes) => [];
    }
}
