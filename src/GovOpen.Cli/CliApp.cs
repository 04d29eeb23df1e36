using System.CommandLine;
using GovOpen.Cli.Commands;
using GovOpen.Cli.Reading;

namespace GovOpen.Cli;

/// <summary>The program, less its process: from arguments to exit status.</summary>
internal static class CliApp
{
    /// <param name="reader">Reads the notices; a test may put its own here.</param>
    public static int Run(
        string[] args,
        CliConsole console,
        INoticeReader? reader = null,
        CancellationToken cancel = default
    )
    {
        try
        {
            return Dispatch(args, new(console, reader ?? new PipelineReader(), cancel));
        }
        catch (UsageException wrong)
        {
            return Fail(console, ExitStatus.Usage, wrong.Message);
        }
        catch (OutputException refused)
        {
            return Fail(console, ExitStatus.Unwritable, refused.Message);
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            return (int)ExitStatus.Interrupted;
        }
        catch (Exception bug)
        {
            BugLine.Write(console.Error, bug, args.Contains("--verbose"));
            return (int)ExitStatus.Bug;
        }
    }

    private static int Dispatch(string[] args, CommandContext context)
    {
        var root = CommandTree.Create(context, args);
        if (args.Length == 0)
        {
            root.Parse(["--help"]).Invoke(new() { Output = context.Console.Error });
            return (int)ExitStatus.Usage;
        }

        var parse = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        CommandLineCheck.Reject(parse, args);
        using var output = new StreamWriter(context.Console.Output, leaveOpen: true) { NewLine = "\n" };
        return parse.Invoke(
            new()
            {
                EnableDefaultExceptionHandler = false,
                Output = output,
                Error = context.Console.Error,
            }
        );
    }

    private static int Fail(CliConsole console, ExitStatus status, string message)
    {
        console.Error.WriteLine($"govopen: {Plain.Line(message)}");
        return (int)status;
    }
}
