using System.Text;

namespace GovOpen.Parsing.Readers.Pdf.Svg;

/// <summary>Text of the input as it may stand in a drawing: escaped, without what XML 1.0 does not allow (2.2).</summary>
internal readonly record struct SvgText(string Text)
{
    private const char Replacement = '\uFFFD';

    public override string ToString()
    {
        var result = new StringBuilder(Text.Length);
        for (var i = 0; i < Text.Length; i++)
        {
            var value = Text[i];
            if (i + 1 < Text.Length && char.IsSurrogatePair(value, Text[i + 1]))
            {
                result.Append(value).Append(Text[++i]);
                continue;
            }

            _ = value switch
            {
                '<' => result.Append("&lt;"),
                '>' => result.Append("&gt;"),
                '&' => result.Append("&amp;"),
                '"' => result.Append("&quot;"),
                < ' ' or '\uFFFE' or '\uFFFF' => result.Append(Replacement),
                _ => result.Append(char.IsSurrogate(value) ? Replacement : value),
            };
        }

        return result.ToString();
    }
}
