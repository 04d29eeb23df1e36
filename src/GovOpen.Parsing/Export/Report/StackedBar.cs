using System.Globalization;

namespace GovOpen.Parsing.Export.Report;

/// <summary>Draws counts side by side, each in the colour of its class.</summary>
/// <param name="width">How long the bar of the largest sum is.</param>
internal sealed class StackedBar(int width, int height)
{
    private const decimal Gap = 1;
    private const decimal Thinnest = 0.5m;

    /// <summary>Draws the rectangles of one bar.</summary>
    /// <param name="parts">Classes of the style sheet and their counts.</param>
    /// <param name="most">The sum that fills the whole width.</param>
    public void Write(HtmlBuilder html, IEnumerable<(string Class, int Count)> parts, int most)
    {
        var done = 0;
        foreach (var (name, count) in parts.Where(part => part.Count > 0))
        {
            var (from, to) = (Scale(done, most), Scale(done += count, most));
            html.Add($"<rect class=\"{name}\" x=\"{Number(from)}\" y=\"0\"");
            html.Add($" width=\"{Number(Math.Max(to - from - Gap, Thinnest))}\" height=\"{height}\"/>");
        }
    }

    private decimal Scale(int value, int most) => Math.Round((decimal)value * width / most, 1);

    private static string Number(decimal value) => value.ToString("0.#", CultureInfo.InvariantCulture);
}
