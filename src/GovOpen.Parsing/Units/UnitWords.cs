using System.Text;
using GovOpen.Parsing.Text;

namespace GovOpen.Parsing.Units;

/// <summary>Mends the words of one name: layout blanks, stray brackets, a full stop.</summary>
internal static class UnitWords
{
    private static readonly CharSet Brackets = CharSet.Of("()（）〔〕[]［］【】");

    /// <summary>The words without blanks, but for one between Latin words (IT 部门 → IT部门, A B → A B).</summary>
    public static string WithoutBlanks(ReadOnlySpan<char> words)
    {
        if (!HoldsBlank(words))
        {
            return words.ToString();
        }

        var result = new StringBuilder(words.Length);
        var blank = false;
        foreach (var c in words)
        {
            if (UnitSource.IsBlank(c))
            {
                blank = true;
                continue;
            }

            if (blank && result.Length > 0 && char.IsAsciiLetterOrDigit(c) && char.IsAsciiLetterOrDigit(result[^1]))
            {
                result.Append(' ');
            }

            blank = false;
            result.Append(c);
        }

        return result.ToString();
    }

    /// <summary>The words without how many tasks a unit has: 县教育局（2项） → 县教育局.</summary>
    public static string WithoutCount(string words)
    {
        if (words is not [.., '项' or '个' or '条', ')' or '）'])
        {
            return words;
        }

        var open = words.AsSpan().LastIndexOfAny('(', '（');
        var count = words.AsSpan(open + 1, words.Length - open - 3).TrimStart('共');
        return open > 0 && count.Length > 0 && count.IndexOfAnyExceptInRange('0', '9') < 0 ? words[..open] : words;
    }

    private static bool HoldsBlank(ReadOnlySpan<char> words)
    {
        foreach (var c in words)
        {
            if (UnitSource.IsBlank(c))
            {
                return true;
            }
        }

        return false;
    }

    /// <summary>Drops brackets that close nothing, and closes one that stays open before words.</summary>
    public static string MendBrackets(string name, out bool mended)
    {
        mended = false;
        if (name.AsSpan().IndexOfAny(Brackets) < 0)
        {
            return name;
        }

        var folded = TextFolder.Fold(name);
        var pairs = new BracketPairs(folded);
        if (pairs.AreWhole)
        {
            return name;
        }

        var result = new StringBuilder(name.Length);
        for (var i = 0; i < name.Length; i++)
        {
            if (folded[i] is not ('(' or ')' or '〔' or '〕' or '【' or '】') || pairs.PartnerOf(i) >= 0)
            {
                result.Append(name[i]);
                continue;
            }

            mended = true;
            if (folded[i] == '(' && i > 0 && i < name.Length - 1)
            {
                result.Append(name, i, name.Length - i).Append(name[i] == '(' ? ')' : '）');
                break;
            }
        }

        return result.ToString();
    }
}
