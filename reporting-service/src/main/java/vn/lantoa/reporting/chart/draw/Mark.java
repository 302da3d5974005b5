package vn.lantoa.reporting.chart.draw;

import java.util.List;

import vn.lantoa.reporting.wording.EmbeddedFace;
import vn.lantoa.reporting.wording.Letters;

/** One thing on a picture; lengths are in points, counted from the top left corner. */
public sealed interface Mark {

    /** Those that words are written with. */
    static Letters letters(boolean bold) {
        return Letters.of(bold ? EmbeddedFace.SANS_BOLD : EmbeddedFace.SANS);
    }

    record Point(double x, double y) {}

    /** A filled area. */
    record Area(List<Point> corners, int rgb) implements Mark {}

    /** A line through points. */
    record Line(List<Point> points, double width, int rgb, boolean dashed) implements Mark {}

    /** A line of words; the point is on their baseline. */
    record Words(String text, Point at, double size, boolean bold, Anchor anchor) implements Mark {

        /** Where the words begin. */
        public double left() {
            return at.x() - anchor.share * letters(bold).width(text, size);
        }
    }

    /** Which of their points a line of words is placed by. */
    enum Anchor {
        START("start", 0),
        MIDDLE("middle", 0.5),
        END("end", 1);

        private final String svg;
        private final double share;

        Anchor(String svg, double share) {
            this.svg = svg;
            this.share = share;
        }

        String svg() {
            return svg;
        }

        public double share() {
            return share;
        }
    }
}
