using System.Text.RegularExpressions;

namespace GovOpen.Parsing.Tests.Architecture;

/// <summary>What the README tells to run is there, and is what continuous integration runs.</summary>
public partial class ReadmeTests
{
    private static readonly string Readme = Read("README.md");

    [Theory]
    [InlineData("dotnet run -c Release --project src/GovOpen.Cli -- convert seeds -f csv")]
    [InlineData("dotnet test -c Release")]
    public void The_readme_gives_the_commands(string command) =>
        Assert.Contains($"\n{command}\n", Readme, StringComparison.Ordinal);

    [Fact]
    public void Continuous_integration_runs_the_house_check_and_the_test_command()
    {
        Assert.Contains("./dev check", Read(".ci/run"), StringComparison.Ordinal);
        Assert.Contains("dotnet test -c Release", Read("dev"), StringComparison.Ordinal);
    }

    [Fact]
    public void Files_and_folders_that_documents_name_exist() =>
        Assert.All(
            new[] { "README.md", "CONTRIBUTING.md", "samples/README.md" },
            document =>
                Assert.All(
                    NamedPath().Matches(Read(document)).Select(match => match.Groups["path"].Value),
                    path => Assert.True(Exists(path, document), $"{document} names {path}")
                )
        );

    [Fact]
    public void Every_sample_has_its_line()
    {
        var listed = Read("samples/README.md");
        Assert.All(
            Notices.All.Where(path => path.StartsWith("samples/", StringComparison.Ordinal)),
            path => Assert.Contains($"`{path["samples/".Length..]}`", listed, StringComparison.Ordinal)
        );
    }

    [Fact]
    public void Five_seeds_are_kept() =>
        Assert.Equal(5, Notices.All.Count(path => path.StartsWith("seeds/", StringComparison.Ordinal)));

    private static bool Exists(string path, string document) =>
        new[] { "", Path.GetDirectoryName(document)!, "src/GovOpen.Parsing" }
            .Select(folder => Path.Combine(Golden.Root, folder, path))
            .Any(full => File.Exists(full) || Directory.Exists(full));

    private static string Read(string path) => File.ReadAllText(Path.Combine(Golden.Root, path));

    [GeneratedRegex(@"`(?<path>(src|tests|samples|seeds|text|html)/[\w./-]+)`")]
    private static partial Regex NamedPath();
}
