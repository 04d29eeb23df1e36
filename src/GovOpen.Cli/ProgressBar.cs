using Spectre.Console;

namespace GovOpen.Cli;

/// <summary>A progress bar on standard error. Nothing of Spectre.Console is loaded before it is used.</summary>
internal static class ProgressBar
{
    /// <summary>Passes the items on and shows how many have come. Nothing else may write to the terminal meanwhile.</summary>
    public static IEnumerable<T> Follow<T>(IEnumerable<T> items, int count, TextWriter error, bool hasColor)
    {
        var terminal = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Out = new AnsiConsoleOutput(error),
                ColorSystem = hasColor ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            }
        );
        return Iterate(items, count, terminal);
    }

    // Spectre's own Progress runs its work inside a callback; a sequence is drawn line over line instead.
    private static IEnumerable<T> Iterate<T>(IEnumerable<T> items, int count, IAnsiConsole terminal)
    {
        var done = 0;
        var shown = -1;
        try
        {
            foreach (var item in items)
            {
                yield return item;
                done++;
                var percent = done * 100L / count;
                if (percent != shown)
                {
                    shown = (int)percent;
                    Draw(terminal, done, count);
                }
            }
        }
        finally
        {
            terminal.Write(new ControlCode("\r\u001B[2K"));
        }
    }

    private static void Draw(IAnsiConsole terminal, int done, int count)
    {
        const int Width = 40;
        var filled = (int)((long)done * Width / count);
        terminal.Write(new ControlCode("\r\u001B[2K"));
        terminal.Write(new Text(new string('━', filled), new Style(Color.Green)));
        terminal.Write(new Text($"{new string('─', Width - filled)} {done}/{count}"));
    }
}
