package vn.lantoa.platform.data.record;

import vn.lantoa.platform.web.conditional.Versioned;

/** A stored record as it is read: its last component is {@code @JsonUnwrapped RecordMeta meta}. */
public interface Recorded extends Versioned {

    RecordMeta meta();

    @Override
    default long version() {
        return meta().version();
    }
}
