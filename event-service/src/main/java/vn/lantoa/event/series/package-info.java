/** Series (R092): events that come again. Which events are their editions is the editions' feature. */
@NullMarked
package vn.lantoa.event.series;

import org.jspecify.annotations.NullMarked;
