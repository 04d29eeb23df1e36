using GovOpen.Cli.Inputs;
using GovOpen.Cli.Manifests;
using GovOpen.Parsing;
using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Model;

namespace GovOpen.Cli.Reading;

/// <summary>Reads inputs several at a time and hands them out in order, holding no more than a few.</summary>
/// <param name="known">What an earlier run has done already; null where nobody kept account.</param>
internal sealed class BatchReader<T>(
    Func<SourceFile, CancellationToken, T> read,
    ReadingSettings settings,
    KnownInputs? known = null
)
    where T : class
{
    /// <summary>How many inputs per worker may be under way or wait for their turn.</summary>
    private const int WindowPerJob = 2;

    /// <summary>The outcomes, in the order of the inputs. An input that fails never ends the sequence.</summary>
    public IEnumerable<ReadOutcome<T>> ReadAll(IReadOnlyList<InputSource> inputs, CancellationToken cancel) =>
        settings.Jobs == 1 || inputs.Count == 1
            ? inputs.Select(input => ReadOne(input, cancel))
            : ReadTogether(inputs, cancel);

    private IEnumerable<ReadOutcome<T>> ReadTogether(IReadOnlyList<InputSource> inputs, CancellationToken cancel)
    {
        var workers = new TaskFactory(
            new ConcurrentExclusiveSchedulerPair(TaskScheduler.Default, settings.Jobs).ConcurrentScheduler
        );
        var window = new Queue<Task<ReadOutcome<T>>>();
        foreach (var input in inputs)
        {
            if (window.Count == settings.Jobs * WindowPerJob)
            {
                yield return Take(window, cancel);
            }

            window.Enqueue(workers.StartNew(() => ReadOne(input, cancel), cancel));
        }

        while (window.Count > 0)
        {
            yield return Take(window, cancel);
        }
    }

    private static ReadOutcome<T> Take(Queue<Task<ReadOutcome<T>>> window, CancellationToken cancel)
    {
        var next = window.Dequeue();
        Task.WaitAny([next], cancel);
        return next.GetAwaiter().GetResult();
    }

    private ReadOutcome<T> ReadOne(InputSource input, CancellationToken cancel)
    {
        using var clock = CancellationTokenSource.CreateLinkedTokenSource(cancel);
        clock.CancelAfter(settings.Timeout);
        try
        {
            var bytes = input.Read(settings.Limits.MaxBytes);
            if (known?.Find(input.Name, bytes) is { } entry)
            {
                return new(input, Known: entry);
            }

            FormatGuard.Reject(bytes);
            return new(input, Value: read(new SourceFile(input.Name, bytes), clock.Token));
        }
        catch (UnreadableInputException unreadable)
        {
            return new(input, Failure: unreadable.Finding);
        }
        catch (OperationCanceledException) when (!cancel.IsCancellationRequested)
        {
            var seconds = (long)settings.Timeout.TotalSeconds;
            return new(input, Failure: new Diagnostic(LimitRules.TimedOut, $"读取超过 {seconds} 秒，已放弃"));
        }
        catch (Exception bug) when (bug is not OperationCanceledException)
        {
            // A bug that one input meets must not cost the user the others.
            return new(input, Bug: bug);
        }
    }
}
