package vn.lantoa.task.document.word;

import java.util.ArrayDeque;
import java.util.Deque;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.form.FormLimits;
import vn.lantoa.task.document.form.RunText;
import vn.lantoa.task.document.word.part.PartXml;
import vn.lantoa.task.document.word.style.DocxLook;
import vn.lantoa.task.document.word.style.DocxStyles;

/**
 * Reads the runs of paragraphs: the words that a reader sees. Of a field its result, of a change what is accepted, of a
 * choice the first; what is hidden and what stands beside the text is told.
 */
final class RunReader {

    /** What the words of text boxes are given to. */
    interface Boxes {
        void read(PartXml xml);
    }

    private final DocxStyles styles;
    private final DocxAside aside;
    private final FormLimits limits;
    private final Boxes boxes;
    /** For each open field whether its instruction is being read. */
    private final Deque<Boolean> fields = new ArrayDeque<>();
    /** Words in the instruction of the fields that are open. */
    private final StringBuilder instruction = new StringBuilder();

    RunReader(DocxReading reading, Boxes boxes) {
        this.styles = reading.styles();
        this.aside = reading.aside();
        this.limits = reading.limits();
        this.boxes = boxes;
    }

    /** Reads the open paragraph. */
    DocxParagraph paragraph(PartXml xml) {
        DocxParagraph paragraph = new DocxParagraph();
        paragraph.styled(styles);
        xml.each(name -> inline(name, xml, paragraph));
        endInstructions(paragraph);
        return paragraph;
    }

    /** An instruction that goes on over the paragraph's end is none: its words are read. */
    private void endInstructions(DocxParagraph paragraph) {
        if (fields.removeIf(Boolean::booleanValue)) {
            paragraph.words().add(instruction.toString(), false, false);
        }
        instruction.setLength(0);
    }

    private void inline(String name, PartXml xml, DocxParagraph paragraph) {
        switch (name) {
            case "pPr" -> paragraph.read(xml, styles);
            case "r" -> run(xml, paragraph, paragraph.look());
            case "del", "moveFrom" -> aside.removed(xml);
            case "ins", "moveTo" -> {
                aside.inserted();
                xml.each(child -> inline(child, xml, paragraph));
            }
            case "sdtPr", "sdtEndPr", "smartTagPr", "customXmlPr", "fldData", "mc:Fallback", "rubyPr", "rt" -> {
                return;
            }
            case "m:t" -> add(paragraph.words(), xml.text(), DocxLook.PLAIN);
            default -> xml.each(child -> inline(child, xml, paragraph));
        }
    }

    private void run(PartXml xml, DocxParagraph paragraph, DocxLook look) {
        DocxLook[] own = {look};
        xml.each(name -> {
            if (name.equals("rPr")) {
                own[0] = look.with(DocxLook.read(xml, styles));
            } else {
                content(name, xml, paragraph.words(), own[0], paragraph);
            }
        });
    }

    private void content(String name, PartXml xml, RunText words, DocxLook look, DocxParagraph paragraph) {
        switch (name) {
            case "t" -> add(words, xml.text(), look);
            case "tab", "ptab" -> add(words, "\t", look);
            case "br", "cr" -> add(words, "\n", look);
            case "noBreakHyphen" -> add(words, "-", look);
            case "sym" -> add(words, symbol(xml), look);
            case "fldChar" -> field(xml.attribute("fldCharType"));
            case "delText", "instrText", "delInstrText", "mc:Fallback", "footnoteRef", "endnoteRef" -> {
                return;
            }
            case "txbxContent" -> boxes.read(xml);
            case "x:docPr" -> aside.picture(xml.attribute("descr"));
            case "x:t" -> aside.picture(xml.text());
            case "r" -> run(xml, paragraph, look);
            default -> xml.each(child -> content(child, xml, words, look, paragraph));
        }
    }

    private void add(RunText words, String text, DocxLook look) {
        limits.characters(text.length());
        if (fields.contains(true)) {
            instruction.append(text);
        } else if (look.isHidden()) {
            aside.hidden(text);
        } else {
            words.add(text, look.isBold(), look.isItalic());
        }
    }

    private void field(@Nullable String type) {
        if ("begin".equals(type)) {
            fields.push(Boolean.TRUE);
        } else if (!fields.isEmpty()) {
            fields.pop();
            if ("separate".equals(type)) {
                fields.push(Boolean.FALSE);
            }
            instruction.setLength(fields.contains(true) ? instruction.length() : 0);
        }
    }

    private static String symbol(PartXml xml) {
        String code = xml.attribute("char");
        return code != null && code.matches("[0-9A-Fa-f]{1,4}")
                ? String.valueOf((char) Integer.parseInt(code, 16))
                : "";
    }
}
