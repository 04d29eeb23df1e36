namespace GovOpen.Cli.Tests;

/// <summary>Whoever reads the output may stop reading: the run ends, and nothing is wrong.</summary>
public class ClosedPipeTests
{
    [Theory]
    [InlineData("convert a.txt -f csv")]
    [InlineData("inspect a.txt")]
    [InlineData("schema json")]
    [InlineData("explain GO2001")]
    [InlineData("convert --help")]
    public void Every_command_ends_quietly(string arguments)
    {
        var folder = Directory.CreateTempSubdirectory();
        try
        {
            File.WriteAllText(Path.Combine(folder.FullName, "a.txt"), "甲");
            using var pipe = new ClosedPipe();
            using var error = new StringWriter { NewLine = "\n" };
            var console = new CliConsole(Stream.Null, pipe, error) { Directory = folder.FullName };

            Assert.Equal(0, CliApp.Run(arguments.Split(' '), console, new LineReader()));
            Assert.DoesNotContain("bug", error.ToString(), StringComparison.Ordinal);
            Assert.True(pipe.WasWritten);
        }
        finally
        {
            folder.Delete(recursive: true);
        }
    }

    private sealed class ClosedPipe : MemoryStream
    {
        // EPIPE
        private const int Broken = 32;

        public bool WasWritten { get; private set; }

        public override void Write(byte[] buffer, int offset, int count) => Refuse();

        public override void Write(ReadOnlySpan<byte> buffer) => Refuse();

        private void Refuse()
        {
            WasWritten = true;
            throw new IOException("Broken pipe", Broken);
        }
    }
}
