package vn.lantoa.task.document.pdf;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.Iterator;
import java.util.List;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.pdmodel.PDPage;
import org.apache.pdfbox.pdmodel.common.PDStream;

import vn.lantoa.task.document.form.FormException;
import vn.lantoa.task.document.form.FormFault;

/** Looks how far the streams of pages unpack, before they are unpacked into memory. */
final class PdfStreams {

    private static final long LARGEST_IN_ALL = 96L * 1024 * 1024;
    private static final int CHUNK = 64 * 1024;

    private PdfStreams() {}

    static void check(PDDocument document) throws IOException {
        long all = 0;
        for (PDPage page : document.getPages()) {
            Iterator<PDStream> streams = page.getContentStreams();
            while (streams.hasNext()) {
                PDStream stream = streams.next();
                boolean deflated = stream.getFilters().equals(List.of(COSName.FLATE_DECODE));
                all += deflated ? unpacked(stream, LARGEST_IN_ALL - all) : stream.getLength();
                if (all > LARGEST_IN_ALL) {
                    throw new FormException(FormFault.UNPACKS_TOO_FAR, "its pages unpack too far");
                }
            }
        }
    }

    private static long unpacked(PDStream stream, long most) throws IOException {
        byte[] chunk = new byte[CHUNK];
        long length = 0;
        try (InputStream raw = stream.getCOSObject().createRawInputStream();
                InputStream content = new InflaterInputStream(raw)) {
            for (int count = content.read(chunk); count >= 0 && length <= most; count = content.read(chunk)) {
                length += count;
            }
        } catch (ZipException | EOFException mended) {
            return length;
        }
        return length;
    }
}
