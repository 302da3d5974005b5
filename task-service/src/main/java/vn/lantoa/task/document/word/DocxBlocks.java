package vn.lantoa.task.document.word;

import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.form.FormCell;
import vn.lantoa.task.document.form.FormTarget;
import vn.lantoa.task.document.word.part.PartXml;

/** Walks through the paragraphs, tables and content controls of a part. */
final class DocxBlocks {

    private final DocxReading reading;
    private final DocxLines lines;
    private final RunReader runs;
    private final DocxTables tables;
    private final List<FormCell> boxesOfParagraph = new ArrayList<>();
    private FormTarget target;
    private Consumer<String> cellProperties = property -> {};
    private @Nullable DocxParagraph open;
    private boolean contents;

    DocxBlocks(DocxReading reading, DocxLines lines, FormTarget target) {
        this.reading = reading;
        this.lines = lines;
        this.target = target;
        this.runs = new RunReader(reading, xml -> boxesOfParagraph.add(inCell(xml)));
        this.tables = new DocxTables(this, reading);
    }

    /** Reads the children of the open element. */
    void read(PartXml xml) {
        xml.each(name -> block(name, xml));
        goOn(null);
    }

    /** Reads the children of the open element into a place of their own. */
    FormCell inCell(PartXml xml) {
        return inCell(xml, property -> {});
    }

    /** Reads the open cell, whose properties are handed on. */
    FormCell inCell(PartXml xml, Consumer<String> properties) {
        FormTarget outer = target;
        Consumer<String> outerProperties = cellProperties;
        DocxParagraph outerOpen = open;
        FormCell cell = new FormCell(reading.limits());
        target = cell;
        cellProperties = properties;
        open = null;
        read(xml);
        target = outer;
        cellProperties = outerProperties;
        open = outerOpen;
        return cell;
    }

    private void block(String name, PartXml xml) {
        switch (name) {
            case "p" -> paragraph(xml);
            case "tbl" -> {
                goOn(null);
                tables.read(xml, target);
            }
            case "sdt" -> control(xml);
            case "tcPr" -> xml.each(cellProperties);
            case "sectPr", "mc:Fallback", "del", "moveFrom", "customXmlPr" -> {
                return;
            }
            default -> xml.each(child -> block(child, xml));
        }
    }

    private void paragraph(PartXml xml) {
        List<FormCell> outer = List.copyOf(boxesOfParagraph);
        boxesOfParagraph.clear();
        DocxParagraph paragraph = runs.paragraph(xml);
        List<FormCell> own = List.copyOf(boxesOfParagraph);
        boxesOfParagraph.clear();
        boxesOfParagraph.addAll(outer);
        if (open != null) {
            paragraph.goOnFrom(open);
            open = null;
        }
        if (paragraph.goesOn()) {
            open = paragraph;
        } else {
            write(paragraph);
        }
        reading.aside().endParagraph();
        own.forEach(box -> reading.boxes().accept(box, target));
    }

    /** What no paragraph follows any more stands alone. */
    private void goOn(@Nullable DocxParagraph next) {
        DocxParagraph last = open;
        open = next;
        if (last != null) {
            write(last);
        }
    }

    private void write(DocxParagraph paragraph) {
        if (contents || lines.isContents(paragraph)) {
            reading.writer().tell(paragraph.words().plain());
        } else {
            lines.line(paragraph).ifPresent(target::line);
        }
    }

    /** A content control: a table of contents repeats what stands below and is told; so is what is to be filled in. */
    private void control(PartXml xml) {
        boolean outer = contents;
        boolean[] told = {false};
        xml.each(name -> {
            if (name.equals("sdtPr")) {
                xml.each(property -> told[0] |= isTold(property, xml));
            } else if (name.equals("sdtContent")) {
                contents |= told[0];
                xml.each(child -> block(child, xml));
            }
        });
        contents = outer;
    }

    private static boolean isTold(String property, PartXml xml) {
        boolean[] found = {property.equals("showingPlcHdr") && xml.on()};
        if (property.equals("docPartObj")) {
            xml.each(part -> found[0] |= part.equals("docPartGallery") && "Table of Contents".equals(xml.value()));
        }
        return found[0];
    }
}
