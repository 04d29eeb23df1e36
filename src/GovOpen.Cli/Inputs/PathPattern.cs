using System.IO.Enumeration;

namespace GovOpen.Cli.Inputs;

/// <summary>
/// A pattern for paths: <c>*</c> and <c>?</c> within a name, <c>**</c> for any number of folders. It may stand for the end of
/// a path: <c>*.txt</c> is every text file, <c>drafts/**</c> all that lies in a folder of that name, wherever it is.
/// </summary>
internal sealed class PathPattern(string pattern)
{
    private readonly string[] pattern = pattern.Split('/', StringSplitOptions.RemoveEmptyEntries);

    /// <param name="path">With "/" separators.</param>
    public bool Matches(string path)
    {
        var segments = path.Split('/', StringSplitOptions.RemoveEmptyEntries);
        for (var start = 0; start < segments.Length; start++)
        {
            if (Matches(pattern, segments.AsSpan(start)))
            {
                return true;
            }
        }

        return false;
    }

    // What is known to match after each segment of the pattern, so that no pattern takes more than segments times segments.
    private static bool Matches(string[] pattern, ReadOnlySpan<string> path)
    {
        var reached = new bool[path.Length + 1];
        reached[0] = true;
        foreach (var segment in pattern)
        {
            var next = new bool[path.Length + 1];
            if (segment == "**")
            {
                for (int i = 0, any = 0; i <= path.Length; i++)
                {
                    any |= reached[i] ? 1 : 0;
                    next[i] = any == 1;
                }
            }
            else
            {
                for (var i = 0; i < path.Length; i++)
                {
                    next[i + 1] =
                        reached[i] && FileSystemName.MatchesSimpleExpression(segment, path[i], ignoreCase: false);
                }
            }

            reached = next;
        }

        return reached[path.Length];
    }
}
