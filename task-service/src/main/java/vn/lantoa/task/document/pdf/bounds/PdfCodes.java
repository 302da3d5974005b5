package vn.lantoa.task.document.pdf.bounds;

import java.io.IOException;
import java.io.InputStream;
import java.util.IdentityHashMap;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSNumber;
import org.apache.pdfbox.cos.COSStream;
import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.form.FormException;
import vn.lantoa.task.document.form.FormFault;

/** Counts the codes of letters that fonts describe by ranges: two numbers may say a thousand million of them. */
final class PdfCodes {

    private static final long MOST_IN_ALL = 1_000_000;
    private static final long LARGEST_MAP = 4L * 1024 * 1024;

    private final PdfStreams streams;
    private final IdentityHashMap<COSStream, Long> maps = new IdentityHashMap<>();
    private long all;

    PdfCodes(PdfStreams streams) {
        this.streams = streams;
    }

    /** @throws FormException when the fonts that were counted have too many codes */
    void count(COSDictionary font) throws IOException {
        widths(font.getCOSArray(COSName.W), 3);
        widths(font.getCOSArray(COSName.W2), 5);
        if (font.getDictionaryObject(COSName.TO_UNICODE) instanceof COSStream letters) {
            add(codes(letters));
        }
        if (font.getDictionaryObject(COSName.ENCODING) instanceof COSStream codes) {
            add(codes(codes));
        }
    }

    /** A first code and the widths one by one, or a first code, a last one and their width, which takes so many. */
    private void widths(@Nullable COSArray widths, int taken) {
        int index = 0;
        while (widths != null && index + 1 < widths.size()) {
            COSBase next = widths.getObject(index + 1);
            if (!(widths.getObject(index) instanceof COSNumber first)) {
                index++;
            } else if (next instanceof COSArray) {
                index += 2;
            } else {
                add(next instanceof COSNumber last ? codes(first, last) : 0);
                index += taken;
            }
        }
    }

    /** What does not fit into an int would be cut to fit, and the largest int is a range without an end. */
    private static long codes(COSNumber first, COSNumber last) {
        long from = first.longValue();
        long to = last.longValue();
        if (from != (int) from || to != (int) to || to == Integer.MAX_VALUE) {
            throw new FormException(FormFault.TOO_COMPLEX, "a font with codes up to " + to);
        }
        return Math.max(0, to - from) + 1;
    }

    /** Each font that has the map holds all its codes. */
    private long codes(COSStream map) throws IOException {
        Long before = maps.get(map);
        if (before != null) {
            return before;
        }
        if (streams.count(map) > LARGEST_MAP) {
            throw new FormException(FormFault.TOO_COMPLEX, "a font with a map of more than " + LARGEST_MAP + " bytes");
        }
        try (InputStream content = map.createInputStream()) {
            long codes = PdfMap.codes(content.readAllBytes());
            maps.put(map, codes);
            return codes;
        }
    }

    private void add(long codes) {
        all += codes;
        if (all > MOST_IN_ALL) {
            throw new FormException(FormFault.TOO_COMPLEX, "fonts of more than " + MOST_IN_ALL + " codes");
        }
    }
}
