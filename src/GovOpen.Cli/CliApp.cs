using System.CommandLine;
using System.CommandLine.Help;
using GovOpen.Cli.Commands;
using GovOpen.Cli.Configuration;
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
        // The language must be known before anything is said, and so before the command line is read.
        var languages = LanguageChoice.Of(args, console.Variables);
        try
        {
            var file = ConfigurationFile.Find(LanguageChoice.WordBehind(ConfigurationFile.OptionName, args), console);
            languages = LanguageChoice.Of(args, console.Variables, file?.Text("lang"));
            return Dispatch(args, file, new(console, reader ?? new PipelineReader(), languages, file, cancel));
        }
        catch (UsageException wrong)
        {
            return Fail(console, ExitStatus.Usage, wrong.Words.In(languages.Words));
        }
        catch (OutputException refused)
        {
            return Fail(console, ExitStatus.Unwritable, refused.Words.In(languages.Words));
        }
        catch (Exception closed) when (closed is ClosedPipeException || ClosedPipeException.IsClosed(closed))
        {
            return (int)ExitStatus.Done;
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

    private static int Dispatch(string[] args, ConfigurationFile? file, CommandContext context)
    {
        var root = CommandTree.Create(context, args);
        if (args.Length == 0)
        {
            Invoke(root.Parse(["--help"]), context.Console.Error, context);
            return (int)ExitStatus.Usage;
        }

        var parse = Parse(root, args);
        CommandLineCheck.RejectUnknown(parse, args);
        file?.RejectUnknown(CommandTree.AllOptions(context));
        var configuration = new RunConfiguration(file, context.Console.Variables);
        try
        {
            if (configuration.Complete(parse, args) is var completed && completed.Length > args.Length)
            {
                parse = Parse(root, completed);
            }

            CommandLineCheck.RejectWords(parse);
            if (parse.GetValue<bool>(ConfigurationView.OptionName))
            {
                OutputException.Guard(
                    "standard output",
                    () => ConfigurationView.Write(parse, configuration, context.Console.Output)
                );
                return (int)ExitStatus.Done;
            }

            CommandLineCheck.RejectErrors(parse);
            using var output = new StreamWriter(context.Console.Output, leaveOpen: true) { NewLine = "\n" };
            return Invoke(parse, output, context);
        }
        catch (UsageException wrong)
        {
            throw new UsageException(configuration.Blame(wrong.Words));
        }
    }

    private static ParseResult Parse(Command root, string[] args) =>
        root.Parse(args, new ParserConfiguration { ResponseFileTokenReplacer = null });

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
