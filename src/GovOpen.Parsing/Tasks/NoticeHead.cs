using GovOpen.Parsing.Heads;
using GovOpen.Parsing.Model;

namespace GovOpen.Parsing.Tasks;

/// <summary>The head of a notice. Null means that the notice does not say.</summary>
public sealed record NoticeHead
{
    public string? Title { get; init; }
    public DocumentNumber? DocNumber { get; init; }
    public EquatableArray<string> Issuers { get; init; } = [];
    public EquatableArray<string> Addressees { get; init; } = [];

    /// <summary>成文日期.</summary>
    public DateOnly? IssuedOn { get; init; }

    /// <summary>发布日期.</summary>
    public DateOnly? PublishedOn { get; init; }

    /// <summary>印发日期.</summary>
    public DateOnly? PrintedOn { get; init; }

    /// <summary>The year that the notice is about, as its title says.</summary>
    public int? Year { get; init; }

    /// <summary>此件公开发布, 依申请公开 and the like, as written.</summary>
    public string? Release { get; init; }

    /// <summary>索引号.</summary>
    public string? IndexNumber { get; init; }
    public EquatableArray<string> Attachments { get; init; } = [];
    public EquatableArray<BasisDocument> Basis { get; init; } = [];
    public EquatableArray<NoticeRule> Rules { get; init; } = [];
}
