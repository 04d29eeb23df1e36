using System.Globalization;
using System.Text;
using GovOpen.Parsing;

namespace GovOpen.Cli.Outputs;

/// <summary>Writes the drawings of pages into a folder, which is made where it is missing, a file a page.</summary>
internal static class DrawingFolder
{
    /// <param name="name">The folder as the user gave it.</param>
    /// <param name="input">The input as the user gave it.</param>
    /// <exception cref="UsageException">The input has no pages.</exception>
    /// <exception cref="OutputException">A drawing cannot be written.</exception>
    public static void Write(string name, CliConsole console, string input, IEnumerable<PageDrawing> pages)
    {
        var path = console.FullPath(name);
        var count = 0;
        foreach (var page in pages)
        {
            count++;
            OutputException.Guard(name, () => Directory.CreateDirectory(path));
            var file = string.Create(CultureInfo.InvariantCulture, $"page-{page.Page:0000}.svg");
            var shown = $"{name.TrimEnd('/')}/{file}";
            using var target = new AtomicFile(shown, Path.Combine(path, file));
            OutputException.Guard(shown, () => target.Stream.Write(Encoding.UTF8.GetBytes(page.Svg)));
            target.Commit();
        }

        if (count == 0)
        {
            throw new UsageException($"--svg: '{input}' has no pages to draw", $"--svg：'{input}' 没有可绘制的页面");
        }
    }
}
