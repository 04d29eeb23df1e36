using GovOpen.Parsing.Tasks;

namespace GovOpen.Parsing.Export;

/// <summary>Writes notices one after the other, keeping none, so that memory stays flat over any number of them.</summary>
public interface INoticeExporter : IDisposable
{
    /// <summary>Writes one notice.</summary>
    void Write(Notice notice);

    /// <summary>Writes what stands after the last notice. Without this call the output is incomplete.</summary>
    void Complete();
}
