package vn.lantoa.task.document.pdf;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;

import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** Finds the lines that are drawn across a page, as those between the rows of a table. */
final class PdfRules extends PDFGraphicsStreamEngine {

    private static final float SHORTEST = 24;
    private static final float THICKEST = 3;
    private static final int MOST = 20_000;

    private final float top;
    private final List<Float> rules = new ArrayList<>();
    private Point2D.Float current = new Point2D.Float();

    private PdfRules(PDPage page) {
        super(page);
        this.top = page.getCropBox().getUpperRightY();
    }

    /** Their distance from the upper edge. */
    static List<Float> of(PDPage page) throws IOException {
        PdfRules engine = new PdfRules(page);
        engine.processPage(page);
        engine.rules.sort(null);
        return engine.rules;
    }

    private void line(double x0, double y0, double x1, double y1) {
        boolean across = Math.abs(y0 - y1) < 1 && Math.abs(x0 - x1) > SHORTEST;
        if (across && rules.size() < MOST) {
            rules.add((float) (top - y0));
        }
    }

    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        line(p0.getX(), p0.getY(), p1.getX(), p1.getY());
        if (Math.abs(p0.getY() - p2.getY()) > THICKEST) {
            line(p3.getX(), p3.getY(), p2.getX(), p2.getY());
        }
    }

    @Override
    public void moveTo(float x, float y) {
        current = new Point2D.Float(x, y);
    }

    @Override
    public void lineTo(float x, float y) {
        line(current.x, current.y, x, y);
        current = new Point2D.Float(x, y);
    }

    @Override
    public void curveTo(float x1, float y1, float x2, float y2, float x3, float y3) {
        current = new Point2D.Float(x3, y3);
    }

    @Override
    public Point2D getCurrentPoint() {
        return current;
    }

    @Override
    public void drawImage(PDImage image) {
        // no line
    }

    @Override
    public void clip(int windingRule) {
        // no line
    }

    @Override
    public void closePath() {
        // no line across
    }

    @Override
    public void endPath() {
        // nothing is kept of it
    }

    @Override
    public void strokePath() {
        // its lines are known
    }

    @Override
    public void fillPath(int windingRule) {
        // its lines are known
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        // its lines are known
    }

    @Override
    public void shadingFill(COSName name) {
        // no line
    }
}
