using System.Text.RegularExpressions;

namespace GovOpen.Parsing.Tests.Architecture;

/// <summary>What holds for every source file.</summary>
public partial class FileTests
{
    private const int MaxLines = 400;
    private const int MedianLines = 120;

    // Names that say nothing and are there today. A line may leave this list, none may join it.
    private static readonly string[] EmptyNames = [];

    // Files over the limit today. A line may leave this list, none may join it.
    private static readonly string[] LongFiles = [];

    [Fact]
    public void No_file_is_longer_than_the_limit() =>
        Assert.Equal(LongFiles, SourceTree.All.Where(file => Lines(file) > MaxLines).Select(file => file.Path));

    [Fact]
    public void Half_of_the_files_are_short()
    {
        var lengths = SourceTree.All.Select(Lines).Order().ToList();
        Assert.InRange(lengths[lengths.Count / 2], 1, MedianLines);
    }

    [Fact]
    public void Names_say_something()
    {
        var names = SourceTree
            .All.SelectMany(file => EmptyName().Matches(file.Text))
            .Select(match => match.Groups["name"].Value)
            .Distinct()
            .Order(StringComparer.Ordinal);
        Assert.Equal(EmptyNames, names);
    }

    [Fact]
    public void Files_keep_the_habits_of_the_house() =>
        Assert.All(
            SourceTree.All,
            file =>
            {
                Assert.DoesNotContain("#region", file.Text, StringComparison.Ordinal);
                Assert.DoesNotMatch(@"//\s*(TODO|FIXME|HACK)\b", file.Text);
                Assert.Matches(@"(?m)^namespace [\w.]+;|\[assembly|^return |^await ", file.Text);
            }
        );

    [Fact]
    public void Regular_expressions_cannot_run_away() =>
        Assert.All(
            SourceTree.Parsing.Where(file => file.Text.Contains("Regex", StringComparison.Ordinal)),
            file =>
            {
                Assert.DoesNotMatch(@"new Regex\(|Regex\.(IsMatch|Match|Replace|Split)\(", file.Text);
                Assert.Contains("NonBacktracking", file.Text, StringComparison.Ordinal);
            }
        );

    private static int Lines(SourceTree.SourceFile file) => file.Text.Split('\n').Length - 1;

    [GeneratedRegex(
        @"\b(class|record|record struct|struct|interface|enum) (?<name>\w*(Manager|Helpers?|Utils?|Processor|Data|Info))\b"
    )]
    private static partial Regex EmptyName();
}
