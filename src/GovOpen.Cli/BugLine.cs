using GovOpen.Cli.Languages;

namespace GovOpen.Cli;

/// <summary>What is said when the program itself is wrong: one line, and the stack only where it is asked for.</summary>
internal static class BugLine
{
    /// <param name="input">The input that was being read, or null.</param>
    public static void Write(TextWriter error, Exception bug, bool verbose, Language language, string? input = null)
    {
        var place = input is null
            ? Phrase.Same(string.Empty)
            : new($" while reading '{input}'", $"（读取 '{input}' 时）");
        var fault = $"{bug.GetType().Name}: {bug.Message}";
        var words = new Phrase(
            $"this is a bug{place.English}, please report it with the input (--verbose shows more): {fault}",
            $"这是程序缺陷{place.Chinese}，请连同输入文件一并报告（--verbose 显示详情）：{fault}"
        );
        error.WriteLine($"govopen: {Plain.Line(words.In(language))}");
        if (verbose)
        {
            error.WriteLine(bug.ToString());
        }
    }
}
