package vn.lantoa.platform.web.file;

import java.time.LocalDateTime;
import java.util.zip.ZipEntry;

/** ZIP files whose entries say nothing of when they were made. */
public final class UndatedZip {

    private static final LocalDateTime NO_TIME = LocalDateTime.of(2000, 1, 1, 0, 0);

    private UndatedZip() {}

    public static ZipEntry entry(String name) {
        ZipEntry entry = new ZipEntry(name);
        entry.setTimeLocal(NO_TIME);
        return entry;
    }
}
