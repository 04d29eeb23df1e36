using System.CommandLine;
using GovOpen.Cli.Languages;
using GovOpen.Parsing.Export;

namespace GovOpen.Cli.Commands;

/// <summary>Prints the description of an output format.</summary>
internal static class SchemaCommand
{
    public static readonly Phrase Description = new("Print the schema of an output format.", "显示输出格式的模式。");

    public static Command Create(CommandContext context)
    {
        var kind = new Argument<string>("KIND")
        {
            Description = context.Say(
                "json: JSON Schema; csv: the columns and their meaning; datapackage: Frictionless data package.",
                "json：JSON Schema；csv：各列及其含义；datapackage：Frictionless 数据包。"
            ),
            DefaultValueFactory = _ => "json",
        };
        var command = new Command("schema", Description.In(context.Language)) { kind };
        command.SetAction(parse => (int)Print(parse.GetRequiredValue(kind), context.Console.Output));
        return command;
    }

    private static ExitStatus Print(string kind, Stream output)
    {
        Action<Stream> write = kind switch
        {
            "json" => SchemaWriter.WriteJsonSchema,
            "csv" => SchemaWriter.WriteColumns,
            "datapackage" => SchemaWriter.WriteDataPackage,
            _ => throw new UsageException(
                $"schema: '{kind}' is none of json, csv, datapackage",
                $"schema：'{kind}' 不是 json、csv、datapackage 之一"
            ),
        };
        OutputException.Guard("standard output", () => write(output));
        return ExitStatus.Done;
    }
}
