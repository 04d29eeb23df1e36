namespace GovOpen.Cli.Languages;

/// <summary>
/// Puts the headings of the parser's own help into Chinese. The library takes them from satellite assemblies, which a
/// program without cultures never loads; the descriptions are ours and Chinese already.
/// </summary>
internal static class ChineseHelp
{
    private static readonly (string English, string Chinese)[] Headings =
    [
        ("Description:", "说明："),
        ("Usage:", "用法："),
        ("Arguments:", "参数："),
        ("Options:", "选项："),
        ("Commands:", "命令："),
    ];

    public static string Translate(string help) =>
        string.Join('\n', help.ReplaceLineEndings("\n").Split('\n').Select(TranslateLine));

    private static string TranslateLine(string line)
    {
        foreach (var (english, chinese) in Headings)
        {
            if (line == english)
            {
                return chinese;
            }
        }

        return line.Replace("[options]", "[选项]", StringComparison.Ordinal)
            .Replace("[command]", "[命令]", StringComparison.Ordinal)
            .Replace(" (REQUIRED)", "（必填）", StringComparison.Ordinal);
    }
}
