using System.Globalization;
using System.Text;

namespace GovOpen.Parsing.Readers.Pdf.Svg;

/// <summary>Writes the elements of a drawing, numbers in the invariant culture.</summary>
internal sealed class SvgWriter
{
    private readonly StringBuilder text = new();

    public void Raw(string part) => text.Append(part);

    public void Write(FormattableString part) => text.Append(part.ToString(CultureInfo.InvariantCulture));

    public void Line(FormattableString part)
    {
        Write(part);
        text.Append('\n');
    }

    /// <summary>A group of the drawing, by which it can be hidden.</summary>
    public void Begin(string id) => Line($"<g id=\"{id}\">");

    public void End() => text.Append("</g>\n");

    /// <param name="kind">Its class; empty where its group says it.</param>
    public void Box(PageBox box, string kind)
    {
        var name = kind.Length > 0 ? $" class=\"{kind}\"" : "";
        Line(
            $"<rect x=\"{box.X0:0.##}\" y=\"{box.Y0:0.##}\" width=\"{box.Width:0.##}\" height=\"{box.Height:0.##}\"{name}/>"
        );
    }

    /// <param name="label">Of the input: it is escaped.</param>
    public void Text(double x, double y, double size, string kind, string label) =>
        Line(
            $"<text x=\"{x:0.##}\" y=\"{y:0.##}\" font-size=\"{size:0.##}\" class=\"{kind}\">{new SvgText(label)}</text>"
        );

    public override string ToString() => text.ToString();
}
