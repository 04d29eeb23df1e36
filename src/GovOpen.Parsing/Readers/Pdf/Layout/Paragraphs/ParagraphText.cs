using GovOpen.Parsing.Model;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Readers.Pdf.Layout.Paragraphs;

/// <summary>Puts placed lines together as one text.</summary>
internal static class ParagraphText
{
    /// <summary>The lines as one run of text, with a space only where words meet.</summary>
    public static void Append(SourceTextBuilder builder, string plane, IReadOnlyList<FlowLine> lines)
    {
        for (var i = 0; i < lines.Count; i++)
        {
            var line = lines[i].Line;
            if (i > 0 && HanText.KeepsSpace(builder.Last, line.Text[0], breaksLine: true))
            {
                builder.AppendUnsourced(" ");
            }

            builder.Append(plane, line.PlaneStart, line.Text.Length);
        }
    }
}
