using System.CommandLine;
using System.CommandLine.Help;

namespace GovOpen.Cli.Commands;

/// <summary>The commands of the program.</summary>
internal static class CommandTree
{
    /// <param name="args">The command line: only a command that it names is given its arguments and options.</param>
    public static Command Create(CommandContext context, string[] args)
    {
        Command Named(string name, string description, Func<CommandContext, Command> create) =>
            args.Contains(name) ? create(context) : new Command(name, description);

        var version = new Option<bool>("--version") { Description = "Print the version." };
        var root = new Command(
            "govopen",
            "Turns the notices in which Chinese governments hand out work into a task ledger."
        )
        {
            version,
            Named("convert", ConvertCommand.Description, ConvertCommand.Create),
            Named("inspect", InspectCommand.Description, InspectCommand.Create),
            Named("validate", ValidateCommand.Description, ValidateCommand.Create),
            Named("schema", SchemaCommand.Description, SchemaCommand.Create),
            Named("explain", ExplainCommand.Description, ExplainCommand.Create),
        };
        if (args.Length == 0 || args.Any(arg => arg is "--help" or "-h" or "-?" or "/h" or "/?"))
        {
            root.Options.Add(new HelpOption());
        }

        root.SetAction(parse =>
        {
            if (!parse.GetValue(version))
            {
                throw new UsageException("a command is missing: convert, inspect, validate, schema or explain");
            }

            parse.InvocationConfiguration.Output.WriteLine($"govopen {Version}");
            return (int)ExitStatus.Done;
        });
        return root;
    }

    private static string Version
    {
        get
        {
            var version = typeof(CommandTree).Assembly.GetName().Version ?? new Version(0, 0, 0);
            return version.ToString(3);
        }
    }
}
