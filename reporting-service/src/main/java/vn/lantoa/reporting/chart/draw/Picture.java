package vn.lantoa.reporting.chart.draw;

import java.util.List;

import vn.lantoa.reporting.wording.ReportLanguage;

/**
 * A chart that is laid out: the same marks become SVG, PNG and the page of a PDF.
 *
 * @param description what it shows, for those who cannot see it
 * @param marks in the order in which they are drawn, on white
 */
public record Picture(
        double width, double height, ReportLanguage language, String title, String description, List<Mark> marks) {

    public Picture {
        marks = List.copyOf(marks);
    }
}
