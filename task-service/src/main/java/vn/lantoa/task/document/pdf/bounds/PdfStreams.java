package vn.lantoa.task.document.pdf.bounds;

import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.InputStream;
import java.util.ArrayList;
import java.util.IdentityHashMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.filter.Filter;
import org.apache.pdfbox.filter.FilterFactory;
import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.form.FormException;
import vn.lantoa.task.document.form.FormFault;

/** Counts how far streams unpack, before they are unpacked into memory: with the filters that do so later. */
final class PdfStreams {

    private static final long LARGEST_ROW = 1024L * 1024;

    /** These make pictures of what they unpack, as large as it says. */
    private static final Set<COSName> OF_PICTURES = Set.of(
            COSName.DCT_DECODE,
            COSName.DCT_DECODE_ABBREVIATION,
            COSName.CCITTFAX_DECODE,
            COSName.CCITTFAX_DECODE_ABBREVIATION,
            COSName.JBIG2_DECODE,
            COSName.JPX_DECODE);

    private final long most;
    private final IdentityHashMap<COSStream, Long> counted = new IdentityHashMap<>();
    private long all;
    private long opened;

    /** @param most how far all of them may unpack together */
    PdfStreams(long most) {
        this.most = most;
    }

    /** How many brackets open in what was counted. */
    long opened() {
        return opened;
    }

    /**
     * Counts a stream, once however often it is met.
     *
     * @return how far it unpacks
     * @throws FormException when all that were counted unpack too far, or as pictures do
     */
    long count(COSStream stream) throws IOException {
        Long before = counted.get(stream);
        if (before != null) {
            return before;
        }
        long others = all;
        try (InputStream raw = stream.createRawInputStream()) {
            unpack(raw, stream);
        } catch (IOException damaged) {
            return kept(stream, all - others);
        }
        return kept(stream, all - others);
    }

    /**
     * Counts a stream each time it is met: it is unpacked each time anew.
     *
     * @throws FormException when all that were counted unpack too far, or as pictures do
     */
    void countAgain(COSStream stream) throws IOException {
        Long before = counted.get(stream);
        if (before == null) {
            count(stream);
        } else {
            all += before;
            if (all > most) {
                throw PdfCounter.tooFar();
            }
        }
    }

    private long kept(COSStream stream, long length) {
        counted.put(stream, length);
        return length;
    }

    /** Filter by filter, as it is done later: what one unpacks is held while the next one does. */
    private void unpack(InputStream raw, COSStream stream) throws IOException {
        List<Filter> filters = filters(stream);
        InputStream packed = raw;
        for (int i = 0; i < filters.size(); i++) {
            ByteArrayOutputStream kept = new ByteArrayOutputStream();
            PdfCounter counter = new PdfCounter(i == filters.size() - 1 ? null : kept, most - all);
            try {
                filters.get(i).decode(packed, counter, stream, i);
            } finally {
                add(counter);
            }
            packed = new ByteArrayInputStream(kept.toByteArray());
        }
        if (filters.isEmpty()) {
            PdfCounter counter = new PdfCounter(null, most - all);
            raw.transferTo(counter);
            add(counter);
        }
    }

    private void add(PdfCounter counter) {
        all += counter.length();
        opened += counter.opened();
    }

    /** Each once, as they are when it is read. */
    private static List<Filter> filters(COSStream stream) throws IOException {
        Set<Filter> filters = new LinkedHashSet<>();
        for (COSBase name : listed(stream.getFilters())) {
            if (name instanceof COSName filter) {
                if (OF_PICTURES.contains(filter)) {
                    throw new FormException(FormFault.TOO_COMPLEX, "words packed as a picture");
                }
                filters.add(FilterFactory.INSTANCE.getFilter(filter));
            }
        }
        checkRows(stream.getDictionaryObject(COSName.DP));
        checkRows(stream.getDictionaryObject(COSName.DECODE_PARMS));
        return new ArrayList<>(filters);
    }

    private static void checkRows(@Nullable COSBase parameters) {
        for (COSBase one : listed(parameters)) {
            if (one instanceof COSDictionary row) {
                checkRow(row);
            }
        }
    }

    private static List<COSBase> listed(@Nullable COSBase value) {
        List<COSBase> all = new ArrayList<>();
        for (int i = 0; value instanceof COSArray several && i < several.size(); i++) {
            COSBase one = several.getObject(i);
            if (one != null) {
                all.add(one);
            }
        }
        return value == null || value instanceof COSArray ? all : List.of(value);
    }

    /** A row of numbers that are told by those above them is held as a whole. */
    private static void checkRow(COSDictionary parameters) {
        double bits = 1.0
                * parameters.getInt(COSName.COLORS, 1)
                * parameters.getInt(COSName.BITS_PER_COMPONENT, 8)
                * parameters.getInt(COSName.COLUMNS, 1);
        if (Math.abs(bits) > LARGEST_ROW * Byte.SIZE) {
            throw new FormException(FormFault.TOO_COMPLEX, "rows of more than " + LARGEST_ROW + " bytes");
        }
    }
}
