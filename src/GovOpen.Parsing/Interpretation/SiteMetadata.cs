using GovOpen.Parsing.Heads;
using GovOpen.Parsing.Lexicons;
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

    /// <summary>The date of the first of some labels that has one, or null; what time of day it was does not matter.</summary>
    public DateOnly? Date(params string[] labels) => Text(labels) is { } text ? ReadDate(text) : null;

    /// <summary>发布日期; else the day beside the source, which has no label.</summary>
    public DateOnly? PublishedOn =>
        Date(
            "发布日期",
            "发布时间",
            "公开日期",
            "公布日期",
            "date",
            "公开时间",
            "公布时间",
            "发表时间",
            "发表日期",
            "上传时间",
            "录入时间",
            "时间",
            "日期"
        )
        ?? Unlabelled(DateGrammar.ReadLine)
        ?? Date("更新时间", "更新日期");

    /// <summary>The first reading of a value that stands without a label, or null.</summary>
    public T? Unlabelled<T>(Func<string, T?> read)
    {
        foreach (var field in fields)
        {
            if (field.Label.Length == 0 && read(field.Value.Value) is { } value)
            {
                return value;
            }
        }

        return default;
    }

    private static DateOnly? ReadDate(string text) =>
        DateGrammar.ReadLine(text)
        ?? (
            PublicationDate.Find(TextFolder.Fold(text)) is var (start, end)
                ? DateGrammar.ReadLine(text[start..end])
                : null
        );

    private static string Key(string label) =>
        string.Concat(label.Where(c => !HanText.IsSpace(c) && c is not (':' or '〔' or '〕' or '【' or '】')));
}
