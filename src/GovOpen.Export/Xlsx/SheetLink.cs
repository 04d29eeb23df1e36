using System.Globalization;
using System.Text;

namespace GovOpen.Export.Xlsx;

/// <summary>Where a click on a cell leads.</summary>
/// <param name="Target">A relative reference to a file, escaped.</param>
/// <param name="Location">A place in it, such as <c>page=3</c>, or null.</param>
internal sealed record SheetLink(string Target, string? Location)
{
    // What would end the path, or is no part of a reference. Letters of any script stay as they are, which spreadsheets expect.
    private const string Escaped = "%#?<>\"{}|\\^`[]: ";

    /// <summary>The longest address that a spreadsheet follows.</summary>
    private const int MostCharacters = 2079;

    /// <param name="path">A path from the workbook, with "/" separators; null or a rooted one has no link.</param>
    public static SheetLink? To(string? path, int? page)
    {
        if (string.IsNullOrEmpty(path) || path[0] is '/' or '\\' || System.IO.Path.IsPathRooted(path))
        {
            return null;
        }

        var target = new StringBuilder();
        foreach (var c in path)
        {
            _ =
                char.IsControl(c) || Escaped.Contains(c, StringComparison.Ordinal)
                    ? target.Append(CultureInfo.InvariantCulture, $"%{(int)c:X2}")
                    : target.Append(char.IsSurrogate(c) || c >= '\uFFFE' ? '_' : c);
        }

        return target.Length > MostCharacters
            ? null
            : new(
                target.ToString(),
                page is null ? null : string.Create(CultureInfo.InvariantCulture, $"page={page.Value}")
            );
    }
}
