package vn.lantoa.task.document.form;

/**
 * A paragraph as it is shown.
 *
 * @param heading its level among headings, from 1; 0 for text
 * @param mark of a list without numbers; 0 without
 * @param indent in columns
 * @param words its number before them
 */
public record FormLine(int heading, char mark, int indent, RunText words) {

    public void writeTo(FormWriter writer) {
        if (heading > 0) {
            writer.heading(heading, words);
        } else if (mark != 0) {
            writer.item(mark, indent, words);
        } else {
            writer.text(indent, words);
        }
    }

    /** As a line of a cell. */
    public String marked() {
        return (mark == 0 ? "" : mark + " ") + words.marked().replace('\t', ' ').strip();
    }
}
