package vn.lantoa.task.document;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.OutputStream;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;

import org.apache.poi.openxml4j.exceptions.InvalidFormatException;
import org.apache.poi.openxml4j.opc.OPCPackage;
import org.apache.poi.openxml4j.opc.PackagePart;
import org.apache.poi.openxml4j.opc.PackagingURIHelper;
import org.apache.poi.openxml4j.opc.TargetMode;

/** A {@code .docx} made part by part with Apache POI; what is not given is not in it. */
public final class OfficeFile {

    private static final String TYPE = "application/vnd.openxmlformats-officedocument.wordprocessingml.";
    private static final String RELATION = "http://schemas.openxmlformats.org/officeDocument/2006/relationships/";
    private static final String SPACES = " xmlns:w=\"http://schemas.openxmlformats.org/wordprocessingml/2006/main\""
            + " xmlns:mc=\"http://schemas.openxmlformats.org/markup-compatibility/2006\""
            + " xmlns:wps=\"http://schemas.microsoft.com/office/word/2010/wordprocessingShape\""
            + " xmlns:wp=\"http://schemas.openxmlformats.org/drawingml/2006/wordprocessingDrawing\""
            + " xmlns:a=\"http://schemas.openxmlformats.org/drawingml/2006/main\""
            + " xmlns:v=\"urn:schemas-microsoft-com:vml\"";

    private final ByteArrayOutputStream bytes = new ByteArrayOutputStream();
    private final OPCPackage file = OPCPackage.create(bytes);
    private final PackagePart document = part("document", "document.main");

    /** A file whose body holds the given elements. */
    public static OfficeFile of(String body) {
        OfficeFile file = new OfficeFile();
        file.file.addRelationship(file.document.getPartName(), TargetMode.INTERNAL, RELATION + "officeDocument");
        write(file.document, "<w:document" + SPACES + "><w:body>" + body + "</w:body></w:document>");
        return file;
    }

    /** Adds a part that the document refers to, as {@code numbering}, with the given elements in its root. */
    OfficeFile with(String kind, String root, String content) {
        PackagePart part = part(kind, kind);
        document.addRelationship(part.getPartName(), TargetMode.INTERNAL, RELATION + kind);
        write(part, "<w:" + root + SPACES + ">" + content + "</w:" + root + ">");
        return this;
    }

    OfficeFile withNumbering(String content) {
        return with("numbering", "numbering", content);
    }

    OfficeFile withStyles(String content) {
        return with("styles", "styles", content);
    }

    public byte[] bytes() {
        try {
            file.close();
            return bytes.toByteArray();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A paragraph of the given properties and words. */
    static String p(String properties, String words) {
        return "<w:p><w:pPr>" + properties + "</w:pPr>" + r(words) + "</w:p>";
    }

    static String p(String words) {
        return p("", words);
    }

    /** A paragraph that counts in a list. */
    static String item(int list, int level, String words) {
        return p(seat(list, level), words);
    }

    static String seat(int list, int level) {
        return "<w:numPr><w:ilvl w:val=\"" + level + "\"/><w:numId w:val=\"" + list + "\"/></w:numPr>";
    }

    static String style(String id) {
        return "<w:pStyle w:val=\"" + id + "\"/>";
    }

    static String r(String words) {
        return r("", words);
    }

    /** A run of the given properties; escaped where it must be. */
    static String r(String properties, String words) {
        String text = words.replace("&", "&amp;").replace("<", "&lt;");
        return "<w:r><w:rPr>" + properties + "</w:rPr><w:t xml:space=\"preserve\">" + text + "</w:t></w:r>";
    }

    /** A level of a list. */
    static String level(int level, String format, String text) {
        return "<w:lvl w:ilvl=\"" + level + "\"><w:start w:val=\"1\"/><w:numFmt w:val=\"" + format
                + "\"/><w:lvlText w:val=\"" + text + "\"/></w:lvl>";
    }

    static String pattern(int id, String... levels) {
        return "<w:abstractNum w:abstractNumId=\"" + id + "\">" + String.join("", levels) + "</w:abstractNum>";
    }

    /** A list of a pattern, with what it overrides. */
    static String list(int id, int pattern, String overrides) {
        return "<w:num w:numId=\"" + id + "\"><w:abstractNumId w:val=\"" + pattern + "\"/>" + overrides + "</w:num>";
    }

    static String table(String... rows) {
        return "<w:tbl><w:tblPr/>" + String.join("", rows) + "</w:tbl>";
    }

    static String row(String... cells) {
        return "<w:tr>" + String.join("", cells) + "</w:tr>";
    }

    static String cell(String properties, String content) {
        return "<w:tc><w:tcPr>" + properties + "</w:tcPr>" + content + "</w:tc>";
    }

    static String cell(String words) {
        return cell("", p(words));
    }

    private PackagePart part(String name, String type) {
        try {
            return file.createPart(PackagingURIHelper.createPartName("/word/" + name + ".xml"), TYPE + type + "+xml");
        } catch (InvalidFormatException e) {
            throw new IllegalArgumentException(name, e);
        }
    }

    private static void write(PackagePart part, String xml) {
        try (OutputStream out = part.getOutputStream()) {
            out.write(xml.getBytes(StandardCharsets.UTF_8));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}
