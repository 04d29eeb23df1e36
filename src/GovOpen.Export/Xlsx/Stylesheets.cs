using DocumentFormat.OpenXml;
using DocumentFormat.OpenXml.Spreadsheet;

namespace GovOpen.Export.Xlsx;

/// <summary>Makes the formats that cells refer to by <see cref="CellStyle"/>.</summary>
internal static class Stylesheets
{
    private const string FontName = "Microsoft YaHei";
    private const uint DateFormat = 164;
    private const uint NumberFormat = 165;

    public static Stylesheet Create() =>
        new(
            new NumberingFormats(
                new NumberingFormat { NumberFormatId = DateFormat, FormatCode = "yyyy\\-mm\\-dd" },
                new NumberingFormat { NumberFormatId = NumberFormat, FormatCode = "0.0#########" }
            ),
            new Fonts(
                Font("FF1F2328"),
                Font("FFFFFFFF", isBold: true),
                Font("FF0B57D0", isLink: true),
                Font("FF1F3A5F", isBold: true)
            ),
            new Fills(
                new Fill(new PatternFill { PatternType = PatternValues.None }),
                new Fill(new PatternFill { PatternType = PatternValues.Gray125 }),
                Fill("FF1F3A5F"),
                Fill("FFFFF4CE"),
                Fill("FFFDE0DD"),
                Fill("FFE8EEF5")
            ),
            new Borders(new Border(), Thin("FFD0D7DE")),
            new CellStyleFormats(new CellFormat()),
            new CellFormats(Enum.GetValues<CellStyle>().Select(Format)),
            new CellStyles(
                new DocumentFormat.OpenXml.Spreadsheet.CellStyle
                {
                    Name = "Normal",
                    FormatId = 0,
                    BuiltinId = 0,
                }
            )
        );

    private static CellFormat Format(CellStyle style) =>
        style switch
        {
            CellStyle.Default => new CellFormat(),
            CellStyle.Head => Make(font: 1, fill: 2, isWrapped: true, isCentred: true),
            CellStyle.Wrapped => Make(isWrapped: true),
            CellStyle.Integer => Make(format: 1, isCentred: true),
            CellStyle.Number => Make(format: NumberFormat, isCentred: true),
            CellStyle.Date => Make(format: DateFormat, isCentred: true),
            CellStyle.Link => Make(font: 2, isWrapped: true),
            CellStyle.Doubt => Make(fill: 3, isCentred: true),
            CellStyle.Alarm => Make(fill: 4, isCentred: true),
            CellStyle.Heading => Make(font: 3, fill: 5),
            _ => Make(),
        };

    private static CellFormat Make(
        uint font = 0,
        uint fill = 0,
        uint format = 0,
        bool isWrapped = false,
        bool isCentred = false
    ) =>
        new(
            new Alignment
            {
                Vertical = font == 1 ? VerticalAlignmentValues.Center : VerticalAlignmentValues.Top,
                Horizontal = isCentred ? HorizontalAlignmentValues.Center : null,
                WrapText = isWrapped ? true : null,
            }
        )
        {
            NumberFormatId = format,
            FontId = font,
            FillId = fill,
            BorderId = 1,
            FormatId = 0,
            ApplyNumberFormat = format > 0,
            ApplyFont = true,
            ApplyFill = fill > 0,
            ApplyBorder = true,
            ApplyAlignment = true,
        };

    private static Font Font(string color, bool isBold = false, bool isLink = false)
    {
        var font = new Font();
        if (isBold)
        {
            font.Append(new Bold());
        }

        if (isLink)
        {
            font.Append(new Underline());
        }

        font.Append(new FontSize { Val = 10 }, new Color { Rgb = color }, new FontName { Val = FontName });
        return font;
    }

    private static Fill Fill(string color) =>
        new(new PatternFill(new ForegroundColor { Rgb = color }) { PatternType = PatternValues.Solid });

    private static Border Thin(string color) =>
        new(
            new LeftBorder(new Color { Rgb = color }) { Style = BorderStyleValues.Thin },
            new RightBorder(new Color { Rgb = color }) { Style = BorderStyleValues.Thin },
            new TopBorder(new Color { Rgb = color }) { Style = BorderStyleValues.Thin },
            new BottomBorder(new Color { Rgb = color }) { Style = BorderStyleValues.Thin },
            new DiagonalBorder()
        );
}
