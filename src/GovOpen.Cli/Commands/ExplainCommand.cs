using System.CommandLine;
using GovOpen.Cli.Inspection;
using GovOpen.Cli.Languages;
using GovOpen.Cli.Reports;
using GovOpen.Parsing.Diagnostics;
using GovOpen.Parsing.Export;

namespace GovOpen.Cli.Commands;

/// <summary>Says what a diagnostic code means.</summary>
internal static class ExplainCommand
{
    public static readonly Phrase Description = new("Say what a diagnostic code means.", "说明诊断代码的含义。");

    private const int Width = 80;

    public static Command Create(CommandContext context)
    {
        var code = new Argument<string>("CODE")
        {
            Description = context.Say("A diagnostic code such as GO2001.", "诊断代码，如 GO2001。"),
        };
        var command = new Command("explain", Description.In(context.Language)) { code };
        command.SetAction(parse =>
        {
            Explain(parse.GetRequiredValue(code), context, parse.InvocationConfiguration.Output);
            return (int)ExitStatus.Done;
        });
        return command;
    }

    private static void Explain(string code, CommandContext context, TextWriter output)
    {
        if (RuleCatalog.Find(code) is not { } rule)
        {
            var near = Spelling.Nearest(code, RuleCatalog.All.Select(each => each.Code));
            throw new UsageException(
                $"explain: no diagnostic has the code '{code}' (the nearest is {near})",
                $"explain：没有代码为 '{code}' 的诊断（最接近的是 {near}）"
            );
        }

        var words = new FindingWords(context.Languages);
        output.WriteLine($"{rule.Code} ({ExportNames.Of(rule.Severity)}): {words.FullTitle(rule)}");
        output.WriteLine();
        foreach (var line in WrappedProse.Lines(words.Explanation(rule), Width, context.Language))
        {
            output.WriteLine(line);
        }
    }
}
