using GovOpen.Parsing.Model;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Readers.Html;

/// <summary>The fields of a site's metadata block, wherever they were found.</summary>
internal static class MetadataBlock
{
    /// <param name="Line">The line that the label stands in.</param>
    /// <param name="Pair">Where label and value stand in it.</param>
    /// <param name="Below">The value, where it stands apart from its label.</param>
    internal sealed record Field(SourceText Line, MetadataPair Pair, SourceText? Below);

    /// <summary>Whether fields make a block: two labels, one of which stands in no other text; labels without colons prove less.</summary>
    public static bool IsOne(List<Field> fields)
    {
        var specific = 0;
        var plain = 0;
        var known = 0;
        foreach (var field in fields)
        {
            known += field.Pair.IsKnown ? 1 : 0;
            specific += field.Pair.IsSpecific ? 1 : 0;
            plain += field.Pair.HasColon ? 0 : 1;
        }

        return known >= 2 && known * 2 >= fields.Count && specific >= 1 && (plain == 0 || known >= 3 && specific >= 2);
    }

    /// <summary>Adds the fields to a document's metadata, and what stands around their labels to its furniture.</summary>
    public static void Write(List<Field> fields, ICollection<MetadataField> metadata, ICollection<Furniture> furniture)
    {
        var punctuation = new SourceTextBuilder();
        foreach (var (line, pair, below) in fields)
        {
            var end = ValueEnd(line, pair);
            var value = line.Slice(pair.ValueStart, end - pair.ValueStart).Trim();
            metadata.Add(new(WithoutBlanks(line, pair.LabelStart, pair.LabelEnd), below ?? value));
            // Brackets and the colon are shown too.
            for (var at = pair.LabelStart; at < pair.ValueStart; at++)
            {
                if (HanText.IsVisible(line.Value[at]) && !HanText.IsHan(line.Value[at]))
                {
                    punctuation.Append(line.Slice(at, 1));
                }
            }

            for (var at = end; at < pair.ValueEnd; at++)
            {
                if (line.Value[at] is '|' or '｜')
                {
                    punctuation.Append(line.Slice(at, 1));
                }
            }
        }

        if (punctuation.Length > 0)
        {
            furniture.Add(new(punctuation.ToSourceText(), "punctuation of metadata labels"));
        }
    }

    // 发布时间：2024-04-18　|　发布机构：…: the bar parts fields.
    private static int ValueEnd(SourceText line, in MetadataPair pair)
    {
        var end = pair.ValueEnd;
        while (end > pair.ValueStart && (line.Value[end - 1] is '|' or '｜' || char.IsWhiteSpace(line.Value[end - 1])))
        {
            end--;
        }

        return end;
    }

    private static SourceText WithoutBlanks(SourceText line, int start, int end)
    {
        var builder = new SourceTextBuilder();
        for (var at = start; at < end; at++)
        {
            if (HanText.IsHan(line.Value[at]))
            {
                builder.Append(line.Slice(at, 1));
            }
        }

        return builder.ToSourceText();
    }
}
