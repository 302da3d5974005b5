package vn.lantoa.platform.data.query;

import vn.lantoa.platform.web.paging.PageRequest;

/** Page requests without HTTP. */
final class PageRequests {

    private PageRequests() {}

    static PageRequest of(int number, int size) {
        return new PageRequest() {
            @Override
            public int page() {
                return number;
            }

            @Override
            public int size() {
                return size;
            }
        };
    }
}
