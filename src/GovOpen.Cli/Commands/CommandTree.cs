using System.CommandLine;
using System.CommandLine.Help;

namespace GovOpen.Cli.Commands;

/// <summary>The commands of the program.</summary>
internal static class CommandTree
{
    public static Command Create(CommandContext context)
    {
        var version = new Option<bool>("--version") { Description = "Print the version." };
        var root = new Command(
            "govopen",
            "Turns the notices in which Chinese governments hand out work into a task ledger."
        )
        {
            new HelpOption(),
            version,
            ConvertCommand.Create(context),
            InspectCommand.Create(context),
            ValidateCommand.Create(context),
            SchemaCommand.Create(context),
            ExplainCommand.Create(context),
        };
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
