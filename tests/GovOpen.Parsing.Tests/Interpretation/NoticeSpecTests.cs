using System.Text;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Tasks;

namespace GovOpen.Parsing.Tests.Interpretation;

/// <summary>Reads Specs/outlines.md: each heading with a block of input, and a block of what must come out.</summary>
public class NoticeSpecTests
{
    private static readonly IReadOnlyList<SpecCase> Cases = Load();

    public static TheoryData<string> Names => [.. Cases.Select(spec => spec.Name)];

    [Theory]
    [MemberData(nameof(Names))]
    public void Every_notice_of_the_spec_comes_out_as_written(string name)
    {
        var spec = Find(name);

        Assert.Equal(spec.Expected, NoticeDigest.Of(Read(spec)));
    }

    [Theory]
    [MemberData(nameof(Names))]
    public void Title_and_text_follow_each_other_and_hold_all_but_label_and_notes(string name)
    {
        foreach (var task in Read(Find(name)).Tasks)
        {
            var source = Visible(string.Concat(task.At.Select(at => at.Quote)));
            var words = Visible($"{task.Marker}{task.Title}{task.Text}");
            var left = Without(source, words);

            Assert.NotNull(left);
            Assert.True(
                left.Trim('●', '■', '-', '*').Length == 0 || !task.Units.IsEmpty || task.Deadline is not null,
                $"{task.Id} lost {left}"
            );
        }
    }

    /// <summary>What stays of the source when the words are taken out in order; null where they are not all in it.</summary>
    private static string? Without(string source, string words)
    {
        var left = new StringBuilder();
        var at = 0;
        foreach (var c in source)
        {
            if (at < words.Length && words[at] == c)
            {
                at++;
            }
            else
            {
                left.Append(c);
            }
        }

        return at == words.Length ? left.ToString() : null;
    }

    private static string Visible(string text) => string.Concat(text.Where(c => !char.IsWhiteSpace(c)));

    private static Notice Read(SpecCase spec) =>
        NoticePipeline.Default.Read(new($"notice.{spec.Extension}", Encoding.UTF8.GetBytes(spec.Input)));

    private static SpecCase Find(string name) => Cases.Single(spec => spec.Name == name);

    private static List<SpecCase> Load()
    {
        var cases = new List<SpecCase>();
        var blocks = new List<string>();
        var (name, extension, fence) = ("", "", "");
        foreach (var line in File.ReadLines(Path.Combine(AppContext.BaseDirectory, "Specs", "outlines.md")))
        {
            if (fence.Length > 0 && line == "````")
            {
                fence = "";
                if (blocks.Count == 2)
                {
                    cases.Add(new(name, extension, blocks[0] + "\n", blocks[1]));
                    blocks.Clear();
                }
            }
            else if (fence.Length > 0)
            {
                blocks[^1] = blocks[^1].Length == 0 && fence == "new" ? line : $"{blocks[^1]}\n{line}";
                fence = "open";
            }
            else if (line.StartsWith("````", StringComparison.Ordinal))
            {
                fence = "new";
                extension = blocks.Count == 0 ? line[4..] : extension;
                blocks.Add("");
            }
            else if (line.StartsWith("## ", StringComparison.Ordinal))
            {
                name = line[3..];
            }
        }

        return cases;
    }

    private sealed record SpecCase(string Name, string Extension, string Input, string Expected);
}
