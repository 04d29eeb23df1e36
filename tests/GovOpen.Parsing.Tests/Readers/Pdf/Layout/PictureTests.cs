using GovOpen.Parsing.Readers.Pdf;

namespace GovOpen.Parsing.Tests.Readers.Pdf.Layout;

public class PictureTests
{
    [Fact]
    public void A_page_that_is_a_picture_is_reported_with_page_and_box()
    {
        var document = PageComposer.Read(
            new PageComposer(1).Text(85, 100, "正文。"),
            new PageComposer(2).Picture(0, 0, 595, 842)
        );

        var finding = Assert.Single(document.Diagnostics);
        Assert.Equal("GO1140", finding.Rule.Code);
        Assert.NotNull(finding.At);
        Assert.Equal(2, document.Plane.PageAt(finding.At.Value.Start));
        Assert.Equal([0, 0, 595, 842], document.Plane.BoxOf(finding.At.Value));
        Assert.Equal([finding.At.Value], document.Pictures);
    }

    [Fact]
    public void A_picture_as_large_as_a_table_on_a_page_of_text_is_reported()
    {
        var page = new PageComposer(1).Text(85, 100, "分工如下表所示。").Picture(85, 150, 500, 400);

        Assert.Equal(["GO1141"], PageComposer.Read(page).Codes());
        Assert.Empty(PageComposer.Read(new PageComposer(1).Text(85, 100, "正文。").Picture(85, 150, 150, 200)).Codes());
    }

    [Fact]
    public void Recognized_text_over_a_scan_is_read_and_said_to_be_so()
    {
        var page = new PageComposer(1) { IsInvisible = true };
        page.Picture(0, 0, 595, 842).Text(85, 100, "各单位要认真落实政务公开各项任务。");

        var document = PageComposer.Read(page);

        Assert.Equal(["GO1142"], document.Codes());
        Assert.Equal(["各单位要认真落实政务公开各项任务。"], document.Texts());
    }

    [Fact]
    public void Invisible_text_that_no_picture_shows_is_not_read()
    {
        var page = new PageComposer(1) { IsInvisible = true };
        page.Text(85, 100, "隐藏");
        page.IsInvisible = false;

        Assert.Equal(["正文。"], PageComposer.Read(page.Text(85, 200, "正文。")).Texts());
    }

    [Fact]
    public void A_file_without_anything_to_read_is_an_empty_text() =>
        Assert.Equal(["GO1001"], PageComposer.Read(new PageComposer(1)).Codes());
}
