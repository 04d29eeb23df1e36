using System.CommandLine;
using GovOpen.Parsing.Export;

namespace GovOpen.Cli.Commands;

/// <summary>Prints the description of an output format.</summary>
internal static class SchemaCommand
{
    public const string Description = "Print the schema of an output format.";

    public static Command Create(CommandContext context)
    {
        var kind = new Argument<string>("KIND")
        {
            Description =
                "json: JSON Schema; csv: the columns and their meaning; datapackage: Frictionless data package.",
            DefaultValueFactory = _ => "json",
        };
        var command = new Command("schema", Description) { kind };
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
            _ => throw new UsageException($"schema: '{kind}' is none of json, csv, datapackage"),
        };
        OutputException.Guard("standard output", () => write(output));
        return ExitStatus.Done;
    }
}
