package vn.lantoa.reporting.chart.draw;

import java.util.ArrayList;
import java.util.List;

import vn.lantoa.reporting.chart.draw.Mark.Anchor;
import vn.lantoa.reporting.chart.draw.Mark.Point;

/** Collects the marks of a picture. */
final class Canvas {

    static final int INK = 0x262626;
    static final int GRID = 0xD0D0D0;

    private final List<Mark> marks = new ArrayList<>();

    List<Mark> marks() {
        return marks;
    }

    void line(double x1, double y1, double x2, double y2, double width, int rgb) {
        marks.add(new Mark.Line(List.of(new Point(x1, y1), new Point(x2, y2)), width, rgb, false));
    }

    void path(List<Point> points, double width, int rgb, boolean dashed) {
        marks.add(new Mark.Line(List.copyOf(points), width, rgb, dashed));
    }

    void box(Box box, int rgb) {
        marks.add(new Mark.Area(box.corners(), rgb));
    }

    void border(Box box, double width, int rgb) {
        List<Point> around = new ArrayList<>(box.corners());
        around.add(around.get(0));
        path(around, width, rgb, false);
    }

    /** A figure over what is drawn: on white, so that no line runs through it. */
    void figure(String text, double x, double y, double size, Anchor anchor) {
        double width = Mark.letters(false).width(text, size);
        box(new Box(x - anchor.share() * width - 1, y - size * 0.8, width + 2, size * 0.9), 0xFFFFFF);
        words(text, x, y, size, anchor);
    }

    void words(String text, double x, double y, double size, Anchor anchor) {
        words(text, x, y, size, false, anchor);
    }

    void words(String text, double x, double y, double size, boolean bold, Anchor anchor) {
        if (!text.isBlank()) {
            marks.add(new Mark.Words(text, new Point(x, y), size, bold, anchor));
        }
    }
}
