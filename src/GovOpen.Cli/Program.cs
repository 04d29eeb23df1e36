using System.Runtime.InteropServices;
using GovOpen.Cli;

using var cancel = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
return CliApp.Run(args, CliConsole.OfProcess(), cancel: cancel.Token);

void Stop(PosixSignalContext signal)
{
    // The first signal lets the run clean up after itself; a second one ends it.
    signal.Cancel = !cancel.IsCancellationRequested;
    cancel.Cancel();
}
