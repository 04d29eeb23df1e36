namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Fonts.Encodings;

/// <summary>The glyph names of MacExpertEncoding (ISO 32000-2, D.4) from code 32 on; a dash where there is none.</summary>
internal static class ExpertNames
{
    public const string All =
        "space exclamsmall Hungarumlautsmall centoldstyle dollaroldstyle dollarsuperior ampersandsmall Acutesmall "
        + "parenleftsuperior parenrightsuperior twodotenleader onedotenleader comma hyphen period fraction zerooldstyle "
        + "oneoldstyle twooldstyle threeoldstyle fouroldstyle fiveoldstyle sixoldstyle sevenoldstyle eightoldstyle "
        + "nineoldstyle colon semicolon - threequartersemdash - questionsmall - - - - Ethsmall - - onequarter onehalf "
        + "threequarters oneeighth threeeighths fiveeighths seveneighths onethird twothirds - - - - - - ff fi fl ffi ffl "
        + "parenleftinferior - parenrightinferior Circumflexsmall hypheninferior Gravesmall Asmall Bsmall Csmall Dsmall "
        + "Esmall Fsmall Gsmall Hsmall Ismall Jsmall Ksmall Lsmall Msmall Nsmall Osmall Psmall Qsmall Rsmall Ssmall "
        + "Tsmall Usmall Vsmall Wsmall Xsmall Ysmall Zsmall colonmonetary onefitted rupiah Tildesmall - - asuperior "
        + "centsuperior - - - - Aacutesmall Agravesmall Acircumflexsmall Adieresissmall Atildesmall Aringsmall "
        + "Ccedillasmall Eacutesmall Egravesmall Ecircumflexsmall Edieresissmall Iacutesmall Igravesmall "
        + "Icircumflexsmall Idieresissmall Ntildesmall Oacutesmall Ogravesmall Ocircumflexsmall Odieresissmall "
        + "Otildesmall Uacutesmall Ugravesmall Ucircumflexsmall Udieresissmall - eightsuperior fourinferior "
        + "threeinferior sixinferior eightinferior seveninferior Scaronsmall - centinferior twoinferior - Dieresissmall "
        + "- Caronsmall osuperior fiveinferior - commainferior periodinferior Yacutesmall - dollarinferior - - "
        + "Thornsmall - nineinferior zeroinferior Zcaronsmall AEsmall Oslashsmall questiondownsmall oneinferior "
        + "Lslashsmall - - - - - - Cedillasmall - - - - - OEsmall figuredash hyphensuperior - - - - exclamdownsmall - "
        + "Ydieresissmall - onesuperior twosuperior threesuperior foursuperior fivesuperior sixsuperior sevensuperior "
        + "ninesuperior zerosuperior - esuperior rsuperior tsuperior - - isuperior ssuperior dsuperior - - - - - "
        + "lsuperior Ogoneksmall Brevesmall Macronsmall bsuperior nsuperior msuperior commasuperior periodsuperior "
        + "Dotaccentsmall Ringsmall";
}
