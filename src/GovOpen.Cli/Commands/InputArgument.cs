using GovOpen.Cli.Inputs;

namespace GovOpen.Cli.Commands;

/// <summary>The one input of a command that shows one at a time.</summary>
internal static class InputArgument
{
    /// <summary>The one input that a name stands for.</summary>
    /// <exception cref="UsageException">It stands for several.</exception>
    public static InputSet FindOne(string name, CliConsole console)
    {
        if (name.Length == 0)
        {
            throw new UsageException("INPUT: the name is empty", "INPUT：名称为空");
        }

        var found = InputSet.Find([name], console, InputFilter.None);
        if (found.Sources.Count > 1)
        {
            var count = found.Sources.Count;
            found.Dispose();
            throw new UsageException(
                $"INPUT: '{name}' holds {count} inputs, and one is shown at a time",
                $"INPUT：'{name}' 含 {count} 个输入，一次只能查看一个"
            );
        }

        return found;
    }
}
