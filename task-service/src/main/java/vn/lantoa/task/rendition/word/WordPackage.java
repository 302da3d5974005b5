package vn.lantoa.task.rendition.word;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** The parts of a {@code .docx} in one file. All but the body are the same in every document. */
final class WordPackage {

    private static final Map<String, String> PARTS = new LinkedHashMap<>();

    static {
        PARTS.put("[Content_Types].xml", "content-types.xml");
        PARTS.put("_rels/.rels", "package-relations.xml");
        PARTS.put("word/_rels/document.xml.rels", "document-relations.xml");
        PARTS.put("word/styles.xml", "styles.xml");
        PARTS.put("word/numbering.xml", "numbering.xml");
        PARTS.put("word/header1.xml", "header.xml");
    }

    private WordPackage() {}

    static byte[] of(byte[] body) {
        ByteArrayOutputStream bytes = new ByteArrayOutputStream(body.length / 4 + 4096);
        try (ZipOutputStream zip = new ZipOutputStream(bytes)) {
            for (Map.Entry<String, String> part : PARTS.entrySet()) {
                put(zip, part.getKey(), resource(part.getValue()));
            }
            put(zip, "word/document.xml", body);
        } catch (IOException memoryIsFull) {
            throw new UncheckedIOException(memoryIsFull);
        }
        return bytes.toByteArray();
    }

    /** Without the time of writing, so that the same plan gives the same bytes. */
    private static void put(ZipOutputStream zip, String name, byte[] content) throws IOException {
        ZipEntry entry = new ZipEntry(name);
        entry.setTime(0);
        zip.putNextEntry(entry);
        zip.write(content);
        zip.closeEntry();
    }

    private static byte[] resource(String name) throws IOException {
        try (InputStream file = WordPackage.class.getResourceAsStream(name)) {
            if (file == null) {
                throw new IllegalStateException(name + " is not on the class path");
            }
            return file.readAllBytes();
        }
    }
}
