package vn.lantoa.reporting.chart.draw;

import java.util.List;

import vn.lantoa.reporting.chart.draw.Mark.Point;

/** A rectangle: its left upper corner and how far it reaches. */
record Box(double x, double y, double width, double height) {

    /** Between two edges each way, whichever is the smaller one. */
    static Box between(double x1, double y1, double x2, double y2) {
        return new Box(Math.min(x1, x2), Math.min(y1, y2), Math.abs(x2 - x1), Math.abs(y2 - y1));
    }

    double right() {
        return x + width;
    }

    double bottom() {
        return y + height;
    }

    List<Point> corners() {
        return List.of(new Point(x, y), new Point(right(), y), new Point(right(), bottom()), new Point(x, bottom()));
    }
}
