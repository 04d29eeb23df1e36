using GovOpen.Parsing.Model;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Interpretation;

/// <summary>The names of a notice's attachments, each once: a page lists the files below that the notice names above.</summary>
internal static class AttachmentNames
{
    private const int LongestNote = 40;

    private const int LongestExtension = 5;

    private static readonly string[] NoteWords = ["下载", "KB", "MB", "大小", "kb", "mb"];

    public static List<string> Of(IReadOnlyList<SourceText> lines)
    {
        var names = new List<string>(lines.Count);
        var stems = new HashSet<string>(StringComparer.Ordinal);
        foreach (var line in lines)
        {
            var name = WithoutNote(HanText.Clean(line.Value));
            if (name.Length > 0 && stems.Add(Stem(name)))
            {
                names.Add(name);
            }
        }

        return names;
    }

    // …清单.docx（点击下载）, …清单.doc（23.5KB，下载次数：15）
    private static string WithoutNote(string name)
    {
        var open = name.LastIndexOfAny(['（', '(', '[', '【']);
        return
            open > 0
            && name[^1] is '）' or ')' or ']' or '】'
            && name.Length - open <= LongestNote
            && Array.Exists(NoteWords, word => name.IndexOf(word, open, StringComparison.Ordinal) > 0)
            ? name[..open].TrimEnd()
            : name;
    }

    private static string Stem(string name)
    {
        var dot = name.LastIndexOf('.');
        return HanText.WithoutBlanks(dot > 0 && name.Length - dot <= LongestExtension ? name[..dot] : name);
    }
}
