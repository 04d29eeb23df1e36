using System.Globalization;
using System.IO.Compression;
using System.Text;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.Widths;

/// <summary>Widths of the fourteen standard fonts (ISO 32000-2, 9.6.2.2) and of fonts that stand in for them.</summary>
internal static class StandardWidths
{
    public const double Monospace = 600;

    private const string Resource = "widths.bin";
    private const double Half = 500;
    private const double Full = 1000;

    private static readonly Lazy<Dictionary<string, Dictionary<int, int>>> Tables = new(Read);

    /// <summary>The width of a character in a font that brings no widths: the standard font's, else half an em, or an em
    /// for an ideograph.</summary>
    public static double Width(string fontName, bool isBold, bool isItalic, string text, byte? code = null)
    {
        if (Has(fontName, "Courier") || Has(fontName, "Mono"))
        {
            return Monospace;
        }

        var table = Table(fontName, isBold, isItalic);
        var isPictorial = table is "Symbol" or "ZapfDingbats";
        var key =
            isPictorial ? code ?? 0
            : text.Length == 1 ? text[0]
            : 0;
        if (table is not null && Tables.Value[table].TryGetValue(key, out var width))
        {
            return width;
        }

        return text.Length > 0 && text[0] >= '\u2E80' ? Full : Half;
    }

    private static string? Table(string name, bool isBold, bool isItalic)
    {
        if (Has(name, "Helvetica") || Has(name, "Arial"))
        {
            return isBold ? "Helvetica-Bold" : "Helvetica";
        }

        if (Has(name, "Times"))
        {
            return (isBold, isItalic) switch
            {
                (true, true) => "Times-BoldItalic",
                (true, false) => "Times-Bold",
                (false, true) => "Times-Italic",
                _ => "Times-Roman",
            };
        }

        return Has(name, "Symbol") ? "Symbol"
            : Has(name, "Dingbats") ? "ZapfDingbats"
            : null;
    }

    private static bool Has(string name, string word) => name.Contains(word, StringComparison.OrdinalIgnoreCase);

    private static Dictionary<string, Dictionary<int, int>> Read()
    {
        using var file =
            typeof(StandardWidths).Assembly.GetManifestResourceStream(Resource)
            ?? throw new InvalidOperationException("The assembly holds no " + Resource);
        using var inflater = new DeflateStream(file, CompressionMode.Decompress);
        using var reader = new StreamReader(inflater, Encoding.UTF8);
        var tables = new Dictionary<string, Dictionary<int, int>>(StringComparer.Ordinal);
        while (reader.ReadLine() is { } line)
        {
            var words = line.Split(' ');
            var table = new Dictionary<int, int>();
            for (var i = 1; i + 1 < words.Length; i += 2)
            {
                var code = int.Parse(words[i], NumberStyles.HexNumber, CultureInfo.InvariantCulture);
                table[code] = int.Parse(words[i + 1], CultureInfo.InvariantCulture);
            }

            tables[words[0]] = table;
        }

        return tables;
    }
}
