package vn.lantoa.task.document.word;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.form.RunText;
import vn.lantoa.task.document.word.part.PartXml;
import vn.lantoa.task.document.word.style.DocxLook;
import vn.lantoa.task.document.word.style.DocxSeat;
import vn.lantoa.task.document.word.style.DocxStyles;

/** A paragraph while it is read: what its properties say, and its words. */
final class DocxParagraph {

    private RunText words = new RunText();
    private @Nullable String style;
    private @Nullable DocxSeat seat;
    private @Nullable Integer outline;
    private int left;
    private int first;
    private boolean markDeleted;
    private DocxLook look = DocxLook.PLAIN;

    RunText words() {
        return words;
    }

    /** Goes on with the words of the paragraph above. */
    void goOnFrom(DocxParagraph above) {
        above.words.append(words);
        words = above.words;
    }

    @Nullable
    String style() {
        return style;
    }

    /** What the paragraph itself says of its list; null where its style does. */
    @Nullable
    DocxSeat seat() {
        return seat;
    }

    /** The level among headings that the paragraph itself says, from 0. */
    @Nullable
    Integer outline() {
        return outline;
    }

    /** Where its first line begins, in twentieths of a point. */
    int begin() {
        return Math.max(0, left + first);
    }

    /** Where its other lines begin, in twentieths of a point. */
    int left() {
        return Math.max(0, left);
    }

    /** Whether its end was taken away by a tracked change: it goes on with the next one. */
    boolean goesOn() {
        return markDeleted;
    }

    /** How its letters are set where they say nothing. */
    DocxLook look() {
        return look;
    }

    /** Takes what an open {@code pPr} says. */
    void read(PartXml xml, DocxStyles styles) {
        xml.each(name -> {
            switch (name) {
                case "pStyle" -> style = xml.value();
                case "numPr" -> seat = DocxSeat.read(xml);
                case "outlineLvl" -> outline = xml.number("val", 9);
                case "ind" -> indent(xml);
                case "rPr" -> xml.each(part -> markDeleted |= part.equals("del") || part.equals("moveFrom"));
                default -> {
                    return;
                }
            }
        });
        look = styles.paragraphLook(style);
    }

    void styled(DocxStyles styles) {
        look = styles.paragraphLook(null);
    }

    private void indent(PartXml xml) {
        left = xml.number("left", xml.number("start", 0));
        first = xml.number("firstLine", -xml.number("hanging", 0));
    }
}
