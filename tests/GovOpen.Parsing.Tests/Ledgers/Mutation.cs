using System.Text;

namespace GovOpen.Parsing.Tests.Ledgers;

/// <summary>Spoils a text the way copying, scanning and bad luck do. The same round gives the same text.</summary>
internal static class Mutation
{
    private const string Odd = "、。（）()①㈠一1.1、\t|；：:《》〔【\"'<>&=\u3000\u200b\ufeff\u0007\u2028😀𠀀é０Ａ";

    private static readonly Func<Random, string, string>[] Kinds =
    [
        DeleteCharacters,
        RepeatCharacters,
        InsertCharacters,
        DeleteLine,
        RepeatLine,
        InsertLine,
        SwapLines,
        InsertNoise,
        JoinLines,
    ];

    /// <summary>The text after a few changes; which, the round alone decides.</summary>
    public static string Spoil(string text, int round)
    {
        var random = new Random(round * 7919 + 17);
        for (var left = 1 + random.Next(4); left > 0; left--)
        {
            text = Kinds[random.Next(Kinds.Length)](random, text);
        }

        return text;
    }

    private static string DeleteCharacters(Random random, string text)
    {
        var (start, length) = Stretch(random, text, 12);
        return text.Remove(start, length);
    }

    private static string RepeatCharacters(Random random, string text)
    {
        var (start, length) = Stretch(random, text, 12);
        return text.Insert(start, text.Substring(start, length));
    }

    private static string InsertCharacters(Random random, string text)
    {
        var runes = Odd.EnumerateRunes().ToArray();
        var added = new StringBuilder();
        for (var left = 1 + random.Next(5); left > 0; left--)
        {
            added.Append(runes[random.Next(runes.Length)]);
        }

        return text.Insert(random.Next(text.Length + 1), added.ToString());
    }

    private static string InsertNoise(Random random, string text)
    {
        var added = new StringBuilder();
        while (added.Length < 8)
        {
            var scalar = random.Next(1, 0x30000);
            added.Append(Rune.IsValid(scalar) ? new Rune(scalar).ToString() : "");
        }

        return text.Insert(random.Next(text.Length + 1), added.ToString());
    }

    private static string DeleteLine(Random random, string text) =>
        WithLines(text, lines => lines.RemoveAt(random.Next(lines.Count)));

    private static string RepeatLine(Random random, string text) =>
        WithLines(
            text,
            lines =>
            {
                var at = random.Next(lines.Count);
                lines.Insert(random.Next(lines.Count + 1), lines[at]);
            }
        );

    private static string InsertLine(Random random, string text) =>
        WithLines(
            text,
            lines => lines.Insert(random.Next(lines.Count + 1), random.Next(3) == 0 ? "" : $"{random.Next(60)}.\t")
        );

    private static string SwapLines(Random random, string text) =>
        WithLines(
            text,
            lines =>
            {
                var (first, second) = (random.Next(lines.Count), random.Next(lines.Count));
                (lines[first], lines[second]) = (lines[second], lines[first]);
            }
        );

    private static string JoinLines(Random random, string text)
    {
        var at = text.IndexOf('\n', random.Next(text.Length));
        return at < 0 ? text : text.Remove(at, 1);
    }

    private static string WithLines(string text, Action<List<string>> change)
    {
        var lines = text.Split('\n').ToList();
        change(lines);
        return string.Join('\n', lines);
    }

    private static (int Start, int Length) Stretch(Random random, string text, int most)
    {
        var start = random.Next(text.Length);
        return (start, Math.Min(text.Length - start, 1 + random.Next(most)));
    }
}
