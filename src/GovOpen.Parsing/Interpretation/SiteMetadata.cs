using GovOpen.Parsing.Heads;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Interpretation;

/// <summary>Looks up what a site prints around a notice, by any of the labels in use.</summary>
internal sealed class SiteMetadata(EquatableArray<MetadataField> fields)
{
    /// <summary>The value of the first of some labels that has one, or null.</summary>
    public string? Text(params string[] labels)
    {
        foreach (var label in labels)
        {
            foreach (var field in fields)
            {
                if (Key(field.Label.Folded) == label && HanText.Clean(field.Value.Value) is { Length: > 0 } value)
                {
                    return value;
                }
            }
        }

        return null;
    }

    /// <summary>The date of the first of some labels that has one, or null.</summary>
    public DateOnly? Date(params string[] labels) => Text(labels) is { } text ? DateGrammar.ReadLine(text) : null;

    private static string Key(string label) =>
        string.Concat(label.Where(c => !char.IsWhiteSpace(c) && c is not (':' or '〔' or '〕' or '【' or '】')));
}
