namespace GovOpen.Parsing.Export;

/// <summary>What a row of a flat output stands for.</summary>
public enum ExportGrain
{
    Task,

    /// <summary>A measure; a task without measures has one row.</summary>
    Measure,

    /// <summary>A task's unit; a task without units has one row.</summary>
    Unit,
}
