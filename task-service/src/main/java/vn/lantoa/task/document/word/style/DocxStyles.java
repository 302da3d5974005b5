package vn.lantoa.task.document.word.style;

import java.util.ArrayDeque;
import java.util.Deque;
import java.util.HashMap;
import java.util.Map;

import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.word.part.DocxPackage;
import vn.lantoa.task.document.word.part.PartXml;

/** The document's styles, each completed by those it is based on. */
public final class DocxStyles {

    private static final int LONGEST_CHAIN = 20;

    private final Map<String, DocxStyle> styles = new HashMap<>();
    private DocxLook defaults = DocxLook.PLAIN;
    private @Nullable String defaultParagraph;

    public static DocxStyles read(DocxPackage file) {
        DocxStyles styles = new DocxStyles();
        file.related(
                "styles",
                xml -> xml.root(root -> xml.each(name -> {
                    if (name.equals("docDefaults")) {
                        styles.defaults(xml);
                    } else if (name.equals("style")) {
                        styles.style(xml);
                    }
                })));
        return styles;
    }

    private void defaults(PartXml xml) {
        xml.each(part -> {
            if (part.equals("rPrDefault")) {
                xml.each(look -> defaults = DocxLook.read(xml, this));
            }
        });
    }

    private void style(PartXml xml) {
        String id = xml.attribute("styleId");
        if (id == null) {
            return;
        }
        boolean standard = "paragraph".equals(xml.attribute("type")) && "1".equals(xml.attribute("default"));
        StyleReading reading = new StyleReading(id);
        xml.each(name -> reading.accept(name, xml, this));
        styles.put(id, reading.style());
        defaultParagraph = standard ? id : defaultParagraph;
    }

    /** From the outermost style to the one itself. */
    private Deque<DocxStyle> chain(@Nullable String id) {
        Deque<DocxStyle> chain = new ArrayDeque<>();
        String next = id;
        while (next != null && chain.size() < LONGEST_CHAIN) {
            DocxStyle style = styles.getOrDefault(next, DocxStyle.unknown(next));
            chain.push(style);
            next = style.basedOn();
        }
        return chain;
    }

    /** How a style sets letters. */
    public DocxLook look(@Nullable String id) {
        DocxLook look = DocxLook.PLAIN;
        for (DocxStyle style : chain(id)) {
            look = look.with(style.look());
        }
        return look;
    }

    /** How a paragraph of that style sets its letters. */
    public DocxLook paragraphLook(@Nullable String id) {
        return defaults.with(look(id == null ? defaultParagraph : id));
    }

    /** The level of the headings of that style, from 0; null for text. */
    public @Nullable Integer outline(@Nullable String id) {
        Integer level = null;
        for (DocxStyle style : chain(id == null ? defaultParagraph : id)) {
            level = style.outline() != null ? style.outline() : style.named().orElse(level);
        }
        return level;
    }

    /** Where paragraphs of that style count; null for nowhere. */
    public @Nullable DocxSeat list(@Nullable String id) {
        Integer list = null;
        Integer level = null;
        for (DocxStyle style : chain(id == null ? defaultParagraph : id)) {
            DocxSeat own = style.list();
            list = own != null && own.list() != null ? own.list() : list;
            level = own != null && own.level() != null ? own.level() : level;
        }
        return list == null ? null : new DocxSeat(list, level);
    }

    public boolean isContents(@Nullable String id) {
        return id != null && chain(id).stream().anyMatch(DocxStyle::isContents);
    }

    private static final class StyleReading {

        private final String id;
        private String name;
        private @Nullable String basedOn;
        private @Nullable Integer outline;
        private @Nullable DocxSeat list;
        private DocxLook look = DocxLook.PLAIN;

        StyleReading(String id) {
            this.id = id;
            this.name = id;
        }

        void accept(String element, PartXml xml, DocxStyles styles) {
            String value = xml.value();
            switch (element) {
                case "name" -> name = value == null ? name : value;
                case "basedOn" -> basedOn = value;
                case "rPr" -> look = DocxLook.read(xml, styles);
                case "pPr" -> xml.each(property -> paragraph(property, xml));
                default -> {
                    return;
                }
            }
        }

        private void paragraph(String property, PartXml xml) {
            if (property.equals("outlineLvl")) {
                outline = xml.number("val", 9);
            } else if (property.equals("numPr")) {
                list = DocxSeat.read(xml);
            }
        }

        DocxStyle style() {
            return new DocxStyle(id, name, basedOn, outline, list, look);
        }
    }
}
