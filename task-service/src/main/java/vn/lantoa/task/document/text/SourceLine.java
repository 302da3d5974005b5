package vn.lantoa.task.document.text;

/**
 * One physical line.
 *
 * @param number from 1
 * @param indent leading columns, a tab counting four
 * @param text NFC, stripped of outer white space
 * @param hardBreak the line ended with two spaces or a backslash: the next one belongs to the same paragraph
 */
public record SourceLine(int number, int indent, String text, boolean hardBreak) {

    public boolean blank() {
        return text.isEmpty();
    }

    public SourceLine withText(String changed) {
        return new SourceLine(number, indent, changed.strip(), hardBreak);
    }
}
