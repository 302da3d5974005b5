package vn.lantoa.task.document.pdf.turn;

import java.awt.geom.Point2D;
import java.io.IOException;
import java.util.ArrayList;
import java.util.List;
import java.util.NavigableMap;
import java.util.TreeMap;

import org.apache.pdfbox.contentstream.PDFGraphicsStreamEngine;
import org.apache.pdfbox.contentstream.operator.Operator;
import org.apache.pdfbox.contentstream.operator.OperatorName;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDRectangle;
import org.apache.pdfbox.pdmodel.graphics.image.PDImage;

/** The lines that are drawn on a page: across it, as those between the rows of a table, and between its columns. */
public final class PdfRules extends PDFGraphicsStreamEngine {

    /** @param x from the left, the others from the upper edge */
    private record Upright(float x, float top, float bottom) {}

    private static final float SHORTEST = 24;
    private static final float SHORTEST_UPRIGHT = 6;
    private static final float THICKEST = 3;
    private static final int MOST = 20_000;
    private static final int MOST_UPRIGHT = 5_000;

    private final PDRectangle box;
    private final PdfTurn turn;
    private final List<Point2D[]> path = new ArrayList<>();
    private final List<Float> across = new ArrayList<>();
    private final NavigableMap<Float, List<Upright>> upright = new TreeMap<>();
    private int uprights;
    private Point2D.Float begin = new Point2D.Float();
    private Point2D.Float current = new Point2D.Float();

    private PdfRules(PDPage page, PdfTurn turn) {
        super(page);
        this.box = page.getCropBox();
        this.turn = turn;
    }

    /** As who reads with that turn sees them. */
    public static PdfRules of(PDPage page, PdfTurn turn) throws IOException {
        PdfRules rules = new PdfRules(page, turn);
        rules.processPage(page);
        rules.across.sort(null);
        return rules;
    }

    /** Pictures are not unpacked to look for lines. */
    @Override
    protected void processOperator(Operator operator, List<COSBase> operands) throws IOException {
        boolean drawn = operator.getName().equals(OperatorName.DRAW_OBJECT)
                && !operands.isEmpty()
                && operands.get(0) instanceof COSName name
                && getResources() != null
                && getResources().isImageXObject(name);
        if (!drawn && !operator.getName().equals(OperatorName.BEGIN_INLINE_IMAGE)) {
            super.processOperator(operator, operands);
        }
    }

    /** How far those across the page are from its upper edge. */
    public List<Float> across() {
        return List.copyOf(across);
    }

    /** Whether a line from above to below parts what ends and what begins at that height. */
    public boolean parts(float end, float begins, float height) {
        return begins > end
                && upright.subMap(end - 1, true, begins + 1, true).values().stream()
                        .flatMap(List::stream)
                        .anyMatch(rule -> rule.top < height && height < rule.bottom);
    }

    private void line(Point2D from, Point2D to) {
        path.add(new Point2D[] {from, to});
    }

    private void draw() {
        path.forEach(line -> draw(line[0], line[1]));
        path.clear();
    }

    private void draw(Point2D from, Point2D to) {
        float x = turn.right(box, from.getX(), from.getY());
        float width = Math.abs(x - turn.right(box, to.getX(), to.getY()));
        float y = turn.down(box, from.getX(), from.getY());
        float end = turn.down(box, to.getX(), to.getY());
        float height = Math.abs(y - end);
        if (height < 1 && width > SHORTEST && across.size() < MOST) {
            across.add(y);
        } else if (width < 1 && height > SHORTEST_UPRIGHT && uprights++ < MOST_UPRIGHT) {
            upright.computeIfAbsent(x, key -> new ArrayList<>())
                    .add(new Upright(x, Math.min(y, end), Math.max(y, end)));
        }
    }

    /** Its edges; those of a bar are one line. */
    @Override
    public void appendRectangle(Point2D p0, Point2D p1, Point2D p2, Point2D p3) {
        line(p0, p1);
        line(p1, p2);
        if (p0.distance(p3) > THICKEST) {
            line(p3, p2);
        }
        if (p0.distance(p1) > THICKEST) {
            line(p0, p3);
        }
    }

    @Override
    public void moveTo(float x, float y) {
        current = new Point2D.Float(x, y);
        begin = current;
    }

    @Override
    public void lineTo(float x, float y) {
        Point2D.Float end = new Point2D.Float(x, y);
        line(current, end);
        current = end;
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
        line(current, begin);
        current = begin;
    }

    @Override
    public void endPath() {
        path.clear();
    }

    @Override
    public void strokePath() {
        draw();
    }

    @Override
    public void fillPath(int windingRule) {
        draw();
    }

    @Override
    public void fillAndStrokePath(int windingRule) {
        draw();
    }

    @Override
    public void shadingFill(COSName name) {
        // no line
    }
}
