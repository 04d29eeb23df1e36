using System.CommandLine;
using GovOpen.Cli.Configuration;
using GovOpen.Cli.Languages;
using GovOpen.Parsing.Export;

namespace GovOpen.Cli.Commands;

/// <summary>Prints the description of an output format.</summary>
internal static class SchemaCommand
{
    public static readonly Phrase Description = new("Print the schema of an output format.", "显示输出格式的模式。");

    private static readonly string[] Kinds = ["json", "csv", "datapackage", "config"];

    public static Command Create(CommandContext context)
    {
        var kind = new WordArgument("KIND", Kinds)
        {
            Description = context.Say(
                "json: JSON Schema; csv: the columns and their meaning; datapackage: Frictionless data package; config: govopen.json.",
                "json：JSON Schema；csv：各列及其含义；datapackage：Frictionless 数据包；config：govopen.json。"
            ),
            DefaultValueFactory = _ => "json",
        };
        var command = new Command("schema", Description.In(context.Language)) { kind };
        command.SetAction(parse => (int)Print(parse.GetRequiredValue(kind), context));
        return command;
    }

    private static ExitStatus Print(string kind, CommandContext context)
    {
        Action<Stream> write = kind switch
        {
            "json" => SchemaWriter.WriteJsonSchema,
            "csv" => SchemaWriter.WriteColumns,
            "datapackage" => SchemaWriter.WriteDataPackage,
            "config" => stream => ConfigurationSchema.Write(CommandTree.AllOptions(context), stream),
            _ => throw new UsageException(
                $"schema: '{kind}' is none of {string.Join(", ", Kinds)}",
                $"schema：'{kind}' 不是 {string.Join("、", Kinds)} 之一"
            ),
        };
        OutputException.Guard("standard output", () => write(context.Console.Output));
        return ExitStatus.Done;
    }
}
