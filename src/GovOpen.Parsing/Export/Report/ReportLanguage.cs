namespace GovOpen.Parsing.Export.Report;

/// <summary>The language of a report's own words. Words of the notices stay as they are.</summary>
public enum ReportLanguage
{
    Zh,
    En,
}
