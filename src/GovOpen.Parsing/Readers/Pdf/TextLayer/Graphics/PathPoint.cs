namespace GovOpen.Parsing.Readers.Pdf.TextLayer.Graphics;

/// <summary>A point of a path, in points of the page.</summary>
/// <param name="IsCurve">The way to it is a curve, not a straight line.</param>
internal readonly record struct PathPoint(double X, double Y, bool IsCurve);
