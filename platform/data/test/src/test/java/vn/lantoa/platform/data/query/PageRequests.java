package vn.lantoa.platform.data.query;

import java.util.List;

import vn.lantoa.platform.web.paging.PageRequest;
import vn.lantoa.platform.web.paging.SortField;
import vn.lantoa.platform.web.paging.Sortable;

/** Page requests without HTTP. */
final class PageRequests {

    private PageRequests() {}

    /** @param order none for the list's own */
    static PageRequest of(int number, int size, SortField... order) {
        return new PageRequest() {
            @Override
            public int page() {
                return number;
            }

            @Override
            public int size() {
                return size;
            }

            @Override
            public List<SortField> sort(Sortable sortable) {
                return order.length == 0 ? super.sort(sortable) : List.of(order);
            }
        };
    }
}
