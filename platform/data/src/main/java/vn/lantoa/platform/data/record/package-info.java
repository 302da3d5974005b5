/** What every stored record has: a UUIDv7, a version, who wrote it and when; and how its changes are published. */
@NullMarked
package vn.lantoa.platform.data.record;

import org.jspecify.annotations.NullMarked;
