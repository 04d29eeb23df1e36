using System.CommandLine;
using System.CommandLine.Help;
using GovOpen.Cli.Configuration;
using GovOpen.Cli.Languages;

namespace GovOpen.Cli.Commands;

/// <summary>The commands of the program.</summary>
internal static class CommandTree
{
    private static readonly string[] Names =
    [
        "convert",
        "report",
        "inspect",
        "validate",
        "watch",
        "join",
        "schema",
        "completions",
        "explain",
    ];

    /// <summary>The options of all commands, each name once, for who needs to know what there is to set.</summary>
    public static IReadOnlyList<Option> AllOptions(CommandContext context)
    {
        var root = CreateWhole(context);
        return
        [
            .. root
                .Options.Concat(root.Subcommands.SelectMany(command => command.Options))
                .DistinctBy(option => option.Name),
        ];
    }

    /// <summary>Every command with all that it takes.</summary>
    public static Command CreateWhole(CommandContext context) => Create(context, Names);

    /// <param name="args">The command line: only a command that it names is given its arguments and options.</param>
    public static Command Create(CommandContext context, string[] args)
    {
        Command Named(string name, Phrase description, Func<CommandContext, Command> create) =>
            args.Contains(name) ? create(context) : new Command(name, description.In(context.Language));

        var version = new Option<bool>("--version") { Description = context.Say("Print the version.", "显示版本。") };
        var language = new ChoiceOption<Language>(
            LanguageChoice.OptionName,
            [],
            context.Language,
            new("The language of messages and help, else that of the locale", "提示与帮助的语言，默认随系统语言"),
            fallback: null,
            ("en", Language.English),
            ("zh", Language.Chinese)
        )
        {
            HelpName = "LANGUAGE",
            Recursive = true,
        };
        var config = new Option<string>(ConfigurationFile.OptionName)
        {
            Description = context.Say(
                "The file of settings, or none (the nearest govopen.json from the working folder up).",
                "设置文件，或 none（默认从当前文件夹向上查找 govopen.json）。"
            ),
            HelpName = "FILE",
            Recursive = true,
        };
        var print = new Option<bool>(ConfigurationView.OptionName)
        {
            Description = context.Say(
                "Print what the command's settings are and where each comes from, and stop.",
                "显示该命令的各项设置及其来源，然后结束。"
            ),
            Recursive = true,
        };
        var root = new Command(
            "govopen",
            context.Say(
                "Turns the notices in which Chinese governments hand out work into a task ledger.",
                "把政府部署工作的通知、工作要点、任务分工表转换为任务台账。"
            )
        )
        {
            version,
            language,
            config,
            print,
            Named("convert", ConvertCommand.Description, ConvertCommand.Create),
            Named("report", ReportCommand.Description, ReportCommand.Create),
            Named("inspect", InspectCommand.Description, InspectCommand.Create),
            Named("validate", ValidateCommand.Description, ValidateCommand.Create),
            Named("watch", WatchCommand.Description, WatchCommand.Create),
            Named("join", JoinCommand.Description, JoinCommand.Create),
            Named("schema", SchemaCommand.Description, SchemaCommand.Create),
            Named("completions", CompletionsCommand.Description, CompletionsCommand.Create),
            Named("explain", ExplainCommand.Description, ExplainCommand.Create),
        };
        if (args.Length == 0 || args.Any(arg => arg is "--help" or "-h" or "-?" or "/h" or "/?"))
        {
            root.Options.Add(new HelpOption { Description = context.Say("Show help.", "显示帮助。") });
        }

        root.SetAction(parse =>
        {
            var names = root.Subcommands.Select(command => command.Name);
            if (!parse.GetValue(version))
            {
                throw new UsageException(
                    $"a command is missing: {string.Join(", ", names)}",
                    $"缺少命令：{string.Join("、", names)}"
                );
            }

            parse.InvocationConfiguration.Output.WriteLine($"govopen {ProgramVersion.Text}");
            return (int)ExitStatus.Done;
        });
        return root;
    }
}
