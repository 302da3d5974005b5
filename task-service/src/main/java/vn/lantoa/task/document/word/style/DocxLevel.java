package vn.lantoa.task.document.word.style;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.word.part.PartXml;

/**
 * A level of a list.
 *
 * @param start the first number
 * @param format how it is counted, {@code bullet} and {@code none} among others
 * @param text what is shown, {@code %1} for the number of the first level
 * @param legal all numbers in Arabic figures
 * @param restart after which level, from 1, it begins anew; 0 never, null after each above
 * @param style the paragraph style that counts here, null without
 */
public record DocxLevel(
        int start,
        String format,
        String text,
        boolean legal,
        @Nullable Integer restart,
        @Nullable String style) {

    static final DocxLevel MISSING = new DocxLevel(1, "none", "", false, null, null);

    /** What an open {@code lvl} says. */
    public static DocxLevel read(PartXml xml) {
        Reading reading = new Reading();
        xml.each(name -> reading.accept(name, xml));
        return new DocxLevel(
                reading.start, reading.format, reading.text, reading.legal, reading.restart, reading.style);
    }

    public boolean isBullet() {
        return format.equals("bullet");
    }

    /** Whether a number of that level, from 1, makes it begin anew: the one it names and those above that one. */
    public boolean restartsAfter(int level) {
        return restart == null || level <= restart;
    }

    private static final class Reading {

        private int start = 1;
        private String format = "decimal";
        private String text = "";
        private boolean legal;
        private @Nullable Integer restart;
        private @Nullable String style;

        void accept(String name, PartXml xml) {
            String value = xml.value() == null ? "" : String.valueOf(xml.value());
            switch (name) {
                case "start" -> start = xml.number("val", 1);
                case "numFmt" -> format = value;
                case "lvlText" -> text = value;
                case "isLgl" -> legal = xml.on();
                case "lvlRestart" -> restart = xml.number("val", 0);
                case "pStyle" -> style = value;
                default -> {
                    return;
                }
            }
        }
    }
}
