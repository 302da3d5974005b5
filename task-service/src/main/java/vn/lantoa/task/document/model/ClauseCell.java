package vn.lantoa.task.document.model;

/**
 * A cell of a table's row.
 *
 * @param column the name of its column, empty when it has none
 * @param text the words that hold for the row, a line break as a line feed; empty when there are none
 * @param spanned the words stand in a row above, whose cell reaches into this one
 */
public record ClauseCell(String column, String text, boolean spanned) {}
