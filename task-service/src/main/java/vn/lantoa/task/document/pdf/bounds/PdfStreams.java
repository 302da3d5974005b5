package vn.lantoa.task.document.pdf.bounds;

import java.io.EOFException;
import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.zip.InflaterInputStream;
import java.util.zip.ZipException;

import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.pdmodel.common.PDStream;

import vn.lantoa.task.document.form.FormException;
import vn.lantoa.task.document.form.FormFault;

/** Counts how far streams unpack, before they are unpacked into memory. */
final class PdfStreams {

    private static final long LARGEST_IN_ALL = 96L * 1024 * 1024;
    private static final int CHUNK = 64 * 1024;

    private long all;

    /** @throws FormException when all that were counted unpack too far */
    void count(COSStream stream) throws IOException {
        PDStream counted = new PDStream(stream);
        boolean deflated = counted.getFilters().equals(List.of(COSName.FLATE_DECODE));
        all += deflated ? unpacked(stream, LARGEST_IN_ALL - all) : counted.getLength();
        if (all > LARGEST_IN_ALL) {
            throw new FormException(FormFault.UNPACKS_TOO_FAR, "its pages unpack too far");
        }
    }

    private static long unpacked(COSStream stream, long most) throws IOException {
        byte[] chunk = new byte[CHUNK];
        long length = 0;
        try (InputStream raw = stream.createRawInputStream();
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
