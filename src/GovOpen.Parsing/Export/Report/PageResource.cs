using System.Security.Cryptography;
using System.Text;

namespace GovOpen.Parsing.Export.Report;

/// <summary>The page's script or style sheet, and the hash by which its policy allows it and nothing else.</summary>
internal sealed record PageResource(string Text)
{
    public static PageResource Script { get; } = Read("report.js");

    public static PageResource Style { get; } = Read("report.css");

    /// <summary>A source of a Content-Security-Policy: sha256-….</summary>
    public string Hash => "sha256-" + Convert.ToBase64String(SHA256.HashData(Encoding.UTF8.GetBytes(Text)));

    private static PageResource Read(string name)
    {
        using var stream =
            typeof(PageResource).Assembly.GetManifestResourceStream(name)
            ?? throw new InvalidOperationException($"{name} is not embedded");
        using var reader = new StreamReader(stream, Encoding.UTF8);
        // A browser hashes what it parsed, and parsing makes every line end LF.
        return new(reader.ReadToEnd().ReplaceLineEndings("\n"));
    }
}
