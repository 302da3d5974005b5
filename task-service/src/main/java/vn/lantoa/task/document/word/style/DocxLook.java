package vn.lantoa.task.document.word.style;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.word.part.PartXml;

/**
 * How letters are set, as far as it tells what they are; null where nothing is said.
 *
 * @param hidden not shown
 */
public record DocxLook(
        @Nullable Boolean bold,
        @Nullable Boolean italic,
        @Nullable Boolean hidden) {

    public static final DocxLook PLAIN = new DocxLook(null, null, null);

    /** What is said in an open {@code rPr}; a character style stands for what is not said. */
    public static DocxLook read(PartXml xml, DocxStyles styles) {
        Reading reading = new Reading();
        xml.each(name -> reading.accept(name, xml, styles));
        return reading.style.with(new DocxLook(reading.bold, reading.italic, reading.hidden));
    }

    /** The other one where it says something. */
    public DocxLook with(DocxLook over) {
        return new DocxLook(
                over.bold != null ? over.bold : bold,
                over.italic != null ? over.italic : italic,
                over.hidden != null ? over.hidden : hidden);
    }

    public boolean isBold() {
        return Boolean.TRUE.equals(bold);
    }

    public boolean isItalic() {
        return Boolean.TRUE.equals(italic);
    }

    public boolean isHidden() {
        return Boolean.TRUE.equals(hidden);
    }

    private static final class Reading {

        private DocxLook style = PLAIN;
        private @Nullable Boolean bold;
        private @Nullable Boolean italic;
        private @Nullable Boolean hidden;

        void accept(String name, PartXml xml, DocxStyles styles) {
            switch (name) {
                case "rStyle" -> style = styles.look(xml.value());
                case "b" -> bold = xml.on();
                case "i" -> italic = xml.on();
                case "vanish", "webHidden" -> hidden = name.equals("vanish") ? Boolean.valueOf(xml.on()) : hidden;
                default -> {
                    return;
                }
            }
        }
    }
}
