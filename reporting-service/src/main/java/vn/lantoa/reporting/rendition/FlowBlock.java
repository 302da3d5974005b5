package vn.lantoa.reporting.rendition;

import java.util.List;

import vn.lantoa.reporting.chart.data.Chart;

/** What follows on the pages of a report, top down. */
public sealed interface FlowBlock {

    /** Letterhead, number, date and title. */
    record Head(ReportDocument report) implements FlowBlock {}

    record Heading(String words) implements FlowBlock {}

    record Prose(String words) implements FlowBlock {}

    /** @param caption with its number, above the table */
    record Grid(String caption, ReportTable table) implements FlowBlock {}

    record Figure(Chart chart) implements FlowBlock {}

    /** Who signs, and beside it who receives. */
    record Ending(ReportDocument report) implements FlowBlock {}

    /** What the seal says. */
    record Seal(List<String> lines) implements FlowBlock {}

    /**
     * Begins a new page.
     *
     * @param number {@code PHỤ LỤC I}
     * @param reference which report it belongs to
     */
    record AnnexHead(String number, String title, String reference) implements FlowBlock {}
}
