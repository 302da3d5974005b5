package vn.lantoa.platform.web.conditional;

import com.fasterxml.jackson.annotation.JsonIgnore;

/** What is read with an ETag: the version of the stored aggregate, or the hash of bytes that never change. */
public interface Versioned {

    /** The version of the stored aggregate; any change inside it raises this. */
    long version();

    /** The entity tag, quoted. */
    @JsonIgnore
    default String etag() {
        return EntityTags.of(version());
    }
}
