/** Small reads that the gateway does for itself (keys, readiness, documents), apart from the pools that carry clients. */
@NullMarked
package vn.lantoa.gateway.fetch;

import org.jspecify.annotations.NullMarked;
