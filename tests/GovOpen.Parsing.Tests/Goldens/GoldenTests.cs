namespace GovOpen.Parsing.Tests.Goldens;

/// <summary>What becomes of every notice in the repository, written down; a change of it is part of a review.</summary>
public class GoldenTests
{
    public static TheoryData<string> Files => [.. Notices.All];

    [Theory]
    [MemberData(nameof(Files))]
    public void Outline(string path) =>
        Golden.Check($"{Name(path)}/outline.txt", NoticeText.Outline(Notices.Of(path).Notice));

    [Theory]
    [MemberData(nameof(Files))]
    public void Tasks(string path) =>
        Golden.Check($"{Name(path)}/tasks.txt", NoticeText.Tasks(Notices.Of(path).Notice));

    [Theory]
    [MemberData(nameof(Files))]
    public void Diagnostics(string path) =>
        Golden.Check($"{Name(path)}/diagnostics.txt", NoticeText.Diagnostics(Notices.Of(path).Notice));

    // seeds/000_f2cef1504414f6f4.txt has its golden files in 000, samples/text/2021-pipes.txt in 2021-pipes.txt.
    private static string Name(string path) =>
        path.StartsWith("seeds/", StringComparison.Ordinal) ? path["seeds/".Length..][..3] : Path.GetFileName(path);
}
