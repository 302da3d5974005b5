package vn.lantoa.deploy.fuzz;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.zip.GZIPOutputStream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipOutputStream;

/** Archives, some of which grow when they are opened. */
final class Packed {

    /** Eighty mebibytes of nothing. */
    static final byte[] BOMB = gzip(new byte[80 << 20]);

    /** What a word processor would not have written. */
    static final List<byte[]> DOCUMENTS = List.of(
            zip("word/document.xml", entities().getBytes(StandardCharsets.UTF_8)),
            zip("word/document.xml", "<w:document".getBytes(StandardCharsets.UTF_8)),
            zip("../../a", new byte[10]),
            zip("word/document.xml", new byte[80 << 20]));

    private Packed() {}

    static byte[] gzip(byte[] plain) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (GZIPOutputStream out = new GZIPOutputStream(packed)) {
            out.write(plain);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    static byte[] zip(String name, byte[] content) {
        ByteArrayOutputStream packed = new ByteArrayOutputStream();
        try (ZipOutputStream out = new ZipOutputStream(packed)) {
            out.putNextEntry(new ZipEntry(name));
            out.write(content);
        } catch (IOException impossible) {
            throw new UncheckedIOException(impossible);
        }
        return packed.toByteArray();
    }

    /** XML that asks for a file, and for ten to the ninth words. */
    private static String entities() {
        StringBuilder xml =
                new StringBuilder("<!DOCTYPE a [<!ENTITY f SYSTEM \"file:///etc/hostname\"><!ENTITY e0 \"word \">");
        for (int i = 1; i < 10; i++) {
            xml.append("<!ENTITY e")
                    .append(i)
                    .append(" \"")
                    .append(("&e" + (i - 1) + ";").repeat(10))
                    .append("\">");
        }
        return xml.append("]><a>&f;&e9;</a>").toString();
    }
}
