package vn.lantoa.reporting.chart.draw;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;

import vn.lantoa.reporting.chart.draw.Mark.Point;

/** A picture as SVG 1.1: words stay words, that can be read aloud, searched and copied. */
public final class SvgPicture {

    public static final String TYPE = "image/svg+xml";

    private static final String FONTS = "Liberation Sans, Arial, Helvetica, sans-serif";

    private SvgPicture() {}

    public static String of(Picture picture) {
        StringBuilder svg = new StringBuilder("<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n");
        String size = number(picture.width()) + " " + number(picture.height());
        svg.append("<svg xmlns=\"http://www.w3.org/2000/svg\" xml:lang=\""
                        + picture.language().tag())
                .append("\" width=\"" + number(picture.width()) + "\" height=\"" + number(picture.height()))
                .append("\" viewBox=\"0 0 " + size + "\" role=\"img\" aria-labelledby=\"title description\"")
                .append(" font-family=\"" + FONTS + "\">\n")
                .append("<title id=\"title\">" + escaped(picture.title()) + "</title>\n")
                .append("<desc id=\"description\">" + escaped(picture.description()) + "</desc>\n")
                .append("<rect width=\"100%\" height=\"100%\" fill=\"#ffffff\"/>\n");
        picture.marks().forEach(mark -> svg.append(mark(mark)).append('\n'));
        return svg.append("</svg>\n").toString();
    }

    private static String mark(Mark mark) {
        if (mark instanceof Mark.Area area) {
            return "<polygon points=\"" + points(area.corners()) + "\" fill=\"" + colour(area.rgb()) + "\"/>";
        }
        if (mark instanceof Mark.Line line) {
            return "<polyline points=\"" + points(line.points()) + "\" fill=\"none\" stroke=\"" + colour(line.rgb())
                    + "\" stroke-width=\"" + number(line.width()) + "\""
                    + (line.dashed() ? " stroke-dasharray=\"7 4\"" : "") + "/>";
        }
        Mark.Words words = (Mark.Words) mark;
        return "<text x=\"" + number(words.at().x()) + "\" y=\""
                + number(words.at().y()) + "\" font-size=\""
                + number(words.size()) + "\" text-anchor=\"" + words.anchor().svg() + "\" fill=\""
                + colour(Canvas.INK) + "\"" + (words.bold() ? " font-weight=\"bold\"" : "") + ">"
                + escaped(words.text()) + "</text>";
    }

    private static String points(List<Point> points) {
        return points.stream()
                .map(point -> number(point.x()) + "," + number(point.y()))
                .collect(Collectors.joining(" "));
    }

    private static String number(double length) {
        BigDecimal rounded = BigDecimal.valueOf(length).setScale(2, RoundingMode.HALF_UP);
        return rounded.signum() == 0 ? "0" : rounded.stripTrailingZeros().toPlainString();
    }

    private static String colour(int rgb) {
        return String.format(Locale.ROOT, "#%06x", rgb);
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;")
                .replaceAll("[\\x00-\\x08\\x0b\\x0c\\x0e-\\x1f\\ufffe\\uffff]", "");
    }
}
