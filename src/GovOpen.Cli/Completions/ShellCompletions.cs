using System.Text;

namespace GovOpen.Cli.Completions;

/// <summary>Writes what a shell needs to complete a command line. Nothing is run when a key is pressed: all words stand in the script.</summary>
internal static class ShellCompletions
{
    public static string Bash(CommandOutlines program)
    {
        var script = new StringBuilder("# bash completion for govopen\n_govopen() {\n");
        script.Append("  local word=${COMP_WORDS[COMP_CWORD]} before=${COMP_WORDS[COMP_CWORD-1]} command= i\n");
        script.Append("  for ((i = 1; i < COMP_CWORD; i++)); do\n    case ${COMP_WORDS[i]} in\n");
        script.Append(
            $"      {string.Join('|', program.Commands.Select(each => each.Name))}) command=${{COMP_WORDS[i]}}; break ;;\n"
        );
        script.Append("    esac\n  done\n  COMPREPLY=()\n  case $command:$before in\n");
        foreach (var command in program.Commands)
        {
            foreach (var option in command.Options.Where(option => option.TakesValue))
            {
                var patterns = string.Join('|', option.Names.Select(name => $"{command.Name}:{name}"));
                var reply =
                    option.Words.Count > 0 ? Words(option.Words) : "mapfile -t COMPREPLY < <(compgen -f -- \"$word\")";
                script.Append($"    {patterns}) {reply}; return ;;\n");
            }
        }

        script.Append("  esac\n  case $command in\n");
        script.Append(
            $"    '') {Words([.. program.Commands.Select(each => each.Name), .. Names(program.Options)])} ;;\n"
        );
        foreach (var command in program.Commands)
        {
            var files =
                command.Words.Count > 0 ? Words(command.Words) : "mapfile -t COMPREPLY < <(compgen -f -- \"$word\")";
            script.Append(
                $"    {command.Name}) if [[ $word == -* ]]; then {Words(Names(command.Options))}; else {files}; fi ;;\n"
            );
        }

        return script.Append("  esac\n}\ncomplete -o filenames -o bashdefault -F _govopen govopen\n").ToString();

        static string Words(IEnumerable<string> words) =>
            $"mapfile -t COMPREPLY < <(compgen -W '{string.Join(' ', words)}' -- \"$word\")";
    }

    public static string Zsh(CommandOutlines program)
    {
        var script = new StringBuilder(
            "#compdef govopen\n_govopen() {\n  local curcontext=$curcontext state line\n  typeset -A opt_args\n"
        );
        script.Append(
            "  _arguments -C '1: :->command' '*:: :->rest'\n  case $state in\n    command)\n      local -a commands\n      commands=(\n"
        );
        foreach (var command in program.Commands)
        {
            script.Append($"        '{command.Name}:{Quoted(command.Description)}'\n");
        }

        script.Append("      )\n      _describe command commands ;;\n    rest)\n      case $words[1] in\n");
        foreach (var command in program.Commands)
        {
            script.Append($"        {command.Name}) _arguments -s");
            foreach (var option in command.Options)
            {
                Append(script, option);
            }

            var files = command.Words.Count > 0 ? $"({string.Join(' ', command.Words)})" : "_files";
            script.Append($" '*: :{files}' ;;\n");
        }

        return script.Append("      esac ;;\n  esac\n}\n_govopen \"$@\"\n").ToString();

        static void Append(StringBuilder script, OptionOutline option)
        {
            var value =
                !option.TakesValue ? string.Empty
                : option.Words.Count > 0 ? $":{option.ValueName}:({string.Join(' ', option.Words)})"
                : $":{option.ValueName.Replace('|', '/')}:_files";
            foreach (var name in option.Names)
            {
                script.Append(
                    $" \\\n          '{name}[{Quoted(option.Description).Replace("[", "\\[", StringComparison.Ordinal).Replace("]", "\\]", StringComparison.Ordinal)}]{value}'"
                );
            }
        }

        static string Quoted(string text) =>
            text.Replace("'", "'\\''", StringComparison.Ordinal).Replace(":", "\\:", StringComparison.Ordinal);
    }

    public static string Fish(CommandOutlines program)
    {
        var script = new StringBuilder("# fish completion for govopen\n");
        foreach (var command in program.Commands)
        {
            script.Append(
                $"complete -c govopen -f -n __fish_use_subcommand -a {command.Name} -d '{Quoted(command.Description)}'\n"
            );
        }

        foreach (var command in program.Commands)
        {
            var when = $"complete -c govopen -n '__fish_seen_subcommand_from {command.Name}'";
            foreach (var option in command.Options)
            {
                script.Append(when);
                foreach (var name in option.Names)
                {
                    script.Append(
                        name.StartsWith("--", StringComparison.Ordinal) ? $" -l {name[2..]}" : $" -s {name[1..]}"
                    );
                }

                script.Append(
                    !option.TakesValue ? string.Empty
                    : option.Words.Count > 0 ? $" -x -a '{string.Join(' ', option.Words)}'"
                    : " -r"
                );
                script.Append($" -d '{Quoted(option.Description)}'\n");
            }

            if (command.Words.Count > 0)
            {
                script.Append($"{when} -f -a '{string.Join(' ', command.Words)}'\n");
            }
        }

        return script.ToString();

        static string Quoted(string text) =>
            text.Replace("\\", "\\\\", StringComparison.Ordinal).Replace("'", "\\'", StringComparison.Ordinal);
    }

    public static string PowerShell(CommandOutlines program)
    {
        var script = new StringBuilder("# PowerShell completion for govopen\n");
        script.Append("Register-ArgumentCompleter -Native -CommandName govopen -ScriptBlock {\n");
        script.Append("  param($word, $tree, $cursor)\n  $options = @{\n");
        foreach (var command in program.Commands)
        {
            script.Append($"    '{command.Name}' = @({List(Names(command.Options))})\n");
        }

        script.Append("  }\n  $values = @{\n");
        foreach (var command in program.Commands)
        {
            foreach (var option in command.Options.Where(option => option.Words.Count > 0))
            {
                foreach (var name in option.Names)
                {
                    script.Append($"    '{command.Name} {name}' = @({List(option.Words)})\n");
                }
            }
        }

        script.Append(
            "  }\n  $given = @($tree.CommandElements | Where-Object { $_.Extent.EndOffset -lt $cursor } | ForEach-Object { $_.ToString() })\n"
        );
        script.Append("  $command = $given | Where-Object { $options.ContainsKey($_) } | Select-Object -First 1\n");
        script.Append(
            "  $words = if (-not $command) { $options.Keys | Sort-Object } elseif ($values.ContainsKey(\"$command $($given[-1])\")) { $values[\"$command $($given[-1])\"] } elseif ($word -like '-*') { $options[$command] }\n"
        );
        script.Append(
            "  $words | Where-Object { $_ -like \"$word*\" } | ForEach-Object { [System.Management.Automation.CompletionResult]::new($_) }\n}\n"
        );
        return script.ToString();

        static string List(IEnumerable<string> words) => string.Join(", ", words.Select(word => $"'{word}'"));
    }

    private static IEnumerable<string> Names(IEnumerable<OptionOutline> options) =>
        options.SelectMany(option => option.Names);
}
