package vn.lantoa.reporting.rendition.pdf;

import java.awt.Color;
import java.io.IOException;
import java.util.List;

import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPageContentStream;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.documentinterchange.logicalstructure.PDStructureElement;

import vn.lantoa.reporting.chart.data.Chart;
import vn.lantoa.reporting.chart.draw.ChartPicture;
import vn.lantoa.reporting.chart.draw.Mark;
import vn.lantoa.reporting.chart.draw.Picture;
import vn.lantoa.reporting.wording.EmbeddedFace;

/** A chart as lines and letters of the page itself, so that it stays sharp and its words can be found. */
final class PdfFigure {

    private static final double GAP = 8;
    private static final float[] DASHES = {5, 3};

    private final PdfPages pages;

    PdfFigure(PdfPages pages) {
        this.pages = pages;
    }

    void write(Chart chart) throws IOException {
        Picture picture = ChartPicture.forPage(chart);
        double scale =
                Math.min(PdfPages.TEXT_WIDTH / picture.width(), (PdfPages.BOTTOM - PdfPages.TOP) / picture.height());
        double height = picture.height() * scale;
        pages.need(height + 2 * GAP);
        pages.down(pages.isFresh() ? 0 : GAP);
        PDStructureElement element = pages.tags().element("Figure");
        element.setAlternateDescription(picture.description());
        box(element, picture.width() * scale, height);
        pages.tags().begin(pages.content(), pages.page(), element);
        for (Mark mark : picture.marks()) {
            draw(mark, scale, pages.y());
        }
        pages.content().setNonStrokingColor(Color.BLACK);
        pages.content().setLineDashPattern(new float[0], 0);
        pages.content().endMarkedContent();
        pages.down(height + GAP);
    }

    private void box(PDStructureElement element, double width, double height) {
        PDRectangle box =
                new PDRectangle((float) PdfPages.LEFT, PdfPages.up(pages.y() + height), (float) width, (float) height);
        COSDictionary layout = new COSDictionary();
        layout.setName(COSName.O, "Layout");
        layout.setName(COSName.getPDFName("Placement"), "Block");
        layout.setItem(COSName.BBOX, box.getCOSArray());
        element.getCOSObject().setItem(COSName.A, layout);
    }

    private void draw(Mark mark, double scale, double top) throws IOException {
        PDPageContentStream content = pages.content();
        if (mark instanceof Mark.Area area) {
            content.setNonStrokingColor(new Color(area.rgb()));
            path(area.corners(), scale, top);
            content.closePath();
            content.fill();
        } else if (mark instanceof Mark.Line line) {
            content.setStrokingColor(new Color(line.rgb()));
            content.setLineWidth((float) (line.width() * scale));
            content.setLineDashPattern(line.dashed() ? DASHES : new float[0], 0);
            path(line.points(), scale, top);
            content.stroke();
        } else if (mark instanceof Mark.Words words) {
            content.setNonStrokingColor(Color.BLACK);
            pages.draw(
                    words.text(),
                    words.bold() ? EmbeddedFace.SANS_BOLD : EmbeddedFace.SANS,
                    words.size() * scale,
                    PdfPages.LEFT + words.left() * scale,
                    top + words.at().y() * scale);
        }
    }

    private void path(List<Mark.Point> points, double scale, double top) throws IOException {
        for (int i = 0; i < points.size(); i++) {
            float x = (float) (PdfPages.LEFT + points.get(i).x() * scale);
            float y = PdfPages.up(top + points.get(i).y() * scale);
            if (i == 0) {
                pages.content().moveTo(x, y);
            } else {
                pages.content().lineTo(x, y);
            }
        }
    }
}
