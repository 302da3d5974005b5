package vn.lantoa.media.bulk;

import java.util.UUID;

/**
 * The right to apply the chunks of one upload. Whoever takes it next gets a greater fence, and the holder before can
 * write nothing any more, however late it wakes.
 *
 * @param fence which holder this is, from 1
 */
public record Lease(Upload upload, long fence) {

    UUID submission() {
        return upload.submission();
    }
}
