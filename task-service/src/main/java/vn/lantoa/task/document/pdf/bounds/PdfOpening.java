package vn.lantoa.task.document.pdf.bounds;

import java.io.IOException;

import org.apache.pdfbox.cos.COSArray;
import org.apache.pdfbox.cos.COSBase;
import org.apache.pdfbox.cos.COSDictionary;
import org.apache.pdfbox.cos.COSDocument;
import org.apache.pdfbox.cos.COSName;
import org.apache.pdfbox.cos.COSObjectKey;
import org.apache.pdfbox.cos.COSStream;
import org.apache.pdfbox.cos.ICOSParser;
import org.apache.pdfbox.io.IOUtils;
import org.apache.pdfbox.io.RandomAccessRead;
import org.apache.pdfbox.io.RandomAccessReadBuffer;
import org.apache.pdfbox.pdfparser.PDFParser;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.jspecify.annotations.Nullable;

import vn.lantoa.task.document.form.FormException;
import vn.lantoa.task.document.form.FormFault;

/** Opens a PDF. What says where its objects are, and what holds them packed, is counted before it is unpacked. */
public final class PdfOpening extends PDFParser {

    private static final long LARGEST_PACKED = 8L * 1024 * 1024;
    private static final int MOST_PACKED = 500_000;
    /** Of a table of objects: three numbers of up to eight bytes. */
    private static final int WIDEST_ROW = 24;

    private static final int MOST_OBJECTS = 1_500_000;

    private final PdfStreams packed = new PdfStreams(LARGEST_PACKED);
    private int objects;

    private PdfOpening(RandomAccessRead file) throws IOException {
        super(file, "", null, null, IOUtils.createMemoryOnlyStreamCache());
        document.close();
        document = new Counted(file, this);
    }

    /** @throws FormException when what is packed in it unpacks too far, or it has too many objects */
    public static PDDocument open(byte[] content) throws IOException {
        return new PdfOpening(new RandomAccessReadBuffer(content)).parse();
    }

    /** Here it is no longer encrypted. */
    @Override
    protected COSBase parseObjectStreamObject(long number, COSObjectKey key) throws IOException {
        if (document.getObjectFromPool(getObjectKey(number, 0)).getObject() instanceof COSStream stream) {
            packed.count(stream);
            if (packed.opened() > MOST_PACKED) {
                throw tooMany();
            }
        }
        return super.parseObjectStreamObject(number, key);
    }

    /** Also those within others. */
    @Override
    protected COSBase parseDirObject() throws IOException {
        if (++objects > MOST_OBJECTS) {
            throw tooMany();
        }
        return super.parseDirObject();
    }

    private static FormException tooMany() {
        return new FormException(FormFault.TOO_COMPLEX, "more than " + MOST_OBJECTS + " objects, or so many packed");
    }

    /** Where streams are found is asked of them all, also of a damaged file, whose objects are looked for. */
    private static final class Counted extends COSDocument {

        private final PdfStreams packed = new PdfStreams(LARGEST_PACKED);
        private final RandomAccessRead file;
        private long rows;

        Counted(RandomAccessRead file, ICOSParser parser) {
            super(IOUtils.createMemoryOnlyStreamCache(), parser);
            this.file = file;
        }

        /** None is unpacked to find objects that has no such entries. */
        @Override
        public COSStream createCOSStream(COSDictionary dictionary, long from, long length) throws IOException {
            COSStream stream = super.createCOSStream(dictionary, from, length);
            if (dictionary.containsKey(COSName.FIRST) || dictionary.containsKey(COSName.W)) {
                long at = file.getPosition();
                rows(packed.count(stream), dictionary.getCOSArray(COSName.W));
                file.seek(at);
            }
            return stream;
        }

        /** Rows of a table of objects: as wide as it says, and as many as there is room for. */
        private void rows(long length, @Nullable COSArray widths) {
            long width = 0;
            for (int i = 0; widths != null && i < widths.size(); i++) {
                width += Math.min(Math.max(0, widths.getInt(i, 0)), LARGEST_PACKED);
            }
            if (widths != null && (width < 1 || width > WIDEST_ROW)) {
                throw new FormException(FormFault.BROKEN, "a table of objects with rows that are none");
            }
            rows += widths == null ? 0 : length / width;
            if (rows > MOST_OBJECTS) {
                throw tooMany();
            }
        }
    }
}
