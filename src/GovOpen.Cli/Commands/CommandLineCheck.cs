using System.CommandLine;
using System.CommandLine.Parsing;

namespace GovOpen.Cli.Commands;

/// <summary>Refuses a command line that is wrong, in one line that names what is.</summary>
internal static class CommandLineCheck
{
    /// <exception cref="UsageException">Something is wrong.</exception>
    public static void Reject(ParseResult parse, string[] args)
    {
        var command = parse.CommandResult.Command;
        if (command.Subcommands.Count > 0 && parse.UnmatchedTokens is [var word, ..] && !word.StartsWith('-'))
        {
            var names = command.Subcommands.Select(each => each.Name);
            throw new UsageException($"unknown command '{word}'{Spelling.Hint(word, names)}");
        }

        RejectUnknownOptions(parse, args);
        if (parse.Errors.Count > 0)
        {
            throw new UsageException(parse.Errors[0].Message);
        }
    }

    // The parser takes an unknown option for a file name as soon as a command takes any number of files.
    private static void RejectUnknownOptions(ParseResult parse, string[] args)
    {
        var options = parse.CommandResult.Command.Options;
        var behindDashes = Array.IndexOf(args, "--") is var dashes and >= 0 ? args.Length - dashes - 1 : 0;
        var given = parse
            .CommandResult.Children.OfType<ArgumentResult>()
            .SelectMany(argument => argument.Tokens)
            .Select(token => token.Value)
            .Concat(parse.UnmatchedTokens)
            .ToList();
        foreach (var value in given.Take(given.Count - behindDashes))
        {
            if (value.Length > 1 && value[0] == '-')
            {
                var name = value.Split('=')[0];
                var known = options.SelectMany(option => option.Aliases.Prepend(option.Name));
                throw new UsageException($"unknown option '{name}'{Spelling.Hint(name, known)}");
            }
        }
    }
}
