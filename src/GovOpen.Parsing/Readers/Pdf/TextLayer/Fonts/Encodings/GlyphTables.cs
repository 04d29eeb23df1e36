using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.Encodings;

/// <summary>Lists of glyph names, packed by scripts/fonts/make_font_tables.py; read when a name is first asked for.</summary>
internal sealed class GlyphTables
{
    private const string Resource = "glyphs.bin";

    private static readonly Lazy<GlyphTables> Shared = new(() => new());

    private readonly Dictionary<string, string> texts = new(5000, StringComparer.Ordinal);
    private readonly Dictionary<string, int> zapf = new(StringComparer.Ordinal);
    private readonly List<string> compact = [];
    private readonly List<string> macintosh = [];

    private GlyphTables()
    {
        using var file =
            typeof(GlyphTables).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException("The assembly holds no " + Resource);
        using var inflater = new DeflateStream(file, CompressionMode.Decompress);
        using var reader = new StreamReader(inflater, Encoding.UTF8);
        var section = "";
        while (reader.ReadLine() is { } line)
        {
            if (line.StartsWith('@'))
            {
                section = line;
            }
            else
            {
                Add(section, line);
            }
        }
    }

    /// <summary>Names to characters: the Adobe Glyph List, and the letters that expert glyphs are forms of.</summary>
    public static IReadOnlyDictionary<string, string> Texts => Shared.Value.texts;

    /// <summary>Names of the ZapfDingbats font to their codes.</summary>
    public static IReadOnlyDictionary<string, int> ZapfDingbats => Shared.Value.zapf;

    /// <summary>The standard strings of CFF (Adobe Technical Note 5176, appendix A).</summary>
    public static IReadOnlyList<string> CompactStrings => Shared.Value.compact;

    /// <summary>The glyph order of the OpenType 'post' table, format 1.</summary>
    public static IReadOnlyList<string> MacintoshOrder => Shared.Value.macintosh;

    private void Add(string section, string line)
    {
        switch (section)
        {
            case "@cff":
                compact.Add(line);
                break;
            case "@mac":
                macintosh.Add(line);
                break;
            default:
                AddCoded(section, line);
                break;
        }
    }

    private void AddCoded(string section, string line)
    {
        var space = line.IndexOf(' ', StringComparison.Ordinal);
        var name = line[..space];
        var codes = line[(space + 1)..];
        if (section == "@zapf")
        {
            zapf[name] = int.Parse(codes, NumberStyles.HexNumber, CultureInfo.InvariantCulture);
            return;
        }

        var text = new StringBuilder();
        foreach (var code in codes.Split(' '))
        {
            text.Append((char)int.Parse(code, NumberStyles.HexNumber, CultureInfo.InvariantCulture));
        }

        texts[name] = text.ToString();
    }
}
