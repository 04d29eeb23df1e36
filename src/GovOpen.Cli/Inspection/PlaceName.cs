using System.Globalization;
using GovOpen.Parsing.Model;

namespace GovOpen.Cli.Inspection;

/// <summary>Names a place in the input in a few characters: its line, or <c>p3</c> where the format has pages.</summary>
internal static class PlaceName
{
    public static string Of(SourcePlane plane, int offset) =>
        plane.PageAt(offset) is { } page
            ? string.Create(CultureInfo.InvariantCulture, $"p{page}")
            : plane.LineAt(offset).ToString(CultureInfo.InvariantCulture);
}
