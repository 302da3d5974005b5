package vn.lantoa.platform.web.conditional;

import com.fasterxml.jackson.annotation.JsonIgnore;
import org.jspecify.annotations.Nullable;

/** What is read with an ETag: the version of the stored aggregate, or the hash of bytes that never change. */
public interface Versioned {

    /** The version of the stored aggregate; any change inside it raises this. */
    long version();

    /**
     * What else the answer says that the version does not tell, since a day or another record changes it: letters,
     * digits, dots and dashes; null where the version tells all.
     */
    @JsonIgnore
    default @Nullable String derived() {
        return null;
    }

    /** The entity tag, quoted. */
    @JsonIgnore
    default String etag() {
        return EntityTags.of(version(), derived());
    }
}
