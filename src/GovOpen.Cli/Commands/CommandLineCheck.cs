using System.CommandLine;
using System.CommandLine.Parsing;
using GovOpen.Cli.Configuration;
using GovOpen.Cli.Languages;

namespace GovOpen.Cli.Commands;

/// <summary>Refuses a command line that is wrong, in one line that names what is.</summary>
internal static class CommandLineCheck
{
    /// <summary>Refuses commands and options that there are not.</summary>
    /// <exception cref="UsageException">There is one.</exception>
    public static void RejectUnknown(ParseResult parse, string[] args)
    {
        var command = parse.CommandResult.Command;
        if (command.Subcommands.Count > 0 && parse.UnmatchedTokens is [var word, ..] && !word.StartsWith('-'))
        {
            var names = command.Subcommands.Select(each => each.Name);
            var hint = Spelling.Hint(word, names);
            throw new UsageException($"unknown command '{word}'{hint.English}", $"没有命令 '{word}'{hint.Chinese}");
        }

        RejectUnknownOptions(parse, args);
    }

    /// <summary>Refuses what the parser itself objects to.</summary>
    /// <exception cref="UsageException">It does.</exception>
    public static void RejectErrors(ParseResult parse)
    {
        if (parse.Errors.Count > 0)
        {
            throw new UsageException(new Phrase(parse.Errors[0].Message, InChinese(parse.Errors[0])));
        }
    }

    /// <summary>Refuses a language that is not spoken: help is written before any command reads its options.</summary>
    /// <exception cref="UsageException">There is one.</exception>
    public static void RejectWords(ParseResult parse)
    {
        foreach (var option in parse.RootCommandResult.Command.Options)
        {
            if (option is ChoiceOption<Language> language && parse.GetResult(option) is { Tokens.Count: 1 })
            {
                parse.Choice(language);
            }
        }
    }

    // The parser's own words are English; what they are about is known.
    private static string InChinese(ParseError error) =>
        error.SymbolResult switch
        {
            OptionResult { Tokens.Count: 0 } option => $"选项 '{option.Option.Name}' 缺少值",
            OptionResult option => $"选项 '{option.Option.Name}' 只能给一个值",
            ArgumentResult { Tokens.Count: 0 } argument => $"缺少参数 '{argument.Argument.Name}'",
            CommandResult command => $"命令 '{command.Command.Name}' 的参数不对：{error.Message}",
            _ => error.Message,
        };

    // The parser takes an unknown option for a file name as soon as a command takes any number of files.
    private static void RejectUnknownOptions(ParseResult parse, string[] args)
    {
        var options = RunConfiguration.OptionsOf(parse);
        var behindDashes = Array.IndexOf(args, "--") is var dashes and >= 0 ? args.Length - dashes - 1 : 0;
        var given = new List<string>();
        foreach (var child in parse.CommandResult.Children)
        {
            if (child is ArgumentResult argument)
            {
                foreach (var token in argument.Tokens)
                {
                    given.Add(token.Value);
                }
            }
        }

        given.AddRange(parse.UnmatchedTokens);
        foreach (var value in given[..Math.Max(0, given.Count - behindDashes)])
        {
            if (value.Length > 1 && value[0] == '-')
            {
                var name = value.Split('=')[0];
                var known = options.SelectMany(option => option.Aliases.Prepend(option.Name));
                var hint = Spelling.Hint(name, known);
                throw new UsageException($"unknown option '{name}'{hint.English}", $"没有选项 '{name}'{hint.Chinese}");
            }
        }
    }
}
