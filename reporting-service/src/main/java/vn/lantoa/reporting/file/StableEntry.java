package vn.lantoa.reporting.file;

import java.time.LocalDateTime;
import java.util.zip.ZipEntry;

/** An entry of a ZIP file that says nothing of when it was made. */
public final class StableEntry {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private StableEntry() {}

    public static ZipEntry named(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        return entry;
    }
}
