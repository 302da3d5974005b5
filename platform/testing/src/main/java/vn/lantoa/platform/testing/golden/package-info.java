/** The golden JSON of events, which producer and consumers test against. */
@NullMarked
package vn.lantoa.platform.testing.golden;

import org.jspecify.annotations.NullMarked;
