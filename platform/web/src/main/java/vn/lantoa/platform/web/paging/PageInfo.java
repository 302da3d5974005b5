package vn.lantoa.platform.web.paging;

/**
 * Which page, of how many.
 *
 * @param number from 0
 * @param size how many items a full page holds
 * @param totalItems how many items all pages hold
 * @param totalPages how many pages there are
 */
public record PageInfo(int number, int size, long totalItems, long totalPages) {

    static PageInfo of(PageRequest request, long total) {
        return new PageInfo(request.page(), request.size(), total, (total + request.size() - 1) / request.size());
    }
}
