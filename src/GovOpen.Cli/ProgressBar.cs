using System.Diagnostics;
using System.Globalization;
using GovOpen.Cli.Languages;
using Spectre.Console;

namespace GovOpen.Cli;

/// <summary>
/// A progress bar on standard error: how many of how many, how fast, how long still. What else is written there goes
/// through <see cref="Lines"/>, so that it stands above the bar. Nothing of Spectre.Console is loaded before it is used.
/// </summary>
internal sealed class ProgressBar : IDisposable
{
    private const int Width = 30;

    /// <summary>Bars are drawn ten times a second at most; the eye sees no more, and a terminal over a network is slow.</summary>
    private static readonly TimeSpan Pause = TimeSpan.FromMilliseconds(100);

    private readonly IAnsiConsole terminal;
    private readonly int count;
    private readonly Language language;
    private readonly Stopwatch clock = Stopwatch.StartNew();
    private TimeSpan drawn = -Pause;
    private int done;

    public ProgressBar(int count, TextWriter error, bool hasColor, Language language)
    {
        this.count = count;
        this.language = language;
        terminal = AnsiConsole.Create(
            new AnsiConsoleSettings
            {
                Out = new AnsiConsoleOutput(error),
                ColorSystem = hasColor ? ColorSystemSupport.Detect : ColorSystemSupport.NoColors,
            }
        );
        Lines = new LinesAbove(this, error);
    }

    /// <summary>Where to write what is to stay on the terminal.</summary>
    public TextWriter Lines { get; }

    /// <summary>Counts one more.</summary>
    public void Advance()
    {
        done++;
        if (done == count || clock.Elapsed - drawn >= Pause)
        {
            Draw();
        }
    }

    /// <summary>Takes the bar away.</summary>
    public void Dispose() => Erase();

    /// <summary>What stands behind the bar, such as <c>120/1000 34/s 0:26 left</c>.</summary>
    public static string Figures(int done, int count, TimeSpan elapsed, Language language)
    {
        var seconds = elapsed.TotalSeconds;
        if (done == 0 || seconds < 1)
        {
            return string.Create(CultureInfo.InvariantCulture, $"{done}/{count}");
        }

        var rate = done / seconds;
        var left = TimeSpan.FromSeconds(Math.Ceiling((count - done) / rate));
        var time = string.Create(CultureInfo.InvariantCulture, $"{(long)left.TotalMinutes}:{left.Seconds:00}");
        var speed =
            rate >= 10
                ? rate.ToString("0", CultureInfo.InvariantCulture)
                : rate.ToString("0.0", CultureInfo.InvariantCulture);
        return new Phrase($"{done}/{count} {speed}/s {time} left", $"{done}/{count} {speed}/秒 剩余 {time}").In(
            language
        );
    }

    private void Erase() => terminal.Write(new ControlCode("\r\u001B[2K"));

    private void Draw()
    {
        drawn = clock.Elapsed;
        var filled = (int)((long)done * Width / count);
        Erase();
        terminal.Write(new Text(new string('━', filled), new Style(Color.Green)));
        terminal.Write(new Text($"{new string('─', Width - filled)} {Figures(done, count, clock.Elapsed, language)}"));
    }

    /// <summary>Takes the bar away before a line, and leaves drawing it again to the next step.</summary>
    private sealed class LinesAbove(ProgressBar bar, TextWriter error) : StringWriter(CultureInfo.InvariantCulture)
    {
        public override string NewLine => "\n";

        public override void WriteLine(string? value)
        {
            bar.Erase();
            error.Write(value);
            error.Write('\n');
            bar.drawn = -Pause;
        }

        public override void Write(string? value)
        {
            bar.Erase();
            error.Write(value);
        }

        public override void Write(char[] buffer, int index, int count) => Write(new string(buffer, index, count));
    }
}
