package vn.lantoa.task.document.word.part;

import java.io.IOException;
import java.io.InputStream;
import java.nio.file.Path;
import java.util.Enumeration;
import java.util.Locale;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

import org.apache.poi.openxml4j.util.ZipSecureFile;

import vn.lantoa.task.document.form.FormException;
import vn.lantoa.task.document.form.FormFault;

/**
 * What the archive says of itself before anything is unpacked, and the bounds that hold while it is: how many entries,
 * how large, and how much larger than packed.
 */
final class DocxArchive {

    static final int MOST_ENTRIES = 2_000;
    static final long LARGEST_ENTRY = 48L * 1024 * 1024;
    static final long LARGEST_IN_ALL = 256L * 1024 * 1024;
    /** Of what is held as a tree: which parts there are, and how they hang together. */
    static final int LARGEST_INDEX = 1024 * 1024;
    /** Of all of these together: each part may have one. */
    static final int LARGEST_INDICES = 4 * LARGEST_INDEX;
    /** Of a part that is read beside the document itself, as its styles. */
    static final long LARGEST_BESIDE = 16L * 1024 * 1024;

    /** Text of offices packs to a tenth, a very even one to a hundredth; zeros to a thousandth. */
    private static final double SMALLEST_RATIO = 0.002;
    /** Every package has this part. */
    private static final String TYPES = "[Content_Types].xml";

    static {
        ZipSecureFile.setMaxEntrySize(LARGEST_ENTRY);
        ZipSecureFile.setMaxFileCount(MOST_ENTRIES);
        ZipSecureFile.setMinInflateRatio(SMALLEST_RATIO);
    }

    private DocxArchive() {}

    /** @throws FormException for what is no package, for too many entries or too large ones, and for programs */
    static void check(Path file) {
        try (ZipFile archive = new ZipFile(file.toFile())) {
            if (archive.size() > MOST_ENTRIES) {
                throw new FormException(FormFault.TOO_COMPLEX, "more than " + MOST_ENTRIES + " parts");
            }
            if (archive.stream().noneMatch(entry -> entry.getName().equalsIgnoreCase(TYPES))) {
                throw new FormException(FormFault.OTHER_TYPE, "an archive, but no Office Open XML package");
            }
            long all = 0;
            long indices = 0;
            Enumeration<? extends ZipEntry> entries = archive.entries();
            while (entries.hasMoreElements()) {
                ZipEntry entry = entries.nextElement();
                check(entry);
                indices += index(archive, entry);
                all += Math.max(0, entry.getSize());
                if (indices > LARGEST_INDICES || all > LARGEST_IN_ALL) {
                    throw bomb();
                }
            }
        } catch (IOException broken) {
            throw new FormException(FormFault.BROKEN, "a damaged archive", broken);
        }
    }

    private static void check(ZipEntry entry) {
        if (entry.getName().toLowerCase(Locale.ROOT).endsWith("vbaproject.bin")) {
            throw new FormException(FormFault.MACROS, "the file carries macros");
        }
        boolean large = entry.getSize() > 1024 * 1024;
        boolean bomb = large && entry.getCompressedSize() < entry.getSize() * SMALLEST_RATIO;
        if (entry.getSize() > LARGEST_ENTRY || bomb) {
            throw bomb();
        }
    }

    /** What it unpacks to, whatever it says of itself; nothing where it is another part. */
    private static int index(ZipFile archive, ZipEntry entry) throws IOException {
        String name = entry.getName().toLowerCase(Locale.ROOT);
        if (!name.endsWith(".rels") && !name.endsWith("[content_types].xml")) {
            return 0;
        }
        try (InputStream content = archive.getInputStream(entry)) {
            int length = content.readNBytes(LARGEST_INDEX + 1).length;
            if (length > LARGEST_INDEX) {
                throw bomb();
            }
            return length;
        }
    }

    /** Whether a part of this name is read, and not passed over as a picture is. */
    static boolean isXml(String name) {
        String small = name.toLowerCase(Locale.ROOT);
        return small.endsWith(".xml") || small.endsWith(".rels");
    }

    static FormException bomb() {
        return new FormException(FormFault.UNPACKS_TOO_FAR, "its parts unpack too far");
    }
}
