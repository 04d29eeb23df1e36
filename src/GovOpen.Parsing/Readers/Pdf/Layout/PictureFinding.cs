namespace GovOpen.Parsing.Readers.Pdf.Layout;

/// <summary>A picture that may show what the text does not say.</summary>
/// <param name="Box">Its extent on the upright page.</param>
/// <param name="Kind">What it stands for.</param>
internal readonly record struct PictureFinding(PageBox Box, PictureKind Kind);

/// <summary>What a picture stands for.</summary>
internal enum PictureKind
{
    /// <summary>The page: it has no text of its own.</summary>
    WholePage,

    /// <summary>A scanned page whose recognized text lies over it.</summary>
    RecognizedPage,

    /// <summary>Something as large as a table, on a page of text.</summary>
    LargePicture,
}
