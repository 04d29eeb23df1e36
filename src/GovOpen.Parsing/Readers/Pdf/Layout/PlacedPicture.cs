using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Readers.Pdf.Layout;

/// <summary>A picture finding and the sign in the plane that stands for it.</summary>
internal readonly record struct PlacedPicture(PictureFinding Picture, TextRange At);
