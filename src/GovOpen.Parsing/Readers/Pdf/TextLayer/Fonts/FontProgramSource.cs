using GovOpen.Parsing.Readers.Pdf.Cos;
using GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.Programs;

namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts;

/// <summary>The embedded program of a font (ISO 32000-2, 9.9), decoded and read only when a code needs it.</summary>
internal sealed class FontProgramSource
{
    private static readonly string[] Keys = ["FontFile2", "FontFile3", "FontFile"];

    private readonly Lazy<FontProgram?> program;

    public FontProgramSource(CosDictionary? descriptor, ICosSource source)
    {
        CosStream? stream = null;
        for (var i = 0; i < Keys.Length && stream is null; i++)
        {
            stream = source.Stream(descriptor?[Keys[i]]);
        }

        IsEmbedded = stream is not null;
        program = new(() => stream is null ? null : FontProgram.Read(source.Decode(stream)));
    }

    public bool IsEmbedded { get; }

    public FontProgram? Program => program.Value;
}
