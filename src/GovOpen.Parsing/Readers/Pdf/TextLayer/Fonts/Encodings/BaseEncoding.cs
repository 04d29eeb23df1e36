namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.Encodings;

/// <summary>The encodings of simple fonts (ISO 32000-2, annex D), as characters instead of glyph names. Immutable.</summary>
internal sealed class BaseEncoding
{
    private const string Ascii =
        " !\"#$%&'()*+,-./0123456789:;<=>?@ABCDEFGHIJKLMNOPQRSTUVWXYZ[\\]^_`abcdefghijklmnopqrstuvwxyz{|}~";

    private readonly string?[] texts = new string?[256];

    private BaseEncoding(params (int First, string Characters)[] parts)
    {
        foreach (var (first, characters) in parts)
        {
            for (var i = 0; i < characters.Length; i++)
            {
                texts[first + i] = characters[i] == '\0' ? null : characters[i].ToString();
            }
        }
    }

    private BaseEncoding(int first, IEnumerable<string> names)
    {
        foreach (var name in names)
        {
            texts[first++] = GlyphNames.Text(name);
        }
    }

    /// <summary>D.2, note 3: codes without a character show a bullet.</summary>
    public static BaseEncoding WinAnsi { get; } =
        new(
            (0x20, Ascii),
            (0x7F, "•€•‚ƒ„…†‡ˆ‰Š‹Œ•Ž••‘’“”•–—˜™š›œ•žŸ\u00A0¡¢£¤¥¦§¨©ª«¬-®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ"),
            (0xD0, "ÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ")
        );

    /// <summary>With the mathematical characters that Mac OS has and annex D leaves out.</summary>
    public static BaseEncoding MacRoman { get; } =
        new(
            (0x20, Ascii),
            (0x80, "ÄÅÇÉÑÖÜáàâäãåçéèêëíìîïñóòôöõúùûü†°¢£§•¶ß®©™´¨≠ÆØ∞±≤≥¥µ∂∑∏π∫ªºΩæø¿¡¬√ƒ≈∆«»…\u00A0ÀÃÕŒœ–—“”‘’"),
            (0xD6, "÷◊ÿŸ⁄¤‹›ﬁﬂ‡·‚„‰ÂÊÁËÈÍÎÏÌÓÔ\0ÒÚÛÙıˆ˜¯˘˙˚¸˝˛ˇ")
        );

    public static BaseEncoding Standard { get; } =
        new(
            (0x20, Ascii),
            (0x27, "’"),
            (0x60, "‘"),
            (0xA1, "¡¢£⁄¥ƒ§¤'“«‹›ﬁﬂ\0–†‡·\0¶•‚„”»…‰\0¿\0`´ˆ˜¯˘˙¨\0˚¸\0˝˛ˇ—"),
            (0xE1, "Æ\0ª\0\0\0\0ŁØŒº\0\0\0\0\0æ\0\0\0ı\0\0łøœß")
        );

    public static BaseEncoding PdfDoc { get; } =
        new(
            (0x18, "˘ˇˆ˙˝˛˚˜" + Ascii),
            (0x80, "•†‡…—–ƒ⁄‹›−‰„“”‘’‚™ﬁﬂŁŒŠŸŽıłœšž\0€¡¢£¤¥¦§¨©ª«¬\0®¯°±²³´µ¶·¸¹º»¼½¾¿ÀÁÂÃÄÅÆÇÈÉÊËÌÍÎÏ"),
            (0xD0, "ÐÑÒÓÔÕÖ×ØÙÚÛÜÝÞßàáâãäåæçèéêëìíîïðñòóôõö÷øùúûüýþÿ")
        );

    /// <summary>D.5, with Greek letters where the glyph list has the signs for ohm, increment and micro.</summary>
    public static BaseEncoding Symbol { get; } =
        new(
            (0x20, " !∀#∃%&∋()∗+,−./0123456789:;<=>?≅ΑΒΧΔΕΦΓΗΙϑΚΛΜΝΟΠΘΡΣΤΥςΩΞΨΖ[∴]⊥_‾αβχδεφγηιϕκλμνοπθρστυϖωξψζ{|}∼"),
            (0xA0, "€ϒ′≤⁄∞ƒ♣♦♥♠↔←↑→↓°±″≥×∝∂•÷≠≡≈…⏐⎯↵ℵℑℜ℘⊗⊕∅∩∪⊃⊇⊄⊂⊆∈∉∠∇®©™∏√⋅¬∧∨⇔⇐⇑⇒⇓◊\u2329®©™∑⎛⎜⎝⎡⎢⎣⎧⎨⎩⎪"),
            (0xF1, "\u232A∫⌠⎮⌡⎞⎟⎠⎤⎥⎦⎫⎬⎭")
        );

    /// <summary>D.6; Unicode's block U+2700 follows the order of this font.</summary>
    public static BaseEncoding ZapfDingbats { get; } =
        new(
            (0x20, " ✁✂✃✄☎✆✇✈✉☛☞✌✍✎✏✐✑✒✓✔✕✖✗✘✙✚✛✜✝✞✟✠✡✢✣✤✥✦✧★✩✪✫✬✭✮✯✰✱✲✳✴✵✶✷✸✹✺✻✼✽✾✿❀❁❂❃❄❅❆❇❈❉❊❋●❍■❏❐❑❒▲▼◆❖◗❘❙❚❛❜❝❞"),
            (0x80, "❨❩❪❫❬❭❮❯❰❱❲❳❴❵"),
            (0xA1, "❡❢❣❤❥❦❧♣♦♥♠①②③④⑤⑥⑦⑧⑨⑩❶❷❸❹❺❻❼❽❾❿➀➁➂➃➄➅➆➇➈➉➊➋➌➍➎➏➐➑➒➓➔→↔↕"),
            (0xD8, "➘➙➚➛➜➝➞➟➠➡➢➣➤➥➦➧➨➩➪➫➬➭➮➯\0➱➲➳➴➵➶➷➸➹➺➻➼➽➾")
        );

    private static readonly Lazy<BaseEncoding> Expert = new(() => new(0x20, ExpertNames.All.Split(' ')));

    /// <summary>The letters and digits that the expert glyphs are forms of (D.4).</summary>
    public static BaseEncoding MacExpert => Expert.Value;

    /// <summary>The character of a code, or null.</summary>
    public string? this[byte code] => texts[code];

    /// <summary>The encoding of a name, or null where it is none of the standard's.</summary>
    public static BaseEncoding? Find(string? name) =>
        name switch
        {
            "WinAnsiEncoding" => WinAnsi,
            "MacRomanEncoding" => MacRoman,
            "StandardEncoding" => Standard,
            "MacExpertEncoding" => MacExpert,
            "PDFDocEncoding" => PdfDoc,
            _ => null,
        };
}
