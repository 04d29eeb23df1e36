using System.CommandLine;
using System.CommandLine.Help;
using GovOpen.Cli.Commands;
using GovOpen.Cli.Languages;
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
        var languages = LanguageChoice.Of(args, console.Variables);
        try
        {
            return Dispatch(args, new(console, reader ?? new PipelineReader(), languages, cancel));
        }
        catch (UsageException wrong)
        {
            return Fail(console, ExitStatus.Usage, wrong.Words.In(languages.Words));
        }
        catch (OutputException refused)
        {
            return Fail(console, ExitStatus.Unwritable, refused.Words.In(languages.Words));
        }
        catch (OperationCanceledException) when (cancel.IsCancellationRequested)
        {
            return (int)ExitStatus.Interrupted;
        }
        catch (Exception bug)
        {
            BugLine.Write(console.Error, bug, args.Contains("--verbose"), languages.Words);
            return (int)ExitStatus.Bug;
        }
    }

    private static int Dispatch(string[] args, CommandContext context)
    {
        var root = CommandTree.Create(context, args);
        if (args.Length == 0)
        {
            Invoke(root.Parse(["--help"]), context.Console.Error, context);
            return (int)ExitStatus.Usage;
        }

        var parse = root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });
        CommandLineCheck.Reject(parse, args);
        CommandLineCheck.RejectWords(parse);
        using var output = new StreamWriter(context.Console.Output, leaveOpen: true) { NewLine = "\n" };
        return Invoke(parse, output, context);
    }

    private static int Invoke(ParseResult parse, TextWriter output, CommandContext context)
    {
        var isTranslated = context.Language == Language.Chinese && parse.Action is HelpAction;
        using var help = isTranslated ? new StringWriter() : null;
        var status = parse.Invoke(
            new()
            {
                EnableDefaultExceptionHandler = false,
                Output = help ?? output,
                Error = context.Console.Error,
            }
        );
        if (help is not null)
        {
            output.Write(ChineseHelp.Translate(help.ToString()));
        }

        return status;
    }

    private static int Fail(CliConsole console, ExitStatus status, string message)
    {
        console.Error.WriteLine($"govopen: {Plain.Line(message)}");
        return (int)status;
    }
}
