using GovOpen.Parsing.Heads;
using GovOpen.Parsing.Model;
using GovOpen.Parsing.Numbering;

namespace GovOpen.Parsing.Structure;

/// <summary>The lines around a notice's text: title, number, addressees, signature, imprint. Filled while parts are split.</summary>
internal sealed class NoticeFrame
{
    public DocumentNumber? DocNumber { get; set; }

    public SourceText? RedHead { get; set; }

    /// <summary>The agencies of a joint red head, a line each, where 文件 stands alone behind them.</summary>
    public List<SourceText> HeadAgencies { get; } = [];

    public List<string> Addressees { get; } = [];

    /// <summary>The lines above a date that sign the notice.</summary>
    public List<SourceText> Signatures { get; } = [];

    public DateOnly? IssuedOn { get; set; }

    /// <summary>The date on a line of its own below the title; a page may print there when it came out.</summary>
    public DateOnly? HeadDate { get; set; }

    public DateOnly? PrintedOn { get; set; }

    public string? Release { get; set; }

    public List<SourceText> Attachments { get; } = [];

    /// <summary>Every line taken for the frame, for the ledger.</summary>
    public List<SourceText> Lines { get; } = [];
}

/// <summary>A part before it is read.</summary>
internal sealed class PartDraft
{
    /// <summary>The lines of its title.</summary>
    public List<SourceText> TitleLines { get; } = [];

    /// <summary>It begins with 附件.</summary>
    public bool IsAttachment { get; set; }

    /// <summary>A number or addressees of its own stand above its text: a notice by itself.</summary>
    public bool HasOwnFrame { get; set; }

    public List<Piece> Body { get; } = [];

    /// <summary>The first marker of the pieces added that needs no neighbours, or null.</summary>
    public Marker? FirstMarker { get; private set; }

    public bool IsEmpty => TitleLines.Count == 0 && Body.Count == 0;

    /// <summary>Adds a piece to the body.</summary>
    public void Add(Piece piece)
    {
        Body.Add(piece);
        FirstMarker ??= piece is Piece.Prose { Clause.Marker: { Trust: MarkerTrust.Sure } own } ? own : null;
    }
}
