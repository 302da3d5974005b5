package vn.lantoa.platform.web.paging;

import org.eclipse.microprofile.openapi.annotations.media.Schema;

/**
 * Which page, of how many.
 *
 * @param number from 0
 * @param size how many items a full page holds
 * @param totalItems how many items all pages hold
 * @param totalPages how many pages there are
 */
public record PageInfo(
        @Schema(required = true) int number,
        @Schema(required = true) int size,
        @Schema(required = true) long totalItems,
        @Schema(required = true) long totalPages) {

    static PageInfo of(PageRequest request, long total) {
        return new PageInfo(request.page(), request.size(), total, (total + request.size() - 1) / request.size());
    }
}
