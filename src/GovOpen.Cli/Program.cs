using System.Runtime.InteropServices;
using GovOpen.Cli;

using var cancel = new CancellationTokenSource();
using var interrupt = PosixSignalRegistration.Create(PosixSignal.SIGINT, Stop);
using var terminate = PosixSignalRegistration.Create(PosixSignal.SIGTERM, Stop);
return CliApp.Run(args, CliConsole.OfProcess(), cancel: cancel.Token);

void Stop(PosixSignalContext signal)
{
    // The run gets a moment to clean up after itself; one that waits for its standard input would never notice.
    signal.Cancel = true;
    cancel.Cancel();
    Thread.Sleep(TimeSpan.FromSeconds(1));
    Environment.Exit((int)ExitStatus.Interrupted);
}
