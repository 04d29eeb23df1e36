using GovOpen.Parsing.Readers.Pdf.Cos;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts;

/// <summary>What a font's dictionary and descriptor say of its looks (ISO 32000-2, 9.8).</summary>
internal sealed class FontDescription
{
    private const double DefaultAscent = 880;
    private const double DefaultDescent = -120;
    private const double MaxAscent = 1500;
    private const double MinAscent = 200;
    private const double MaxDescent = 800;
    private const double BoldWeight = 600;
    private const double BoldStem = 160;
    private const int SymbolicFlag = 1 << 2;
    private const int ItalicFlag = 1 << 6;
    private const int ForceBoldFlag = 1 << 18;

    public FontDescription(CosDictionary? font, CosDictionary? descriptor, ICosSource source)
    {
        var name = source.Name(font?["BaseFont"]) ?? source.Name(descriptor?["FontName"]) ?? source.Name(font?["Name"]);
        Name = FontName.Read(name ?? "");
        var flags = source.Integer(descriptor?["Flags"]) ?? 0;
        IsSymbolic = (flags & SymbolicFlag) != 0;
        var isItalic = (flags & ItalicFlag) != 0 || source.Number(descriptor?["ItalicAngle"]) is < 0 or > 0;
        Look = new(Name, IsBold(descriptor, flags, source), isItalic || FontName.IsItalic(Name));
        var ascent = source.Number(descriptor?["Ascent"]) ?? 0;
        Ascent = ascent is >= MinAscent and <= MaxAscent ? ascent : DefaultAscent;

        // Some producers write the depth as a positive number.
        var descent = -Math.Abs(source.Number(descriptor?["Descent"]) ?? 0);
        Descent = descent is >= -MaxDescent and < 0 ? descent : DefaultDescent;
    }

    public string Name { get; }

    public GlyphFont Look { get; }

    public bool IsSymbolic { get; }

    public double Ascent { get; }

    public double Descent { get; }

    // /StemV is what producers make up most often: it counts only where nothing else is said.
    private bool IsBold(CosDictionary? descriptor, int flags, ICosSource source)
    {
        if (FontName.IsBold(Name) || (flags & ForceBoldFlag) != 0)
        {
            return true;
        }

        return source.Number(descriptor?["FontWeight"]) is { } weight
            ? weight >= BoldWeight
            : source.Number(descriptor?["StemV"]) >= BoldStem;
    }
}
